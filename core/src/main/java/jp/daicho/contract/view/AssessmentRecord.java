package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** What one contract says of its clauses, and may do without: its timelines. */
final class AssessmentRecord {

    private final Timeline<ClauseRecorded> assessed = new Timeline<>();
    private final Timeline<ClauseWaived> waivers = new Timeline<>();

    void on(AssessmentEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case ClauseRecorded recorded -> assessed.put(day, position, recorded);
            case ClauseWaived waived -> waivers.put(day, position, waived);
        }
    }

    void takeOut(long position) {
        assessed.remove(position);
        waivers.remove(position);
    }

    /** The last assessment; the contract is at its edition. */
    @Nullable
    ClauseRecorded last(LocalDate day) {
        return assessed.at(day);
    }

    /** What was last said of each clause. */
    Map<ClauseId, ClauseRecorded> clauses(LocalDate day) {
        return latest(assessed, ClauseRecorded::clause, day);
    }

    /** The waivers that are valid on {@code day}. */
    Map<ClauseId, ClauseWaived> waivers(LocalDate day) {
        var latest = latest(waivers, ClauseWaived::clause, day);
        latest.values().removeIf(waived -> waived.until().isBefore(day));
        return latest;
    }

    /** How it stands to every clause of these sets, if the contract meets these conditions. */
    List<ClauseCell> cells(List<ClauseSet> sets, Set<RequiredOf> met, LocalDate day) {
        var said = clauses(day);
        var waived = waivers(day);
        List<ClauseCell> cells = new ArrayList<>();
        for (ClauseSet set : sets) {
            var required = set.required(met).collect(Collectors.toSet());
            for (Clause clause : set.clauses()) {
                var waiver = waived.get(clause.id());
                var until = waiver == null ? null : waiver.until();
                cells.add(ClauseCell.of(set, clause, required.contains(clause), said.get(clause.id()), until));
            }
        }
        return cells;
    }

    private static <T> Map<ClauseId, T> latest(Timeline<T> facts, Function<T, ClauseId> clause, LocalDate day) {
        Map<ClauseId, T> latest = new TreeMap<>();
        facts.upTo(day).forEach(fact -> latest.put(clause.apply(fact), fact));
        return latest;
    }
}
