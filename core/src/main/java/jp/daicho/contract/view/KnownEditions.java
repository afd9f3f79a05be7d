package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.Transition;
import jp.daicho.contract.Transitional;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;

/** What is asked of contracts on a day: by which catalogue edition, and of which the rules on supply chains. */
final class KnownEditions {

    private final Map<EditionId, List<ClauseSet>> sets = new HashMap<>();
    private final Timeline<EditionId> inForce = new Timeline<>();
    private final Timeline<Transition> transitions = new Timeline<>();

    void on(ClauseEvent event, long position) {
        switch (event) {
            case CatalogueEditionRecorded recorded -> {
                sets.put(recorded.edition(), recorded.sets());
                inForce.put(recorded.firstDay(), position, recorded.edition());
            }
        }
    }

    void on(Transitional event, long position) {
        transitions.put(event.firstDay(), position, event.transition());
    }

    Transition transition(LocalDate day) {
        return Objects.requireNonNullElse(transitions.at(day), Transition.OF_THE_LAW);
    }

    List<ClauseSet> sets(EditionId edition) {
        return sets.getOrDefault(edition, List.of());
    }

    EditionId inForceOn(LocalDate day) {
        var edition = inForce.at(day);
        if (edition == null) {
            throw Refused.byRule("edition-none", day);
        }
        return edition;
    }

    /** Whether an edition has such a set. */
    boolean haveSet(String id) {
        return sets.values().stream()
                .flatMap(List::stream)
                .anyMatch(set -> set.id().equals(id));
    }
}
