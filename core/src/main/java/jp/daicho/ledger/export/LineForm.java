package jp.daicho.ledger.export;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
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
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(NON_NULL))
            .withCoercionConfigDefaults(config -> Arrays.stream(CoercionInputShape.values())
                    .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private LineForm() {}

    /** Writes one line after the other. */
    static ObjectWriter writer() {
        return JSON.writer().withRootValueSeparator("\n");
    }

    /** The first line of a file, which begins in one way; throws like {@link #read}. */
    static <L extends Line> L first(Class<L> kind, String beginning, @Nullable String text) {
        if (text == null || !text.startsWith(beginning)) {
            throw new IllegalArgumentException("no " + kind.getSimpleName());
        }
        return read(kind, text);
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
