package jp.daicho.ledger;

/** Somebody else appended first: what was decided at the old tail has to be decided anew. */
public final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostRace(String message) {
        super(message);
    }
}
