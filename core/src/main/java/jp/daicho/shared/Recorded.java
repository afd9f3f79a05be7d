package jp.daicho.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as the ledger holds it, ready to be folded.
 *
 * @param position its place in the ledger, from 0, without gaps
 * @param recordedAt when it was written down, to the millisecond, UTC
 * @param record the code of the record it is about
 * @param sequence its place in that record's own history, from 0
 * @param actor the staff code of the one who typed it; everything the program records has one, the first event too
 */
public record Recorded(
        long position,
        Instant recordedAt,
        String record,
        long sequence,
        @Nullable String actor,
        DomainEvent event) {

    /** Under which key the metadata of an event, and of the command that made it, holds the actor. */
    public static final String ACTOR = "actor";
}
