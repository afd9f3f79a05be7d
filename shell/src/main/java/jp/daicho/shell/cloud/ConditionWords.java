package jp.daicho.shell.cloud;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.daicho.cloud.ConditionMark;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.shell.console.language.Codes;
import org.jspecify.annotations.Nullable;

/** Conditions of selection as they are typed: {@code purpose,logs}. */
public record ConditionWords(List<SelectionCondition> conditions) {

    /** The conditions named in {@code typed}, parted by commas of any kind. */
    public static ConditionWords of(String typed) {
        return new ConditionWords(Arrays.stream(Text.folded(typed).split("[,\\u3001]"))
                .map(word -> condition(word.strip().toLowerCase(Locale.ROOT)))
                .toList());
    }

    private static SelectionCondition condition(String word) {
        return Stream.of(SelectionCondition.values())
                .filter(condition -> Codes.of(condition).equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.badValue("selection-condition-unknown", "condition", word));
    }

    /** Each of those named, found to be in {@code state}. */
    static Stream<ConditionMark> marks(@Nullable List<ConditionWords> typed, ConditionState state) {
        return typed == null
                ? Stream.empty()
                : typed.stream()
                        .flatMap(words -> words.conditions().stream())
                        .map(condition -> new ConditionMark(condition, state));
    }
}
