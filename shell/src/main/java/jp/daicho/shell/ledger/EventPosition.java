package jp.daicho.shell.ledger;

import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Moment;

/** The place of one event in the ledger, typed {@code 12} or {@code #12}. */
public record EventPosition(long value) {

    /**
     * As it is typed.
     *
     * @throws Refused {@code position-unreadable}
     */
    public static EventPosition of(String typed) {
        if (Moment.POSITION.matcher(typed.strip()).matches() && Moment.of(typed) instanceof Moment.UpTo upTo) {
            return new EventPosition(upTo.position());
        }
        throw Refused.badValue("position-unreadable", "position", typed);
    }
}
