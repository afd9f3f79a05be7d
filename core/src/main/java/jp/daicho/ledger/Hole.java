package jp.daicho.ledger;

import jp.daicho.shared.Refused;

/** A place of a ledger where an event is missing or can't be read. What comes before it still answers. */
public final class Hole {

    private static final int LAST_BEFORE = 2;

    private Hole() {}

    /** There is no event at {@code position} in the ledger that lies in {@code location}, or no commit it belongs to. */
    public static Refused missing(Object location, long position) {
        return position == 0 ? beginning() : Refused.damaged("ledger-damaged", location, position, position - 1);
    }

    /** What lies at {@code position} can't be turned back into the event {@code name}. */
    public static Refused unreadable(long position, String name) {
        return position == 0 ? beginning() : Refused.damaged("event-unreadable", position, name, position - 1);
    }

    /** Without its first event a ledger answers nothing. */
    private static Refused beginning() {
        return Refused.damaged("ledger-beginning-damaged");
    }

    /**
     * That refusal, which names a hole.
     *
     * @throws Refused {@code refused} itself, where it names none
     */
    public static Refused in(Refused refused) {
        before(refused);
        return refused;
    }

    /**
     * How many events come before the hole that {@code refused} names.
     *
     * @throws Refused {@code refused} itself, where it names none
     */
    public static long before(Refused refused) {
        return switch (refused.code()) {
            case "ledger-damaged", "event-unreadable" ->
                (Long) refused.details().get(LAST_BEFORE) + 1;
            case "ledger-beginning-damaged" -> 0;
            default -> throw refused;
        };
    }
}
