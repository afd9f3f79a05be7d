package jp.daicho.office;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the organ. Past tense; facts only; never edited once shipped. */
public sealed interface OrganEvent extends DomainEvent {

    OrganId organ();

    /**
     * The first event of every ledger.
     *
     * @param ledger the ledger's random id, so that the log alone says which ledger it is
     * @param timeZone the zone the organ's days are counted in, such as {@code Asia/Tokyo}
     */
    record OrganEstablished(
            OrganId organ,
            String name,
            @Nullable String section,
            String ledger,
            String timeZone,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements OrganEvent {

        public OrganEstablished {
            evidence = Evidence.orNone(evidence);
        }
    }
}
