package jp.daicho.shell.contract;

import java.util.Arrays;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.shared.Text;

/** Clauses as they are typed: {@code C01,C02}. */
public record ClauseIds(List<ClauseId> clauses) {

    /** The clauses named in {@code typed}, parted by commas of any kind. */
    public static ClauseIds of(String typed) {
        return new ClauseIds(Arrays.stream(Text.folded(typed).split("[,\\u3001]"))
                .map(ClauseId::new)
                .toList());
    }
}
