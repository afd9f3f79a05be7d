package jp.daicho.ledger;

/** An appended event's id, or its record's sequence number, is already in the ledger. */
public final class DuplicateEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;

    /** @param index which of the appended events clashed */
    public DuplicateEvent(int index, String message) {
        super(message);
        this.index = index;
    }

    /** Which of the appended events clashed, from 0. */
    public int index() {
        return index;
    }
}
