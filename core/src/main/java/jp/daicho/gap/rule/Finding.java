package jp.daicho.gap.rule;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a rule finds the same thing amiss.
 *
 * @param item what of the record is concerned: a clause, a contract; null for the record as a whole
 * @param flaw what is amiss, and {@code details} with whom and what
 * @param due the last day on which it could have been settled in time, where there is one
 * @param causes the positions of the events that made it so
 */
public record Finding(
        @Nullable String item,
        Period days,
        Severity severity,
        Flaw flaw,
        List<Object> details,
        @Nullable LocalDate due,
        List<Long> causes) {

    public Finding {
        details = List.copyOf(details);
        causes = causes.stream().distinct().sorted().toList();
    }
}
