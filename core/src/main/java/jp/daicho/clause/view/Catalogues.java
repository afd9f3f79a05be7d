package jp.daicho.clause.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.EditionId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Show me the clauses, as the edition in force on a business day has them. */
public final class Catalogues implements View {

    public record SetsOn(LocalDate day) implements Question<List<SetRow>> {}

    /** The clauses of {@code set}, or of all sets. */
    public record ClausesOn(LocalDate day, @Nullable String set) implements Question<List<ClauseRow>> {}

    /** Every clause of {@code edition}. */
    public record ClausesOf(EditionId edition) implements Question<List<ClauseRow>> {}

    private final Timeline<CatalogueEditionRecorded> editions = new Timeline<>();

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ClauseEvent.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch ((ClauseEvent) recorded.event()) {
            case CatalogueEditionRecorded event -> editions.put(event.firstDay(), recorded.position(), event);
        }
    }

    @QueryHandler
    List<SetRow> answer(SetsOn question) {
        return setsOn(question.day()).toList();
    }

    @QueryHandler
    List<ClauseRow> answer(ClausesOn question) {
        var wanted = question.set();
        var sets = setsOn(question.day())
                .filter(row -> wanted == null || row.set().id().equals(wanted))
                .toList();
        if (wanted != null && sets.isEmpty()) {
            throw Refused.notFound("clause-set-unknown", wanted);
        }
        return sets.stream().flatMap(Catalogues::clauses).toList();
    }

    @QueryHandler
    List<ClauseRow> answer(ClausesOf question) {
        return editions.all().stream()
                .filter(edition -> edition.edition().equals(question.edition()))
                .flatMap(edition -> rows(edition, edition.sets().stream()))
                .flatMap(Catalogues::clauses)
                .toList();
    }

    private Stream<SetRow> setsOn(LocalDate day) {
        var edition = editions.at(day);
        return edition == null ? Stream.empty() : rows(edition, edition.sets().stream());
    }

    private static Stream<SetRow> rows(CatalogueEditionRecorded edition, Stream<ClauseSet> sets) {
        return sets.map(set -> new SetRow(edition.edition(), set));
    }

    private static Stream<ClauseRow> clauses(SetRow row) {
        ClauseSet set = row.set();
        return set.clauses().stream().map(clause -> new ClauseRow(row.edition(), set, clause));
    }
}
