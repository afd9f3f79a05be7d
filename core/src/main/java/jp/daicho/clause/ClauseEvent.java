package jp.daicho.clause;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the catalogue. Past tense; facts only; never edited once shipped. */
public sealed interface ClauseEvent extends DomainEvent {

    /** {@code from} is the first business day the edition applies to; absent: every day until a later edition. */
    record CatalogueEditionRecorded(
            Edition edition,
            @Nullable LocalDate from,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ClauseEvent {

        public CatalogueEditionRecorded {
            evidence = Evidence.orNone(evidence);
        }
    }
}
