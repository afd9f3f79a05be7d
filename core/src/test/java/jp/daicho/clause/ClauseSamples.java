package jp.daicho.clause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** Small editions to try things with. */
public final class ClauseSamples {

    public static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    public static final EditionId FIRST = new EditionId("mic-2026");
    public static final EditionId SECOND = new EditionId("mic-2027");
    public static final ClauseId C01 = new ClauseId("C01");
    public static final ClauseId C09 = new ClauseId("C09");

    private ClauseSamples() {}

    /** One set, {@code base}, of these clauses. */
    public static Edition edition(EditionId id, ClauseId... clauses) {
        var items = List.of(clauses).stream()
                .map(clause -> new Clause(clause, new Title("項目", "Clause"), "第8章", null, List.of()))
                .toList();
        var base = new ClauseSet("base", new Title("基本", "Base"), RequiredOf.ALL, items);
        return new Edition(id, new Title("版", "Edition"), "00ff", List.of(base));
    }

    /** One clause in a set of its own, for the contracts that meet a condition. */
    public static ClauseSet overlay(RequiredOf condition, String clause) {
        var title = new Title(clause, clause);
        var item = new Clause(new ClauseId(clause), title, "第8章", null, List.of());
        return new ClauseSet(condition.word(), title, condition, List.of(item));
    }

    /** The edition with further sets. */
    public static CatalogueEditionRecorded with(CatalogueEditionRecorded edition, ClauseSet... more) {
        var sets = Stream.concat(edition.sets().stream(), Stream.of(more)).toList();
        var whole = new Edition(edition.edition(), edition.title(), edition.digest(), sets);
        return new RecordCatalogueEdition(whole, edition.from(), Grounds.on(APRIL)).event();
    }

    /** The edition that comes with the program. */
    public static CatalogueEditionRecorded shipped() {
        return new RecordCatalogueEdition(Editions.mic2026(), null, Grounds.on(APRIL)).event();
    }

    public static CatalogueEditionRecorded recorded(EditionId id, @Nullable LocalDate from, ClauseId... clauses) {
        return new RecordCatalogueEdition(edition(id, clauses), from, Grounds.on(APRIL)).event();
    }

    /** The lookup that has read these. */
    public static CatalogueKnown knowing(CatalogueEditionRecorded... editions) {
        var known = CatalogueKnown.NONE;
        for (var edition : editions) {
            known = known.on(new Recorded(0, Instant.EPOCH, edition.edition().value(), 0, null, edition));
        }
        return known;
    }
}
