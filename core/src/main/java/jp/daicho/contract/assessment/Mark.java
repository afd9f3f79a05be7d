package jp.daicho.contract.assessment;

import jp.daicho.clause.ClauseId;
import jp.daicho.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of one clause.
 *
 * @param article where, in the contract's own numbering: {@code 第7条}
 */
public record Mark(
        ClauseId clause, ClauseState state, @Nullable String article) {

    /** This mark as it was typed, once its text is fit to be recorded; what is recorded is never checked again. */
    public Mark checked() {
        return new Mark(clause, state, FreeText.optionalName("article", article));
    }

    /** Whether it says no more than {@code known} does; an article that is not named may be any. */
    boolean saysNoMoreThan(Mark known) {
        return state == known.state && (article == null || article.equals(known.article));
    }
}
