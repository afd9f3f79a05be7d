package jp.daicho.gap.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.RequiredOf;

/** The clauses that each edition asks for, by the conditions that a contract meets. */
public final class ClauseBook {

    private record Asked(EditionId edition, Set<RequiredOf> met) {}

    private final Map<EditionId, List<ClauseSet>> editions = new HashMap<>();
    private final Map<Asked, List<Clause>> answers = new HashMap<>();

    public void on(CatalogueEditionRecorded event) {
        editions.put(event.edition(), event.sets());
    }

    List<Clause> required(EditionId edition, Set<RequiredOf> met) {
        return answers.computeIfAbsent(
                new Asked(edition, met),
                asked -> editions.getOrDefault(edition, List.of()).stream()
                        .flatMap(set -> set.required(met))
                        .toList());
    }
}
