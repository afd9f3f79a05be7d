package jp.daicho.gap.view;

import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.Title;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.office.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clause that somebody decided to do without is none that lacks, until the last day of that. */
class WaiverGapsTest {

    private static final String ABSENT = "OC-01:C-2026-0001:C09";
    private static final String PARTIAL = "OC-02:C-2026-0001:C09";
    private static final String EXPIRED = "OC-20:C-2026-0001:C09";
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    private final Watch watch = new Watch();

    @BeforeEach
    void conclude() {
        watch.tell(concluded());
    }

    private long say(ClauseState state, LocalDate on) {
        return watch.tell(clause(new Mark(C09, state, null), on));
    }

    private long waive(LocalDate on, LocalDate until) {
        return watch.tell(new ClauseWaived(
                C1, C09, until, new StaffId("S-0002"), StaffId.FOUNDER, null, on, "次の更新で直す", List.of()));
    }

    @Test
    void isLackingBeforeItIsWaivedAndAfterTheLastDay() {
        say(ClauseState.ABSENT, APRIL);
        waive(MAY, JUNE);

        assertThat(watch.around(ABSENT, MAY)).isEqualTo("HIGH - -");
        assertThat(watch.around(ABSENT, JUNE.plusDays(1))).isEqualTo("- HIGH HIGH");
        assertThat(watch.row(ABSENT, JUNE.plusDays(1)).since()).isEqualTo(JUNE.plusDays(1));
    }

    @Test
    void isNotInPartEither() {
        say(ClauseState.PARTIAL, APRIL);
        waive(MAY, JUNE);

        assertThat(watch.around(PARTIAL, MAY)).isEqualTo("MEDIUM - -");
        assertThat(watch.around(PARTIAL, JUNE.plusDays(1))).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void isAnExpiredWaiverFromTheDayAfterItsLastDay() {
        long said = say(ClauseState.ABSENT, APRIL);
        long waived = waive(MAY, JUNE);

        assertThat(watch.around(EXPIRED, JUNE.plusDays(1))).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.around(EXPIRED, MARCH)).isEqualTo("MEDIUM MEDIUM -");
        var gap = watch.row(EXPIRED, JUNE.plusDays(1));
        assertThat(gap.flaw()).isEqualTo(Flaw.WAIVER_EXPIRED);
        assertThat(gap.details()).containsExactly(C09, new Title("項目", "Clause"), JUNE);
        assertThat(gap.due()).isEqualTo(JUNE);
        assertThat(watch.explain(EXPIRED, JUNE.plusDays(1)).causes()).contains(said, waived);
    }

    @Test
    void isNoneThatExpiredWhereTheClauseIsThereByThen() {
        say(ClauseState.ABSENT, APRIL);
        waive(MAY, JUNE);
        say(ClauseState.PRESENT, JUNE);

        assertThat(watch.around(EXPIRED, JUNE.plusDays(1))).isEqualTo("- - -");
        assertThat(watch.around(ABSENT, JUNE.plusDays(1))).isEqualTo("- - -");
    }

    @Test
    void isNoLongerExpiredOnceTheClauseIsThere() {
        say(ClauseState.ABSENT, APRIL);
        waive(APRIL, MAY);
        say(ClauseState.PRESENT, JUNE);

        assertThat(watch.span(EXPIRED, MAY.plusDays(1))).isEqualTo("2026-05-02 until 2026-06-01");
    }

    @Test
    void isNoLongerExpiredOnceItIsWaivedAgain() {
        say(ClauseState.ABSENT, APRIL);
        waive(APRIL, MAY);
        waive(JUNE, MARCH);

        assertThat(watch.around(EXPIRED, JUNE)).isEqualTo("MEDIUM - -");
        assertThat(watch.around(ABSENT, JUNE)).isEqualTo("HIGH - -");
    }

    @Test
    void endsWhereALaterWaiverSaysSo() {
        say(ClauseState.ABSENT, APRIL);
        waive(APRIL, MARCH);
        waive(MAY, JUNE);

        assertThat(watch.around(ABSENT, JUNE.plusDays(1))).isEqualTo("- HIGH HIGH");
    }

    @Test
    void isLackingAgainOnceTheWaiverIsVoided() {
        say(ClauseState.ABSENT, APRIL);
        long wrong = waive(MAY, JUNE);

        watch.voidEntry(C1.value(), wrong);

        assertThat(watch.span(ABSENT, MAY)).isEqualTo("2026-04-01 until 2027-04-01");
        assertThat(watch.around(EXPIRED, JUNE.plusDays(1))).isEqualTo("- - -");
    }

    @Test
    void runsOverTheFiscalYearsEndAndToALeapDay() {
        say(ClauseState.ABSENT, APRIL);
        watch.tell(renewed(NEXT_MARCH, MARCH));
        waive(MAY, LEAP_DAY);

        assertThat(watch.around(ABSENT, MARCH)).isEqualTo("- - -");
        assertThat(watch.around(ABSENT, LEAP_DAY)).isEqualTo("- - HIGH");
        assertThat(watch.around(EXPIRED, LEAP_DAY.plusDays(1))).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void mayBeWaivedUntilTheLastDayThereIs() {
        say(ClauseState.ABSENT, APRIL);
        waive(MAY, LocalDate.of(9999, 12, 31));

        assertThat(watch.around(ABSENT, MARCH)).isEqualTo("- - -");
    }

    @Test
    void mustStillBeAssessed() {
        waive(APRIL, MARCH);

        assertThat(watch.row("OC-03:C-2026-0001", MAY).details().getFirst()).isEqualTo(2);
    }
}
