package jp.daicho.shared;

/**
 * A pure fold that answers questions, in memory.
 *
 * <p>The same class answers for now and for a past moment; it knows neither clock nor ledger. Its answers are methods
 * {@code answer(question)} marked {@link org.axonframework.queryhandling.QueryHandler}.
 */
public interface View extends Fold {

    /** Take in the next event. */
    void on(Recorded recorded);
}
