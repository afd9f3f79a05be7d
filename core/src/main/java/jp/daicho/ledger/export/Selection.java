package jp.daicho.ledger.export;

import java.util.function.Predicate;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.RawEvent;
import org.jspecify.annotations.Nullable;

/**
 * What of a ledger goes into a file. Acts are never cut: each that has an event within the bounds is there with all of them.
 *
 * @param from the first position wanted
 * @param until the position after the last one wanted
 * @param told whether an event may be told; of the others there is the leaf only. Null where every event may
 */
public record Selection(long from, long until, @Nullable Predicate<NewEvent> told) {

    /** The whole ledger, with everything in it. */
    public static final Selection ALL = new Selection(0, Long.MAX_VALUE, null);

    /** Whether that event may be told. */
    boolean tells(RawEvent event) {
        return told == null || told.test(event.event());
    }
}
