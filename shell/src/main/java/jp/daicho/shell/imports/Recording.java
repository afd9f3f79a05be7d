package jp.daicho.shell.imports;

/** Records entries, each as one act; for one kind of them. */
interface Recording<E extends Entry> {

    /**
     * Record {@code entry}, unless it is on record.
     *
     * @throws jp.daicho.shared.Refused where the register turns it down
     */
    Outcome record(E entry);

    /** Learn anew what is on record: somebody else recorded something. */
    void refresh();
}
