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

    /**
     * How the office calls a duty, one of the standard ones or its own.
     *
     * @param title in the office's own words: 最高情報セキュリティ責任者
     * @param single whether it has one holder at a time
     */
    record DutyNamed(
            OrganId organ,
            Duty duty,
            String title,
            boolean single,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements OrganEvent {

        public DutyNamed {
            evidence = Evidence.orNone(evidence);
        }
    }
}
