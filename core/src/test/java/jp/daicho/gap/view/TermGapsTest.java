package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.CustodySamples.I1;
import static jp.daicho.contract.CustodySamples.I2;
import static jp.daicho.contract.CustodySamples.provided;
import static jp.daicho.contract.CustodySamples.returned;
import static jp.daicho.contract.CustodySamples.roll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.daicho.contract.custody.Media;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.shared.InformationClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermGapsTest {

    private static final String OVER = "OC-11:C-2026-0001";
    private static final String ENDING = "OC-12:C-2026-0001";
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    private final Watch watch = new Watch();

    @Nested
    class TermsThatAreOver {

        @Test
        void areGapsFromTheFirstDayOfTheNextFiscalYear() {
            long conclusion = watch.tell(concluded());

            assertThat(watch.around(OVER, MARCH)).isEqualTo("- - HIGH");
            assertThat(watch.span(OVER, JUNE.plusYears(9))).isEqualTo("2027-04-01 until null");
            var gap = watch.row(OVER, MARCH.plusDays(1));
            assertThat(gap.flaw()).isEqualTo(Flaw.TERM_OVER);
            assertThat(gap.details()).containsExactly(MARCH);
            assertThat(gap.due()).isEqualTo(MARCH);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_7);
            assertThat(watch.explain(OVER, MARCH.plusDays(1)).causes()).containsExactly(conclusion);
        }

        @Test
        void areGapsFromTheFirstOfMarchInALeapYear() {
            watch.tell(concluded(C1, APRIL, LEAP));

            assertThat(watch.around(OVER, LEAP)).isEqualTo("- - HIGH");
            assertThat(watch.row(OVER, LocalDate.of(2028, 3, 1)).since()).isEqualTo("2028-03-01");
        }

        @Test
        void areGapsUntilTheContractIsClosed() {
            var closing = MARCH.plusDays(20);
            watch.tell(concluded());
            watch.tell(closed(closing));

            assertThat(watch.around(OVER, closing)).isEqualTo("HIGH - -");
            assertThat(watch.span(OVER, MARCH.plusDays(1))).isEqualTo("2027-04-01 until " + closing);
        }

        @Test
        void areGapsUntilItIsRenewedAndAgainWhenThatIsOver() {
            var late = MARCH.plusDays(10);
            long conclusion = watch.tell(concluded());
            long renewal = watch.tell(renewed(NEXT_MARCH, late));

            assertThat(watch.around(OVER, late)).isEqualTo("HIGH - -");
            assertThat(watch.span(OVER, MARCH.plusDays(1))).isEqualTo("2027-04-01 until " + late);
            assertThat(watch.around(OVER, NEXT_MARCH)).isEqualTo("- - HIGH");
            var again = watch.row(OVER, NEXT_MARCH.plusDays(1));
            assertThat(again.due()).isEqualTo(NEXT_MARCH);
            assertThat(again.since()).isEqualTo(NEXT_MARCH.plusDays(1));
            assertThat(watch.explain(OVER, NEXT_MARCH.plusDays(1)).causes()).containsExactly(conclusion, renewal);
        }

        @Test
        void goOnAsOneWhenARenewalCameTooLateToMatter() {
            var renewedTo = MARCH.plusDays(5);
            watch.tell(concluded());
            watch.tell(renewed(renewedTo, MARCH.plusDays(9)));

            assertThat(watch.span(OVER, MARCH.plusDays(9))).isEqualTo("2027-04-01 until null");
            assertThat(watch.row(OVER, MARCH.plusDays(8)).due()).isEqualTo(MARCH);
            assertThat(watch.row(OVER, MARCH.plusDays(9)).due()).isEqualTo(renewedTo);
        }

        /** Closing is refused until then. */
        @Test
        void leadWithWhatIsStillOutUntilThatIsBack() {
            var back = MARCH.plusDays(20);
            long conclusion = watch.tell(concluded());
            long item = watch.tell(provided(InformationClass.CLASS_2, JUNE));
            watch.tell(provided(I2, roll(InformationClass.CLASS_2, Media.PAPER), JUNE));
            watch.tell(returned(I2, back.plusDays(5)));
            watch.tell(returned(I1, back));

            var gap = watch.row(OVER, back.minusDays(1));
            assertThat(gap.flaw()).isEqualTo(Flaw.TERM_OVER_UNRETURNED);
            assertThat(gap.details()).containsExactly(MARCH, I1, "選挙人名簿");
            var why = watch.explain(OVER, back.minusDays(1));
            assertThat(why.causes()).containsExactly(conclusion, item);
            assertThat(why.remedies())
                    .extracting(remedy -> remedy.split(" ", 3)[1])
                    .containsExactly("return", "dispose", "excuse", "close", "renew");
            assertThat(why.remedies().getFirst()).isEqualTo("contract return C-2026-0001 --item I1 --on <day>");
            assertThat(watch.row(OVER, back).remedy()).isEqualTo("contract return C-2026-0001 --item I2 --on <day>");
            var settled = watch.row(OVER, back.plusDays(5));
            assertThat(settled.flaw()).isEqualTo(Flaw.TERM_OVER);
            assertThat(settled.remedy()).isEqualTo("contract close C-2026-0001 --on <day>");
            assertThat(settled.since()).isEqualTo(MARCH.plusDays(1));
        }

        @Test
        void areNoneWhereItWasTerminatedBefore() {
            watch.tell(concluded());
            watch.tell(terminated(JUNE));

            assertThat(watch.around(OVER, MARCH)).isEqualTo("- - -");
        }

        @Test
        void endOnTheDayItIsTerminatedAfterAll() {
            watch.tell(concluded());
            watch.tell(terminated(MARCH.plusDays(7)));

            assertThat(watch.around(OVER, MARCH.plusDays(7))).isEqualTo("HIGH - -");
        }
    }

    @Nested
    class TermsThatAreEnding {

        @Test
        void areTidiedUpNinetyDaysBeforeAndPlannedThirtyDaysBefore() {
            long conclusion = watch.tell(concluded());

            assertThat(watch.around(ENDING, LocalDate.of(2026, 12, 31))).isEqualTo("- LOW LOW");
            assertThat(watch.around(ENDING, LocalDate.of(2027, 3, 1))).isEqualTo("LOW MEDIUM MEDIUM");
            assertThat(watch.around(ENDING, MARCH)).isEqualTo("MEDIUM MEDIUM -");
            assertThat(watch.span(ENDING, MARCH)).isEqualTo("2026-12-31 until 2027-04-01");
            var gap = watch.row(ENDING, MARCH);
            assertThat(gap.flaw()).isEqualTo(Flaw.TERM_ENDING);
            assertThat(gap.details()).containsExactly(MARCH);
            assertThat(gap.due()).isEqualTo(MARCH);
            assertThat(gap.basis()).containsExactly(Basis.PRACTICE);
            assertThat(watch.explain(ENDING, MARCH).causes()).containsExactly(conclusion);
        }

        @Test
        void countBackFromThe29thOfFebruary() {
            watch.tell(concluded(C1, APRIL, LEAP));

            assertThat(watch.around(ENDING, LocalDate.of(2027, 12, 1))).isEqualTo("- LOW LOW");
            assertThat(watch.around(ENDING, LocalDate.of(2028, 1, 30))).isEqualTo("LOW MEDIUM MEDIUM");
            assertThat(watch.around(ENDING, LEAP)).isEqualTo("MEDIUM MEDIUM -");
        }

        @Test
        void areGapsFromTheFirstDayOfAShortContract() {
            watch.tell(concluded(C1, MAY, MAY.plusDays(40)));

            assertThat(watch.around(ENDING, MAY)).isEqualTo("- LOW LOW");
            assertThat(watch.around(ENDING, MAY.plusDays(10))).isEqualTo("LOW MEDIUM MEDIUM");
        }

        @Test
        void areNoneFromTheDayItIsRenewed() {
            var renewal = LocalDate.of(2027, 3, 10);
            watch.tell(concluded());
            watch.tell(renewed(NEXT_MARCH, renewal));

            assertThat(watch.around(ENDING, renewal)).isEqualTo("MEDIUM - -");
            assertThat(watch.span(ENDING, renewal.minusDays(1))).isEqualTo("2026-12-31 until 2027-03-10");
            assertThat(watch.around(ENDING, NEXT_MARCH.minusDays(90))).isEqualTo("- LOW LOW");
        }

        @Test
        void areNoneOnceAnEndIsForeseen() {
            watch.tell(concluded());
            watch.tell(terminated(MARCH));

            assertThat(watch.around(ENDING, MARCH)).isEqualTo("- - -");
        }

        @Test
        void areNoneFromTheDayItIsClosed() {
            watch.tell(concluded());
            watch.tell(closed(LocalDate.of(2027, 3, 10)));

            assertThat(watch.around(ENDING, LocalDate.of(2027, 3, 10))).isEqualTo("MEDIUM - -");
        }

        @Test
        void areNoLighterWhenTheEarlyDaysAreFewerThanTheOthers() {
            watch.tell(concluded());
            watch.set("OC-12", "days-early", "20", APRIL);

            assertThat(watch.around(ENDING, LocalDate.of(2027, 3, 1))).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.around(ENDING, LocalDate.of(2027, 3, 11))).isEqualTo("MEDIUM MEDIUM MEDIUM");
        }
    }
}
