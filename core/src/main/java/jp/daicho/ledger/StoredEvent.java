package jp.daicho.ledger;

/**
 * An event as it lies in a home.
 *
 * @param position its place in the ledger, from 0, without gaps
 * @param commit the position of the first event of the commit it belongs to
 */
public record StoredEvent(long position, long commit, NewEvent event) {}
