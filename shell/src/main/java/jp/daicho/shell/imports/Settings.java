package jp.daicho.shell.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.words.Values;
import jp.daicho.shell.imports.sheet.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be understood, as typed.
 *
 * @param columns which field a column holds
 * @param skipEndedBefore contracts that ended before it are left out
 * @param rejects where rejected rows go
 */
record Settings(
        Map<String, String> columns,
        Vocabulary<ClauseState> marks,
        @Nullable LocalDate skipEndedBefore,
        @Nullable Path rejects) {

    static Settings of(
            @Nullable List<String> map,
            @Nullable List<String> mark,
            @Nullable LocalDate skipEndedBefore,
            @Nullable Path rejects) {
        Map<String, String> columns = new LinkedHashMap<>();
        each("map", map, columns::put);
        Map<String, ClauseState> signs = new LinkedHashMap<>();
        each("mark", mark, (sign, word) -> signs.put(sign, state(word)));
        var marks = Vocabulary.marks();
        for (Map.Entry<String, ClauseState> sign : signs.entrySet()) {
            marks = marks.with(sign.getKey(), sign.getValue());
        }
        return new Settings(columns, marks, skipEndedBefore, rejects);
    }

    /** A column may have an equals sign in its name, a word has none. */
    private static void each(String option, @Nullable List<String> typed, BiConsumer<String, String> pair) {
        for (String text : typed == null ? List.<String>of() : typed) {
            int sign = text.lastIndexOf('=');
            if (sign < 1 || sign == text.length() - 1) {
                throw Refused.badValue(option.equals("map") ? "map-malformed" : "mark-malformed", option, text);
            }
            pair.accept(
                    text.substring(0, sign).strip(), text.substring(sign + 1).strip());
        }
    }

    private static ClauseState state(String word) {
        for (ClauseState state : ClauseState.values()) {
            if (Codes.of(state).equals(word)) {
                return state;
            }
        }
        throw Values.notAllowed("mark", "--mark", word, ClauseState.class);
    }
}
