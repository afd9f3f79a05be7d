package jp.daicho.contract;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.amended;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.resumed;
import static jp.daicho.contract.ContractSamples.suspended;
import static jp.daicho.contract.ContractSamples.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    private final Term year = Term.of(concluded());

    /** The states on the day before, on the day, and on the day after. */
    private static void assertAround(Term term, LocalDate day, ContractState... states) {
        assertThat(states)
                .containsExactly(term.stateOn(day.minusDays(1)), term.stateOn(day), term.stateOn(day.plusDays(1)));
    }

    @Test
    void runsFromItsFirstDayOn() {
        assertAround(year, APRIL, ContractState.CONCLUDED, ContractState.IN_FORCE, ContractState.IN_FORCE);
    }

    @Test
    void runsToItsLastDayAtTheFiscalYearsEnd() {
        assertAround(year, MARCH, ContractState.IN_FORCE, ContractState.IN_FORCE, ContractState.ENDED);
        assertThat(year.inForceOn(MARCH)).isTrue();
        assertThat(year.inForceOn(MARCH.plusDays(1))).isFalse();
    }

    @Test
    void runsToThe29thOfFebruary() {
        var term = Term.of(concluded(C1, APRIL, LEAP));

        assertAround(term, LEAP, ContractState.IN_FORCE, ContractState.IN_FORCE, ContractState.ENDED);
        assertThat(term.stateOn(LocalDate.of(2028, 3, 1))).isEqualTo(ContractState.ENDED);
    }

    @Test
    void mayBeOneDayLong() {
        var term = Term.of(concluded(C1, LEAP, LEAP));

        assertAround(term, LEAP, ContractState.CONCLUDED, ContractState.IN_FORCE, ContractState.ENDED);
    }

    @Test
    void goesOnWithoutAGapWhenItIsRenewedInTime() {
        var term = year.after(renewed(NEXT_MARCH, MARCH));

        assertAround(term, MARCH, ContractState.IN_FORCE, ContractState.IN_FORCE, ContractState.IN_FORCE);
        assertThat(term.lastDayAsOf(MARCH.minusDays(1))).isEqualTo(MARCH);
        assertThat(term.lastDayAsOf(MARCH)).isEqualTo(NEXT_MARCH);
        assertAround(term, NEXT_MARCH, ContractState.IN_FORCE, ContractState.IN_FORCE, ContractState.ENDED);
    }

    @Test
    void hasAGapWhenItIsRenewedLate() {
        var late = MARCH.plusDays(10);
        var term = year.after(renewed(NEXT_MARCH, late));

        assertAround(term, late, ContractState.ENDED, ContractState.IN_FORCE, ContractState.IN_FORCE);
        assertThat(term.lastDay()).isEqualTo(NEXT_MARCH);
    }

    @Test
    void runsNoLongerOnTheDayItIsTerminated() {
        var term = year.after(terminated(JUNE));

        assertAround(term, JUNE, ContractState.IN_FORCE, ContractState.TERMINATED, ContractState.TERMINATED);
    }

    @Test
    void runsNoLongerOnTheDayItIsClosed() {
        assertAround(
                year.after(closed(JUNE)), JUNE, ContractState.IN_FORCE, ContractState.CLOSED, ContractState.CLOSED);
        assertAround(
                year.after(terminated(APRIL)).after(closed(JUNE)),
                JUNE,
                ContractState.TERMINATED,
                ContractState.CLOSED,
                ContractState.CLOSED);
    }

    @Test
    void isShorterOrLongerFromTheDayOfAnAmendmentOn() {
        var shorter = year.after(amended(MAY, APRIL));

        assertThat(shorter.lastDayAsOf(APRIL.minusDays(1))).isEqualTo(MARCH);
        assertAround(shorter, MAY, ContractState.IN_FORCE, ContractState.IN_FORCE, ContractState.ENDED);
        assertThat(year.after(amended(null, APRIL))).isEqualTo(year);
        assertThat(shorter.after(amended(NEXT_MARCH, MAY)).lastDay()).isEqualTo(NEXT_MARCH);
    }

    @Test
    void runsOnWhileItsWorkIsSuspended() {
        var stopped = year.after(suspended(MAY));
        var resumed = stopped.after(resumed(JUNE));

        assertAround(stopped, MAY, ContractState.IN_FORCE, ContractState.WORK_SUSPENDED, ContractState.WORK_SUSPENDED);
        assertAround(resumed, JUNE, ContractState.WORK_SUSPENDED, ContractState.IN_FORCE, ContractState.IN_FORCE);
        assertThat(stopped.inForceOn(JUNE)).isTrue();
        assertThat(stopped.inForce()).isEqualTo(year.inForce());
        assertThat(resumed.after(suspended(JUNE)).suspendedOn(MARCH)).isTrue();
    }
}
