package jp.daicho.ledger.export;

import jp.daicho.ledger.proof.Checkpoint;

/**
 * What came into a file.
 *
 * @param checkpoint of the ledger after the last event in the file
 * @param events the number of events in the file
 * @param withheld how many of them are leaves only
 */
public record Exported(Checkpoint checkpoint, long events, long withheld) {}
