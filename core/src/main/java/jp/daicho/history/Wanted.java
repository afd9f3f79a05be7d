package jp.daicho.history;

import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger are wanted; what is null doesn't matter.
 *
 * @param record what they are about
 * @param from the position of the first that may be among them
 * @param until the position of the first that is too late
 * @param by the staff code of whoever typed them
 * @param event their stored name, in whatever case
 */
public record Wanted(
        @Nullable String record,
        long from,
        long until,
        @Nullable String by,
        @Nullable String event) {

    /** Everything recorded about one record. */
    public static Wanted about(String record) {
        return new Wanted(record, 0, Long.MAX_VALUE, null, null);
    }

    boolean takes(String name) {
        return event == null || event.equalsIgnoreCase(name);
    }

    boolean takes(Recorded entry) {
        return by == null || by.equals(entry.actor());
    }
}
