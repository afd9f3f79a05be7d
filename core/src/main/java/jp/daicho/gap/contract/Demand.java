package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseId;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/**
 * Clauses that a contract has to have during some days.
 *
 * @param causes the positions of the events that made it so
 */
record Demand(Period days, List<Clause> clauses, List<Long> causes) {

    Demand {
        clauses = List.copyOf(clauses);
        causes = List.copyOf(causes);
    }

    /** The codes of the clauses. */
    List<ClauseId> codes() {
        return clauses.stream().map(Clause::id).toList();
    }

    /** What is left of {@code demands} where each clause asks for nothing on its {@code settled} days. */
    static List<Demand> without(List<Demand> demands, Function<ClauseId, Days> settled) {
        Map<ClauseId, Days> known = new HashMap<>();
        List<Demand> left = new ArrayList<>();
        for (Demand demand : demands) {
            demand.codes().forEach(clause -> known.computeIfAbsent(clause, settled));
            demand.split(known, left);
        }
        return left;
    }

    /** One demand for every stretch of days in which the same clauses are left. */
    private void split(Map<ClauseId, Days> settled, List<Demand> left) {
        var bounds = new TreeSet<LocalDate>(List.of(days.from(), days.until()));
        for (ClauseId clause : codes()) {
            for (Period period :
                    settled.getOrDefault(clause, Days.NONE).and(days).periods()) {
                bounds.add(period.from());
                bounds.add(period.until());
            }
        }
        var from = bounds.removeFirst();
        for (LocalDate until : bounds) {
            var day = from;
            var open = clauses.stream()
                    .filter(clause ->
                            !settled.getOrDefault(clause.id(), Days.NONE).contains(day))
                    .toList();
            if (!open.isEmpty()) {
                left.add(new Demand(new Period(from, until), open, causes));
            }
            from = until;
        }
    }
}
