package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.EditionId;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;

/** The catalogue editions, and which of them contracts concluded on a day are assessed under. */
final class KnownEditions {

    private final Map<EditionId, List<ClauseSet>> sets = new HashMap<>();
    private final Timeline<EditionId> inForce = new Timeline<>();

    void on(ClauseEvent event, long position) {
        switch (event) {
            case CatalogueEditionRecorded recorded -> {
                sets.put(recorded.edition(), recorded.sets());
                inForce.put(recorded.firstDay(), position, recorded.edition());
            }
        }
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
