package jp.daicho.ledger.export;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import jp.daicho.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;

/** Lines as text and back. What is read must say exactly what could have been written, no key more or twice. */
final class LineForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL, Nulls.FAIL))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(NON_NULL))
            .withCoercionConfigDefaults(config -> Arrays.stream(CoercionInputShape.values())
                    .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private LineForm() {}

    /** A line as it is written, without its end. */
    static byte[] write(Line line) {
        return JSON.writeValueAsBytes(line);
    }

    /**
     * The first line, which begins in one way.
     *
     * @throws IllegalArgumentException where it isn't one, as {@link #read} does
     * @throws Refused {@code export-newer} where it is of a later version
     */
    static <L extends Line.Beginning> L first(Class<L> kind, String beginning, LineReader lines) {
        var text = lines.next();
        if (text == null || !text.startsWith(beginning)) {
            throw new IllegalArgumentException("no " + kind.getSimpleName());
        }
        var first = read(kind, text);
        if (first.version() > Line.VERSION) {
            throw Refused.unusable("export-newer", lines.file(), first.version(), Line.VERSION);
        } else if (first.version() < Line.VERSION) {
            throw new IllegalArgumentException("version " + first.version());
        }
        return first;
    }

    /**
     * The line that {@code text} is.
     *
     * @throws IllegalArgumentException where it isn't one
     */
    static <L extends Line> L read(Class<L> kind, String text) {
        try {
            return JSON.readValue(text, kind);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no " + kind.getSimpleName(), e);
        }
    }
}
