package jp.daicho.contract.view;

import java.time.LocalDate;
import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseSet;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import org.jspecify.annotations.Nullable;

/**
 * How a contract stands to one clause of its edition, on the day asked for.
 *
 * @param said what was last said of it
 * @param waivedUntil the last day it may do without
 */
public record ClauseCell(
        ClauseSet set,
        Clause clause,
        Coverage coverage,
        @Nullable ClauseRecorded said,
        @Nullable LocalDate waivedUntil) {

    static ClauseCell of(
            ClauseSet set,
            Clause clause,
            boolean required,
            @Nullable ClauseRecorded said,
            @Nullable LocalDate waivedUntil) {
        var coverage = required ? coverage(said, waivedUntil != null) : Coverage.NOT_REQUIRED;
        return new ClauseCell(set, clause, coverage, said, waivedUntil);
    }

    private static Coverage coverage(@Nullable ClauseRecorded said, boolean waived) {
        if (said == null) {
            return waived ? Coverage.WAIVED : Coverage.NOT_ASSESSED;
        }
        return switch (said.state()) {
            case PRESENT -> Coverage.PRESENT;
            case PARTIAL -> waived ? Coverage.WAIVED : Coverage.PARTIAL;
            case ABSENT -> waived ? Coverage.WAIVED : Coverage.ABSENT;
            case NOT_APPLICABLE -> Coverage.NOT_APPLICABLE;
        };
    }
}
