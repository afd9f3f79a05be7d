package jp.daicho.ledger.export;

import java.util.function.Predicate;
import jp.daicho.ledger.NewEvent;

/**
 * What of a ledger goes into a file. Acts are never cut: each that has an event within the bounds is there with all of them.
 *
 * @param from the first position wanted
 * @param until the position after the last one wanted
 * @param told whether an event may be told; of the others there is the leaf only
 */
public record Selection(long from, long until, Predicate<NewEvent> told) {

    /** The whole ledger, with everything in it. */
    public static final Selection ALL = new Selection(0, Long.MAX_VALUE, event -> true);
}
