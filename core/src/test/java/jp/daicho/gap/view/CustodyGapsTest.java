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
import static jp.daicho.contract.CustodySamples.disposed;
import static jp.daicho.contract.CustodySamples.excused;
import static jp.daicho.contract.CustodySamples.provided;
import static jp.daicho.contract.CustodySamples.returned;
import static jp.daicho.contract.CustodySamples.roll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.custody.Settlement;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.shared.InformationClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** OC-16 and OC-17: what has to come back, or to be disposed of well enough. */
class CustodyGapsTest {

    private static final String OUTSTANDING = "OC-16:C-2026-0001:I1";
    private static final String UNPROVEN = "OC-17:C-2026-0001:I1";
    private static final LocalDate LATE = LocalDate.of(2027, 5, 1);

    private final Watch watch = new Watch();
    private long conclusion;

    @BeforeEach
    void conclude() {
        conclusion = watch.tell(concluded());
    }

    @Nested
    class WhatIsOutstanding {

        @Test
        void isAGapMoreThanThirtyDaysAfterTheLastDay() {
            long item = watch.tell(provided(InformationClass.CLASS_1, MAY));

            assertThat(watch.around(OUTSTANDING, LATE)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(OUTSTANDING, LATE);
            assertThat(gap.flaw()).isEqualTo(Flaw.INFORMATION_OUTSTANDING);
            assertThat(gap.details()).containsExactly(I1, "選挙人名簿", MARCH);
            assertThat(gap.due()).isEqualTo(LATE.minusDays(1));
            assertThat(gap.until()).isNull();
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1);
            assertThat(watch.explain(OUTSTANDING, LATE).causes()).containsExactly(conclusion, item);
            assertThat(watch.explain(OUTSTANDING, LATE).remedies())
                    .hasSize(3)
                    .allMatch(remedy -> remedy.contains(" C-2026-0001 --item I1 "));
        }

        @ParameterizedTest
        @CsvSource({
            "2028-01-30, 2028-02-29",
            "2028-01-31, 2028-03-01",
            "2027-01-30, 2027-03-01",
            "2027-03-01, 2027-03-31",
            "2027-03-02, 2027-04-01"
        })
        void isAGapAsManyDaysAfterItWasTerminated(LocalDate terminated, LocalDate since) {
            watch.tell(renewed(NEXT_MARCH, MAY));
            watch.tell(provided(InformationClass.CLASS_1, MAY));
            long ended = watch.tell(terminated(terminated));

            assertThat(watch.around(OUTSTANDING, since)).isEqualTo("- HIGH HIGH");
            assertThat(watch.explain(OUTSTANDING, since).causes()).contains(ended);
        }

        static Stream<Settlement> settlements() {
            return Stream.of(returned(I1, LATE), disposed(DisposalMethod.SHREDDING, null, LATE), excused(LATE));
        }

        @ParameterizedTest
        @MethodSource("settlements")
        void isNoneFromTheDayItIsSettled(Settlement settlement) {
            watch.tell(provided(InformationClass.CLASS_1, MAY));
            long settled = watch.tell(settlement);
            assertThat(watch.around(OUTSTANDING, LATE)).isEqualTo("- - -");

            watch.voidEntry(C1.value(), settled);
            assertThat(watch.around(OUTSTANDING, LATE)).isEqualTo("- HIGH HIGH");
        }

        @Test
        void isToldApartByItem() {
            watch.tell(provided(InformationClass.CLASS_1, MAY));
            long other = watch.tell(provided(I2, roll(InformationClass.CLASS_1, Media.PAPER), MAY));
            watch.tell(returned(I1, JUNE));
            assertThat(watch.around(OUTSTANDING, LATE)).isEqualTo("- - -");
            assertThat(watch.around("OC-16:C-2026-0001:I2", LATE)).isEqualTo("- HIGH HIGH");

            watch.voidEntry(C1.value(), other);
            assertThat(watch.around("OC-16:C-2026-0001:I2", LATE)).isEqualTo("- - -");
        }

        @Test
        void isNoneWhileTheContractRunsOn() {
            watch.tell(provided(InformationClass.CLASS_1, MAY));
            watch.tell(renewed(NEXT_MARCH, LATE.plusDays(9)));

            assertThat(watch.span(OUTSTANDING, LATE)).isEqualTo("2027-05-01 until 2027-05-10");
            assertThat(watch.around(OUTSTANDING, LocalDate.of(2028, 4, 30))).isEqualTo("- - HIGH");
        }

        /** It was found out late. */
        @Test
        void isAGapOfAClosedContractToo() {
            watch.tell(provided(InformationClass.CLASS_1, MAY));
            watch.tell(closed(JUNE));

            assertThat(watch.around(OUTSTANDING, JUNE.plusDays(30))).isEqualTo("- HIGH HIGH");
        }

