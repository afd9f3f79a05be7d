package jp.daicho.clause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Which catalogue edition applies on a day, which clauses does it name, and which of them must a contract have? */
public final class CatalogueKnown implements Lookup {

    /** No edition yet. */
    public static final CatalogueKnown NONE = new CatalogueKnown(TreePVector.empty());

    private final PVector<CatalogueEditionRecorded> editions;

    private CatalogueKnown(PVector<CatalogueEditionRecorded> editions) {
        this.editions = editions;
    }

    public boolean knows(EditionId edition) {
        return named(edition).isPresent();
    }

    /** The edition in force on {@code day}; of two from the same day on, the one recorded last. */
    public EditionId inForceOn(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.firstDay().isAfter(day))
                .reduce((one, other) -> other.firstDay().isBefore(one.firstDay()) ? one : other)
                .map(CatalogueEditionRecorded::edition)
                .orElseThrow(() -> Refused.byRule("edition-none", day));
    }

    /** Whether {@code edition} names {@code clause}, required or not. */
    public boolean names(EditionId edition, ClauseId clause) {
        return sets(edition).anyMatch(set -> set.has(clause));
    }

    /** Refuse a clause that {@code edition} doesn't name. */
    public void refuseUnnamed(EditionId edition, Collection<ClauseId> clauses) {
        for (ClauseId clause : clauses) {
            if (!names(edition, clause)) {
                throw Refused.notFound("clause-unknown", clause, edition);
            }
        }
    }

    /** Whether under {@code edition} a contract that meets these conditions must have {@code clause}. */
    public boolean requires(EditionId edition, ClauseId clause, Set<RequiredOf> met) {
        return sets(edition)
                .flatMap(set -> set.required(met))
                .anyMatch(each -> each.id().equals(clause));
    }

    private Stream<ClauseSet> sets(EditionId edition) {
        return named(edition).stream().flatMap(recorded -> recorded.sets().stream());
    }

    private Optional<CatalogueEditionRecorded> named(EditionId edition) {
        return editions.stream()
                .filter(recorded -> recorded.edition().equals(edition))
                .findFirst();
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ClauseEvent.class);
    }

    @Override
    public CatalogueKnown on(Recorded recorded) {
        return switch ((ClauseEvent) recorded.event()) {
            case CatalogueEditionRecorded event -> new CatalogueKnown(editions.plus(event));
        };
    }
}
