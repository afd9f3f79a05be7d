package jp.daicho.shared;

/**
 * A pure fold that helps to decide: is this code free, did this person hold that role?
 *
 * <p>It is a value: taking in an event gives the next one. So events that were only staged can be folded for the
 * length of one decision and be dropped again, whatever comes of it. Aggregates get it as a command-handler parameter.
 */
public interface Lookup extends Fold {

    /** What is known once {@code recorded} is. */
    Lookup on(Recorded recorded);
}
