package jp.daicho.clause;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the catalogue. Past tense; facts only; never edited once shipped. */
public sealed interface ClauseEvent extends DomainEvent {

    EditionId edition();

    /**
     * A new edition, whole; it may be recorded before the day from which it applies.
     *
     * @param digest SHA-256 of the data file it was read from, lower-case hexadecimal
     * @param from the first business day it applies to; absent: every day until a later edition
     */
    record CatalogueEditionRecorded(
            EditionId edition,
            Title title,
            String digest,
            List<ClauseSet> sets,
            @Nullable LocalDate from,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ClauseEvent, Foreseeable {

        public CatalogueEditionRecorded {
            sets = List.copyOf(sets);
            evidence = Evidence.orNone(evidence);
        }

        /** The first business day it applies to, the first of all where none is said. */
        public LocalDate firstDay() {
            return from == null ? LocalDate.MIN : from;
        }
    }
}
