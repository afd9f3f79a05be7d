package jp.daicho.gap.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import org.jspecify.annotations.Nullable;

/** What a rule found in one record, within the days for which its settings hold. */
public final class Findings {

    private final Period within;
    private final List<Finding> found = new ArrayList<>();

    public Findings(Period within) {
        this.within = within;
    }

    /** What is being found: where, what, by when, and why. */
    public record Fault(
            @Nullable String item,
            Flaw flaw,
            List<Object> details,
            @Nullable LocalDate due,
            List<Long> causes) {

        public Fault(Flaw flaw, List<Object> details, @Nullable LocalDate due, List<Long> causes) {
            this(null, flaw, details, due, causes);
        }
    }

    /**
     * Note {@code fault} for these days; without a severity the office doesn't want to hear of it. A contract without an
     * end is often recorded as ending on the last day there is, after which nothing is lacking.
     */
    public void add(Fault fault, Days days, @Nullable Severity severity) {
        if (severity == null) {
            return;
        }
        for (Period period : days.and(within).periods()) {
            if (!period.from().isAfter(Period.LAST_DAY)) {
                found.add(new Finding(
                        fault.item(), period, severity, fault.flaw(), fault.details(), fault.due(), fault.causes()));
            }
        }
    }

    public List<Finding> all() {
        return found;
    }
}
