package jp.daicho.gap.view;

import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.OversightSamples.deficiency;
import static jp.daicho.contract.OversightSamples.incident;
import static jp.daicho.contract.OversightSamples.invoked;
import static jp.daicho.contract.OversightSamples.person;
import static jp.daicho.contract.OversightSamples.places;
import static jp.daicho.contract.OversightSamples.planning;
import static jp.daicho.contract.OversightSamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.contract.oversight.Result;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.shared.ForgettingCause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OversightGapsTest {

    private static final LocalDate FAR = LocalDate.of(2030, 3, 31);

    private final Watch watch = Watch.by("OC-05", "OC-08", "OC-15", "OC-21");
    private long conclusion;

    @BeforeEach
    void conclude() {
        conclusion = watch.tell(concluded(C1, APRIL, FAR));
    }

    @Nested
    class PlannedConfirmations {

        private static final String DUE = "OC-05:C-2026-0001";

        @ParameterizedTest
        @ValueSource(strings = {"2026-06-01", "2027-03-31", "2028-02-29", "2028-02-28"})
        void areAGapADayAfterTheDayPlanned(LocalDate due) {
            long planned = watch.tell(planning(due, APRIL));

            assertThat(watch.around(DUE, due)).isEqualTo("- - MEDIUM");
            var gap = watch.row(DUE, due.plusDays(1));
            assertThat(gap.due()).isEqualTo(due);
            assertThat(gap.flaw()).isEqualTo(Flaw.CONFIRMATION_DUE);
            assertThat(gap.details()).containsExactly(due);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_7);
            assertThat(gap.until()).isEqualTo(FAR.plusDays(1));
            assertThat(watch.explain(DUE, FAR).causes()).containsExactly(conclusion, planned);
        }

        @Test
        void areNoneOnceSomebodyLooksAgain() {
            watch.tell(planning(MAY, APRIL));
            watch.tell(planning(null, JUNE));

            assertThat(watch.span(DUE, MAY.plusDays(1))).isEqualTo("2026-05-02 until 2026-06-01");
        }

        @Test
        void areNoneWhereSomebodyLooksBefore() {
            watch.tell(planning(MAY, APRIL));
            watch.tell(planning(null, APRIL.plusDays(1)));

            assertThat(watch.around(DUE, JUNE)).isEqualTo("- - -");
        }

        @Test
        void areThoseNotTakenOut() {
            long wrong = watch.tell(planning(MAY, APRIL));
            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.around(DUE, JUNE)).isEqualTo("- - -");
        }
    }

    @Nested
    class WhatIsFound {

        private static final String UNTOLD = "OC-08:C-2026-0001";

        @ParameterizedTest
        @CsvSource({
            "2026-05-01, 2026-05-31",
            "2027-03-01, 2027-03-31",
            "2028-01-30, 2028-02-29",
            "2027-01-30, 2027-03-01"
        })
        void isAGapADayAfterThirtyDaysWithoutAReport(LocalDate found, LocalDate due) {
            long deficiency = watch.tell(deficiency("F1", found));

            assertThat(watch.around(UNTOLD, due)).isEqualTo("- - MEDIUM");
            var gap = watch.row(UNTOLD, due.plusDays(1));
            assertThat(gap.due()).isEqualTo(due);
            assertThat(gap.flaw()).isEqualTo(Flaw.NOT_REPORTED);
            assertThat(gap.details()).containsExactly(found, 30);
            assertThat(gap.basis()).containsExactly(Basis.GUIDELINE_8_1);
            assertThat(watch.explain(UNTOLD, FAR).causes()).containsExactly(conclusion, deficiency);
        }

        @Test
        void isAGapWhateverItIs() {
            watch.tell(incident("E1", APRIL));
            watch.tell(told(JUNE));
            watch.tell(confirmed(Result.SATISFACTORY, JUNE.plusDays(1)));
            watch.tell(confirmed(Result.DEFICIENT, JUNE.plusDays(10)));

            assertThat(watch.span(UNTOLD, MAY.plusDays(1))).isEqualTo("2026-05-02 until 2026-06-01");
            assertThat(watch.span(UNTOLD, FAR)).isEqualTo("2026-07-12 until 2030-04-01");
        }

        @Test
        void isReportedTogether() {
            watch.tell(deficiency("F1", APRIL));
            watch.tell(incident("E1", MAY));
            long report = watch.tell(told(MAY));
            assertThat(watch.around(UNTOLD, MAY)).isEqualTo("- - -");
            assertThat(watch.around(UNTOLD, JUNE.plusDays(1))).isEqualTo("- - -");

            watch.voidEntry(C1.value(), report);

            assertThat(watch.around(UNTOLD, MAY.plusDays(1))).isEqualTo("- MEDIUM MEDIUM");
        }

        @Test
        void isNotReportedBeforeItIsFound() {
            watch.tell(told(APRIL));
            watch.tell(deficiency("F1", APRIL.plusDays(1)));

            assertThat(watch.around(UNTOLD, JUNE)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        }
    }

    @Nested
    class PersonsAndPlaces {

        private static final String PERSON = "OC-15:C-2026-0001:PERSON";
        private static final String PLACE = "OC-15:C-2026-0001:PLACE";

        @Test
        void areAGapFromTheFirstDayUntilTheyAreNamed() {
            watch.tell(person("H1", "花子", MAY));
            watch.tell(places(JUNE, "本社"));

            assertThat(watch.around(PERSON, APRIL)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.around(PERSON, MAY)).isEqualTo("MEDIUM - -");
            assertThat(watch.around(PLACE, APRIL)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.around(PLACE, JUNE)).isEqualTo("MEDIUM - -");
            assertThat(watch.row(PERSON, APRIL).flaw()).isEqualTo(Flaw.PERSON_UNNAMED);
            assertThat(watch.row(PLACE, APRIL).flaw()).isEqualTo(Flaw.PLACE_UNNAMED);
            assertThat(watch.row(PLACE, APRIL).details()).isEmpty();
            assertThat(watch.row(PLACE, APRIL).basis()).containsExactly(Basis.GUIDELINE_8_1);
            assertThat(watch.explain(PLACE, APRIL).causes()).containsExactly(conclusion);
        }

        @Test
        void areAGapAgainOnceTheLastOneIsForgotten() {
            watch.tell(person("H1", "花子", APRIL));
            long second = watch.tell(person("H2", "太郎", MAY));
            watch.tell(new ResponsiblePersonForgotten(C1, "H1", ForgettingCause.REQUEST, JUNE));
            assertThat(watch.around(PERSON, JUNE)).isEqualTo("- - -");

            watch.voidEntry(C1.value(), second);
            assertThat(watch.around(PERSON, JUNE)).isEqualTo("- MEDIUM MEDIUM");

            watch.tell(person("H3", "次郎", JUNE.plusDays(1)));
            assertThat(watch.around(PERSON, JUNE)).isEqualTo("- MEDIUM -");
        }

        @Test
        void areNoneWhereTheyAreNamedBeforehand() {
            watch.tell(person("H1", "花子", APRIL.minusDays(30)));

            assertThat(watch.around(PERSON, APRIL)).isEqualTo("- - -");
        }

        @Test
        void areAGapAgainOnceWhatWasNamedIsTakenOut() {
            long wrong = watch.tell(places(APRIL, "本社"));
            assertThat(watch.around(PLACE, MAY)).isEqualTo("- - -");

            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.around(PLACE, MAY)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        }

        @Test
        void pauseWhileTheContractDoesNotRun() {
            var again = LocalDate.of(2030, 4, 10);
            watch.tell(renewed(FAR.plusYears(1), again));

            assertThat(watch.around(PERSON, FAR)).isEqualTo("MEDIUM MEDIUM -");
            assertThat(watch.around(PERSON, again)).isEqualTo("- MEDIUM MEDIUM");
        }
    }

    @Nested
    class Incidents {

        private static final String UNUSED = "OC-21:C-2026-0001:E1";

        @ParameterizedTest
        @ValueSource(strings = {"2026-06-01", "2027-03-31", "2028-02-29"})
        void areAGapUntilAClauseIsInvoked(LocalDate happened) {
            long incident = watch.tell(incident("E1", happened));
            long clause = watch.tell(invoked("E1", C09, happened.plusDays(5)));

            assertThat(watch.around(UNUSED, happened)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.around(UNUSED, happened.plusDays(5))).isEqualTo("MEDIUM - -");
            assertThat(watch.row(UNUSED, happened).flaw()).isEqualTo(Flaw.NO_CLAUSE_INVOKED);
            assertThat(watch.row(UNUSED, happened).details()).containsExactly(happened);
            assertThat(watch.row(UNUSED, happened).basis()).containsExactly(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1);
            assertThat(watch.explain(UNUSED, happened).causes()).containsExactly(conclusion, incident);

            watch.voidEntry(C1.value(), clause);

            assertThat(watch.around(UNUSED, happened.plusDays(5))).isEqualTo("MEDIUM MEDIUM MEDIUM");
        }

        @Test
        void areToldApart() {
            watch.tell(incident("E1", APRIL));
            watch.tell(incident("E2", APRIL));
            watch.tell(invoked("E2", C09, APRIL));

            assertThat(watch.around(UNUSED, MAY)).isEqualTo("MEDIUM MEDIUM MEDIUM");
            assertThat(watch.around("OC-21:C-2026-0001:E2", MAY)).isEqualTo("- - -");
        }
    }
}
