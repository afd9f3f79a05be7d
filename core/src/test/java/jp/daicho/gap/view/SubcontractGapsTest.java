package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.subcontract.SubcontractSamples.GRAVE;
import static jp.daicho.contract.subcontract.SubcontractSamples.MOMIJI;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.R2;
import static jp.daicho.contract.subcontract.SubcontractSamples.R3;
import static jp.daicho.contract.subcontract.SubcontractSamples.approved;
import static jp.daicho.contract.subcontract.SubcontractSamples.bound;
import static jp.daicho.contract.subcontract.SubcontractSamples.ended;
import static jp.daicho.contract.subcontract.SubcontractSamples.found;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.contract.subcontract.SubcontractSamples.refused;
import static jp.daicho.contract.subcontract.SubcontractSamples.requested;
import static jp.daicho.contract.subcontract.SubcontractSamples.withNumbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubcontractGapsTest {

    private static final String CONSENT = "OC-13:C-2026-0001:";
    private static final String HALF = "OC-14:C-2026-0001:";
    private static final String NEVER = "- - -";

    private final Watch watch = new Watch();
    private long conclusion;

    @BeforeEach
    void conclude() {
        conclusion = watch.tell(concluded(C1, APRIL, NEXT_MARCH));
    }

    private static ContractProfileChanged handlingNumbers(boolean numbers, LocalDate on) {
        return new ContractProfileChanged(
                C1, null, null, null, null, List.of(), List.of(), null, numbers, null, null, on, null, List.of());
    }

    private List<String> remedies(String gap, LocalDate day) {
        return watch.explain(gap, day).remedies();
    }

    @Nested
    class WithoutConsent {

        @ParameterizedTest
        @ValueSource(strings = {"2026-05-01", "2027-03-31", "2027-04-01", "2028-02-29"})
        void beginOnTheDaySomebodyIsFoundAtWork(LocalDate day) {
            long asked = watch.tell(requested(R1, null, found("もみじ"), day));

            assertThat(watch.around(CONSENT + "R1", day)).isEqualTo("- HIGH HIGH");
            assertThat(watch.span(CONSENT + "R1", day)).isEqualTo(day + " until 2028-04-01");
            var gap = watch.row(CONSENT + "R1", day);
            assertThat(gap.flaw()).isEqualTo(Flaw.SUB_UNDECIDED);
            assertThat(gap.details()).containsExactly(R1, "もみじ", day);
            assertThat(gap.due()).isNull();
            assertThat(gap.basis()).containsExactly(Basis.CLAUSE_C09, Basis.GUIDELINE_8_1);
            assertThat(watch.explain(CONSENT + "R1", day).causes()).containsExactly(conclusion, asked);
        }

        @Test
        void areNoneOfOneThatOnlyAsksOrWasTakenBack() {
            watch.tell(requested(R1, null, named("もみじ"), MAY));
            assertThat(watch.around(CONSENT + "R1", MAY)).isEqualTo(NEVER);

            watch.tell(refused(R1, JUNE));
            assertThat(watch.around(CONSENT + "R1", JUNE)).isEqualTo(NEVER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-06-01", "2027-03-31", "2027-04-01", "2028-02-29"})
        void endOnTheDayOfTheConsent(LocalDate day) {
            watch.tell(requested(R1, null, found("もみじ"), MAY));
            watch.tell(approved(R1, day));

            assertThat(watch.around(CONSENT + "R1", day)).isEqualTo("HIGH - -");
        }

        @Test
        void areOfSubsidiariesToo() {
            var subsidiary = new Sub(MOMIJI, null, "発送", "設備", null, true, false, true);
            watch.tell(requested(R1, null, subsidiary, MAY));

            assertThat(watch.row(CONSENT + "R1", MAY).details()).containsExactly(R1, "V-0043", MAY);
        }

        @Test
        void goOnAsOneWhenItIsRefusedUntilItEnds() {
            var end = LocalDate.of(2028, 2, 29);
            long asked = watch.tell(requested(R1, null, found("もみじ"), MAY));
            long no = watch.tell(refused(R1, JUNE));
            watch.tell(ended(R1, end));

            assertThat(watch.span(CONSENT + "R1", JUNE)).isEqualTo("2026-05-01 until 2028-02-29");
            assertThat(watch.around(CONSENT + "R1", end)).isEqualTo("HIGH - -");
            assertThat(watch.row(CONSENT + "R1", JUNE).flaw()).isEqualTo(Flaw.SUB_REFUSED);
            assertThat(watch.row(CONSENT + "R1", JUNE).details()).containsExactly(R1, "もみじ", JUNE);
            assertThat(watch.explain(CONSENT + "R1", JUNE).causes()).containsExactly(conclusion, asked, no);
        }

        @Test
        void areOfAllThatWorkUnderOneWhoseConsentEnded() {
            long first = watch.tell(requested(R1, null, named("もみじ"), APRIL));
            watch.tell(requested(R2, R1, named("うめ"), APRIL));
            long third = watch.tell(requested(R3, R2, named("まつ"), APRIL));
            long consent = watch.tell(approved(R1, APRIL));
            watch.tell(approved(R2, APRIL));
            long last = watch.tell(approved(R3, APRIL));
            long end = watch.tell(ended(R1, JUNE));

            assertThat(watch.around(CONSENT + "R1", JUNE)).isEqualTo(NEVER);
            assertThat(watch.around(CONSENT + "R2", JUNE)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around(CONSENT + "R3", JUNE)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(CONSENT + "R3", JUNE).flaw()).isEqualTo(Flaw.SUB_ABOVE_WITHOUT_CONSENT);
            assertThat(watch.row(CONSENT + "R3", JUNE).details()).containsExactly(R3, "まつ", R1);
            assertThat(watch.explain(CONSENT + "R3", JUNE).causes())
                    .containsExactlyInAnyOrder(conclusion, third, last, first, consent, end);
        }

        @Test
        void blameTheNearestAboveThatHasNoConsent() {
            watch.tell(requested(R1, null, found("もみじ"), APRIL));
            watch.tell(requested(R2, R1, found("うめ"), APRIL));
            watch.tell(requested(R3, R2, found("まつ"), APRIL));
            assertThat(watch.row(CONSENT + "R3", APRIL).details()).containsExactly(R3, "まつ", R2);

            watch.tell(approved(R1, MAY));
            watch.tell(approved(R2, JUNE));

            assertThat(watch.row(CONSENT + "R3", JUNE.minusDays(1)).details()).containsExactly(R3, "まつ", R2);
            assertThat(watch.row(CONSENT + "R3", JUNE).flaw()).isEqualTo(Flaw.SUB_UNDECIDED);
            assertThat(watch.row(CONSENT + "R3", JUNE).since()).isEqualTo(APRIL);
        }

        @Test
        void areLiftedByWhatCanBeDone() {
            watch.tell(requested(R1, null, found("もみじ"), APRIL));
            watch.tell(requested(R2, R1, found("うめ"), APRIL));
            watch.tell(handlingNumbers(true, JUNE));

            var end = " --on <day> --reason <reason>";
            assertThat(remedies(CONSENT + "R1", MAY))
                    .containsExactly(
                            "contract subcontract approve C-2026-0001 --sub R1 --approver <approver>"
                                    + " --flow-down <clauses>",
                            "contract subcontract end C-2026-0001 --sub R1" + end);
            assertThat(remedies(CONSENT + "R1", JUNE))
                    .containsExactly(
                            "contract subcontract approve C-2026-0001 --sub R1 --approver <approver>"
                                    + " --flow-down <clauses> --original-consent",
                            "contract subcontract end C-2026-0001 --sub R1" + end);
            assertThat(remedies(CONSENT + "R2", MAY))
                    .containsExactly("contract subcontract end C-2026-0001 --sub R2" + end);
        }

        @Test
        void areOnlyThoseOfAContractInForce() {
            watch.tell(requested(R1, null, found("もみじ"), APRIL.minusDays(9)));
            assertThat(watch.around(CONSENT + "R1", APRIL)).isEqualTo("- HIGH HIGH");

            watch.tell(terminated(JUNE));
            assertThat(watch.around(CONSENT + "R1", JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void startAnewAfterAHiatus() {
            var late = NEXT_MARCH.plusDays(10);
            watch.tell(requested(R1, null, found("もみじ"), APRIL));
            watch.tell(renewed(NEXT_MARCH.plusYears(1), late));

            assertThat(watch.around(CONSENT + "R1", NEXT_MARCH)).isEqualTo("HIGH HIGH -");
            assertThat(watch.row(CONSENT + "R1", late).since()).isEqualTo(late);
        }
    }

    @Nested
    class HalfConsent {

        @ParameterizedTest
        @ValueSource(strings = {"2026-05-01", "2027-03-31", "2027-04-01", "2028-02-29"})
        void beginsOnTheDayOfAConsentThatPassesNothingOn(LocalDate day) {
            long asked = watch.tell(requested(R1, null, named("もみじ"), APRIL));
            long consent = watch.tell(approved(R1, GRAVE.subList(1, 6), false, day));

            assertThat(watch.around(HALF + "R1", day)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(HALF + "R1", day);
            assertThat(gap.flaw()).isEqualTo(Flaw.SUB_WITHOUT_FLOW_DOWN);
            assertThat(gap.details()).containsExactly(R1, "もみじ", List.of("C07"));
            assertThat(gap.basis()).containsExactly(Basis.MY_NUMBER_10, Basis.MY_NUMBER_11, Basis.CLAUSE_C09);
            assertThat(watch.explain(HALF + "R1", day).causes()).containsExactly(conclusion, asked, consent);
            assertThat(remedies(HALF + "R1", day))
                    .containsExactly(
                            "contract subcontract bind C-2026-0001 --sub R1 --flow-down <clauses>",
                            "contract subcontract end C-2026-0001 --sub R1 --on <day> --reason <reason>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-06-01", "2027-03-31", "2027-04-01", "2028-02-29"})
        void endsOnTheDayTheClausesAreBound(LocalDate day) {
            watch.tell(requested(R1, null, named("もみじ"), APRIL));
            watch.tell(approved(R1, GRAVE.subList(1, 6), false, APRIL));
            long wrong = watch.tell(bound(R1, GRAVE.subList(0, 1), day));
            assertThat(watch.around(HALF + "R1", day)).isEqualTo("HIGH - -");

            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.around(HALF + "R1", day)).isEqualTo("HIGH HIGH HIGH");
        }

        @Test
        void endsWithTheSub() {
            watch.tell(requested(R1, null, named("もみじ"), APRIL));
            watch.tell(approved(R1, List.of(), false, APRIL));
            watch.tell(ended(R1, JUNE));

            assertThat(watch.around(HALF + "R1", JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void isNoneBeforeTheConsent() {
            watch.tell(requested(R1, null, found("もみじ"), APRIL));

            assertThat(watch.around(HALF + "R1", MAY)).isEqualTo(NEVER);
        }

        @Test
        void isMeasuredByTheClausesOfTheOffice() {
            watch.tell(requested(R1, null, named("もみじ"), APRIL));
            watch.tell(approved(R1, GRAVE.subList(0, 3), false, APRIL));
            watch.set("OC-14", "clauses", "C07,C08,C0*,P*", JUNE);

            assertThat(watch.row(HALF + "R1", MAY).details()).contains(List.of("C10", "C11", "C12"));
            assertThat(watch.row(HALF + "R1", JUNE).details()).contains(List.of("P*"));
            watch.set("OC-14", "clauses", "C07", MARCH);
            assertThat(watch.around(HALF + "R1", MARCH)).isEqualTo("HIGH - -");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-06-01", "2027-03-31", "2027-04-01", "2028-02-29"})
        void isThatOfIndividualNumbersOnceTheContractIsSaidToHandleThem(LocalDate day) {
            long asked = watch.tell(requested(R1, null, named("もみじ"), APRIL));
            long consent = watch.tell(approved(R1, APRIL));
            long declared = watch.tell(handlingNumbers(true, day));

            assertThat(watch.around(HALF + "R1", day)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(HALF + "R1", day).flaw()).isEqualTo(Flaw.SUB_WITHOUT_ORIGINAL_CONSENT);
            assertThat(watch.row(HALF + "R1", day).details()).containsExactly(R1, "もみじ", APRIL);
            assertThat(watch.explain(HALF + "R1", day).causes()).containsExactly(conclusion, asked, consent, declared);
            assertThat(remedies(HALF + "R1", day).getFirst())
                    .isEqualTo("contract subcontract approve C-2026-0001 --sub R1 --approver <approver>"
                            + " --flow-down <clauses> --original-consent");

            watch.tell(handlingNumbers(false, day.plusDays(1)));
            assertThat(watch.around(HALF + "R1", day)).isEqualTo("- HIGH -");
        }

        @Test
        void endsOnTheDayOfTheOriginalConsent() {
            watch.tell(requested(R1, null, withNumbers("もみじ"), APRIL));
            watch.tell(approved(R1, APRIL));
            watch.tell(approved(R1, List.of(), true, JUNE));

            assertThat(watch.around(HALF + "R1", JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.row(HALF + "R1", APRIL).since()).isEqualTo(APRIL);
        }

        @Test
        void isOneGapWhateverIsLacking() {
            watch.tell(requested(R1, null, named("もみじ"), APRIL));
            watch.tell(approved(R1, List.of(), false, APRIL));
            watch.tell(handlingNumbers(true, MAY));
            watch.tell(approved(R1, List.of(), true, JUNE));

            assertThat(watch.span(HALF + "R1", JUNE)).isEqualTo("2026-04-01 until 2028-04-01");
            assertThat(watch.row(HALF + "R1", MAY).flaw()).isEqualTo(Flaw.SUB_WITHOUT_ORIGINAL_CONSENT);
            assertThat(watch.row(HALF + "R1", JUNE).flaw()).isEqualTo(Flaw.SUB_WITHOUT_FLOW_DOWN);
        }
    }
}
