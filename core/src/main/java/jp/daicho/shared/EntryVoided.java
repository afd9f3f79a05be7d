package jp.daicho.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * A wrongly recorded fact was taken out of its record's timeline. What was known before stays visible to those who ask
 * with the knowledge of then.
 *
 * @param position the fact's place in the ledger
 * @param sequence the fact's place in its record's own history
 */
public record EntryVoided(long position, long sequence, LocalDate effectiveOn, String reason, List<Evidence> evidence)
        implements DomainEvent {

    public EntryVoided {
        evidence = Evidence.orNone(evidence);
    }
}