        @Test
        void isAGapAfterAsManyDaysAsTheOfficeSays() {
            watch.tell(provided(InformationClass.CLASS_1, MAY));
            watch.set("OC-16", "days", "10", APRIL);

            assertThat(watch.around(OUTSTANDING, MARCH.plusDays(11))).isEqualTo("- HIGH HIGH");
        }
    }

    @Nested
    class WhatIsDisposedOf {

        private static DisposalCertified sanitised(LocalDate on) {
            return disposed(DisposalMethod.SANITISE, null, on);
        }

        @Test
        void isNoGapWhereTheProofIsEnough() {
            watch.tell(provided(InformationClass.CLASS_2, APRIL));
            watch.tell(sanitised(MAY));

            assertThat(watch.around(UNPROVEN, MAY)).isEqualTo("- - -");
        }

        @Test
        void isAGapWhereNobodyNotedTheMedia() {
            long item = watch.tell(provided(I1, roll(InformationClass.CLASS_2, Media.UNKNOWN), APRIL));
            long proof = watch.tell(sanitised(MAY));

            assertThat(watch.around(UNPROVEN, MAY)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(UNPROVEN, MAY);
            assertThat(gap.flaw()).isEqualTo(Flaw.DISPOSAL_MEDIA_UNKNOWN);
            assertThat(gap.details()).containsExactly(I1, "選挙人名簿", DisposalMethod.SANITISE);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1, Basis.GUIDELINE_MEDIA);
            assertThat(watch.explain(UNPROVEN, MAY).causes()).containsExactly(item, proof);
        }

        @Test
        void isAGapOnceItsClassIsCorrectedUpwards() {
            long wrong = watch.tell(provided(InformationClass.CLASS_1, APRIL));
            watch.tell(disposed(DisposalMethod.DELETION, null, MAY));
            assertThat(watch.around(UNPROVEN, MAY)).isEqualTo("- - -");

            watch.voidEntry(C1.value(), wrong);
            watch.tell(provided(InformationClass.CLASS_2, APRIL));

            assertThat(watch.around(UNPROVEN, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(UNPROVEN, MAY).flaw()).isEqualTo(Flaw.DISPOSAL_WEAK);
        }

        @Test
        void isAGapWithoutACertificate() {
            watch.tell(provided(InformationClass.CLASS_2, APRIL));
            watch.tell(new DisposalCertified(C1, I1, DisposalMethod.SHREDDING, null, null, null, MAY, null, List.of()));

            assertThat(watch.row(UNPROVEN, MAY).flaw()).isEqualTo(Flaw.DISPOSAL_UNCERTIFIED);
        }

        @Test
        void isNoGapOnceAnotherProofIsEnoughOrTheWeakOneIsVoid() {
            watch.tell(provided(InformationClass.CLASS_2, APRIL));
            long weak = watch.tell(disposed(DisposalMethod.DELETION, null, MAY));
            long weakAgain = watch.tell(disposed(DisposalMethod.OVERWRITE, null, MAY.plusDays(9)));
            long enough = watch.tell(sanitised(JUNE));
            assertThat(watch.span(UNPROVEN, MAY)).isEqualTo("2026-05-01 until 2026-06-01");
            assertThat(watch.row(UNPROVEN, JUNE.minusDays(1)).details()).contains(DisposalMethod.OVERWRITE);

            watch.voidEntry(C1.value(), enough);
            assertThat(watch.span(UNPROVEN, MAY)).isEqualTo("2026-05-01 until null");
            watch.voidEntry(C1.value(), weak);
            assertThat(watch.around(UNPROVEN, MAY.plusDays(9))).isEqualTo("- HIGH HIGH");
            watch.voidEntry(C1.value(), weakAgain);
            assertThat(watch.around(UNPROVEN, JUNE)).isEqualTo("- - -");
        }

        @Test
        void isNoGapWhereOneProofOfTheDayIsEnough() {
            watch.tell(provided(InformationClass.CLASS_2, APRIL));
            watch.tell(sanitised(MAY));
            watch.tell(disposed(DisposalMethod.DELETION, null, MAY));

            assertThat(watch.around(UNPROVEN, MAY)).isEqualTo("- - -");
        }

        @ParameterizedTest
        @CsvSource({"2027-03-31", "2027-04-01", "2028-02-29"})
        void isAGapFromTheDayOfItsDisposal(LocalDate day) {
            watch.tell(provided(InformationClass.CLASS_2, APRIL));
            watch.tell(disposed(DisposalMethod.DELETION, null, day));

            assertThat(watch.around(UNPROVEN, day)).isEqualTo("- HIGH HIGH");
        }
    }
}
