package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.OversightSamples.deficiency;
import static jp.daicho.contract.OversightSamples.escalated;
import static jp.daicho.contract.OversightSamples.required;
import static jp.daicho.contract.OversightSamples.responded;
import static jp.daicho.contract.OversightSamples.verified;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.Result;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureGapsTest {

    private static final LocalDate FAR = LocalDate.of(2030, 3, 31);
    private static final String MEASURE = "OC-06:C-2026-0001:M1";

    private final Watch watch = Watch.by("OC-06", "OC-07");
    private long conclusion;

    @BeforeEach
    void conclude() {
        conclusion = watch.tell(concluded(C1, APRIL, FAR));
    }

    @Nested
    class Deficiencies {

        private static final String OPEN = "OC-06:C-2026-0001:F1";

        @ParameterizedTest
        @CsvSource({
            "2026-05-01, 2026-05-15",
            "2027-03-20, 2027-04-03",
            "2028-02-15, 2028-02-29",
            "2027-02-15, 2027-03-01"
        })
        void areAGapADayAfterTwoWeeksWithoutAMeasure(LocalDate found, LocalDate due) {
            long deficiency = watch.tell(deficiency("F1", found));

            assertThat(watch.around(OPEN, due)).isEqualTo("- - HIGH");
            var gap = watch.row(OPEN, due.plusDays(1));
            assertThat(gap.due()).isEqualTo(due);
            assertThat(gap.flaw()).isEqualTo(Flaw.DEFICIENCY_OPEN);
            assertThat(gap.details()).containsExactly(found, 14);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1);
            assertThat(gap.until()).isEqualTo(FAR.plusDays(1));
            assertThat(watch.explain(OPEN, FAR).causes()).containsExactly(conclusion, deficiency);
        }

        @Test
        void endOnTheDayOfTheMeasureThatNamesThem() {
            watch.tell(deficiency("F1", APRIL));
            watch.tell(deficiency("F2", APRIL));
            watch.tell(required("M1", "F1", FAR, JUNE));
            watch.tell(required("M2", null, FAR, JUNE));

            assertThat(watch.around(OPEN, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around("OC-06:C-2026-0001:F2", JUNE)).isEqualTo("HIGH HIGH HIGH");
        }

        @Test
        void areNoneOnceTheContractIsTerminated() {
            watch.tell(deficiency("F1", APRIL));
            watch.tell(terminated(JUNE));

            assertThat(watch.around(OPEN, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void followTheSettings() {
            watch.tell(deficiency("F1", APRIL));
            watch.set("OC-06", "days", "40", MAY);

            assertThat(watch.span(OPEN, APRIL.plusDays(20))).isEqualTo("2026-04-16 until 2026-05-01");
            assertThat(watch.span(OPEN, JUNE)).isEqualTo("2026-05-12 until 2030-04-01");
        }
    }

    @Nested
    class DeficientConfirmations {

        private static final String OPEN = "OC-06:C-2026-0001";

        @Test
        void areAGapUntilAMeasureThatNamesNoDeficiency() {
            long first = watch.tell(confirmed(Result.DEFICIENT, APRIL));
            watch.tell(confirmed(Result.DEFICIENT, MAY));
            watch.tell(deficiency("F1", MAY));
            watch.tell(required("M1", "F1", FAR, MAY));
            watch.tell(required("M2", null, FAR, JUNE));

            assertThat(watch.around(OPEN, APRIL.plusDays(15))).isEqualTo("- HIGH HIGH");
            assertThat(watch.span(OPEN, MAY)).isEqualTo("2026-04-16 until 2026-06-01");
            assertThat(watch.row(OPEN, JUNE.minusDays(1)).flaw()).isEqualTo(Flaw.DEFICIENT_CONFIRMATION_OPEN);
            assertThat(watch.row(OPEN, JUNE.minusDays(1)).details()).containsExactly(APRIL, 14);
            assertThat(watch.explain(OPEN, MAY).causes()).containsExactly(conclusion, first);
        }

        @Test
        void areAGapAgainWhereTheNextOneIsDeficientAfterTheMeasure() {
            watch.tell(confirmed(Result.DEFICIENT, APRIL));
            watch.tell(required("M1", null, FAR, APRIL));
            watch.tell(confirmed(Result.DEFICIENT, APRIL.plusDays(1)));

            assertThat(watch.around(OPEN, APRIL.plusDays(15))).isEqualTo("- - HIGH");
        }

        @Test
        void areNoneWhereTheyAreTakenOutOrSatisfactory() {
            long wrong = watch.tell(confirmed(Result.DEFICIENT, APRIL));
            watch.tell(confirmed(Result.SATISFACTORY, APRIL));
            assertThat(watch.around(OPEN, JUNE)).isEqualTo("HIGH HIGH HIGH");

            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.around(OPEN, JUNE)).isEqualTo("- - -");
        }
    }

    @Nested
    class Measures {

        @ParameterizedTest
        @CsvSource({"2026-06-01", "2027-03-31", "2028-02-29", "2028-02-28"})
        void areAGapADayAfterTheirLastDayWithoutAnAnswer(LocalDate due) {
            long required = watch.tell(required("M1", null, due, APRIL));

            assertThat(watch.around(MEASURE, due)).isEqualTo("- - HIGH");
            var gap = watch.row(MEASURE, due.plusDays(1));
            assertThat(gap.due()).isEqualTo(due);
            assertThat(gap.flaw()).isEqualTo(Flaw.MEASURE_OVERDUE);
            assertThat(gap.details()).containsExactly(due);
            assertThat(watch.explain(MEASURE, FAR).causes()).containsExactly(conclusion, required);
        }

        @Test
        void areNoneFromTheAnswerOn() {
            watch.tell(required("M1", null, MAY, APRIL));
            watch.tell(responded("M1", JUNE));

            assertThat(watch.span(MEASURE, JUNE.minusDays(1))).isEqualTo("2026-05-02 until 2026-06-01");
        }

        @Test
        void areNoneFromTheEscalationOn() {
            watch.tell(required("M1", null, MAY, APRIL));
            watch.tell(escalated("M1", JUNE));

            assertThat(watch.around(MEASURE, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void areAGapAtOnceWhereTheAnswerIsInsufficientAfterTheLastDay() {
            watch.tell(required("M1", null, MAY, APRIL));
            watch.tell(responded("M1", APRIL));
            watch.tell(verified("M1", Effect.INSUFFICIENT, JUNE));

            assertThat(watch.around(MEASURE, JUNE)).isEqualTo("- HIGH HIGH");
        }
    }

    @Nested
    class Answers {

        private static final String UNVERIFIED = "OC-07:C-2026-0001:M1";

        @ParameterizedTest
        @CsvSource({
            "2026-05-01, 2026-05-31",
            "2027-03-01, 2027-03-31",
            "2028-01-30, 2028-02-29",
            "2027-01-30, 2027-03-01"
        })
        void areAGapADayAfterThirtyDaysWithoutVerification(LocalDate answered, LocalDate due) {
            watch.tell(required("M1", null, FAR, APRIL));
            long answer = watch.tell(responded("M1", answered));

            assertThat(watch.around(UNVERIFIED, due)).isEqualTo("- - MEDIUM");
            var gap = watch.row(UNVERIFIED, due.plusDays(1));
            assertThat(gap.due()).isEqualTo(due);
            assertThat(gap.flaw()).isEqualTo(Flaw.MEASURE_UNVERIFIED);
            assertThat(gap.details()).containsExactly(answered, 30);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1);
            assertThat(watch.explain(UNVERIFIED, FAR).causes()).containsExactly(conclusion, answer);
        }

        @ParameterizedTest
        @CsvSource({"EFFECTIVE", "INSUFFICIENT"})
        void areNoneFromTheVerificationOnWhateverComesOfIt(Effect effect) {
            watch.tell(required("M1", null, FAR, APRIL));
            watch.tell(responded("M1", APRIL));
            watch.tell(verified("M1", effect, JUNE));

            assertThat(watch.around(UNVERIFIED, JUNE)).isEqualTo("MEDIUM - -");
        }
    }
}
