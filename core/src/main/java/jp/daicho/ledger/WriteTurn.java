package jp.daicho.ledger;

/**
 * The right to append one commit. Ends by {@link #commit} (durable when it returns) or {@link #rollback}.
 *
 * <p>A home that cannot make others wait (MongoDB) finds out at {@link #commit} that it lost the race and throws
 * {@link LostRace}.
 */
public interface WriteTurn {

    /** Where the ledger ended when the turn began; includes nothing appended in this turn. */
    Tail tail();

    /**
     * Stage a commit built on {@link #tail}.
     *
     * @throws DuplicateEvent if an event id, or a record's sequence number, is taken
     */
    void append(Commit commit);

    void commit();

    /** Forget what was staged. Harmless after the turn has ended. */
    void rollback();
}
