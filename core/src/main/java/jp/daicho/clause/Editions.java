package jp.daicho.clause;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.daicho.shared.Digest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue editions that come with the program. Each is a data file; nothing in the code knows its clauses. */
public final class Editions {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What a data file says; its digest is taken of it. */
    private record Content(EditionId id, Title title, List<ClauseSet> sets) {}

    private Editions() {}

    /** The clauses that the ministry's guideline (総務省, R8.3 edition) asks for, chapter 8. */
    public static Edition mic2026() {
        return read("mic-2026.json");
    }

    private static Edition read(String file) {
        try (var stream = Editions.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file);
            }
            return read(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The edition a data file holds, in JSON. */
    static Edition read(byte[] file) {
        var content = MAPPER.readValue(file, Content.class);
        return new Edition(content.id(), content.title(), Digest.sha256(file), content.sets());
    }
}
