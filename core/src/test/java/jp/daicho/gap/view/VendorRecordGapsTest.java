package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.declared;
import static jp.daicho.vendor.VendorSamples.disclosed;
import static jp.daicho.vendor.VendorSamples.merged;
import static jp.daicho.vendor.VendorSamples.renamed;
import static jp.daicho.vendor.VendorSamples.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractId;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What has to be known of a vendor, and what a merge changes in that. */
class VendorRecordGapsTest {

    private static final LocalDate LAW = LocalDate.of(2027, 7, 1);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final VendorId MOMIJI = new VendorId("V-0050");
    private static final VendorId UME = new VendorId("V-0060");
    private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");
    private static final CorporateNumber ANOTHER = new CorporateNumber("1999901000007");

    private final Watch watch = new Watch();

    private static VendorRegistered registered(VendorId vendor, @Nullable CorporateNumber number, LocalDate on) {
        return new VendorRegistered(vendor, "もみじ", null, number, null, on, null, List.of());
    }

    private static VendorProfileChanged numbered(VendorId vendor, CorporateNumber number, LocalDate on) {
        return new VendorProfileChanged(vendor, null, null, number, null, on, null, List.of());
    }

    private static VendorMerged merging(VendorId vendor, VendorId into, LocalDate on) {
        return new VendorMerged(vendor, into, on, "二重登録", List.of());
    }

    private ContractConcluded concludedWith(VendorId vendor, LocalDate from, LocalDate to) {
        var plain = concluded(new ContractId("C-2026-0009"), from, to);
        return new ContractConcluded(
                plain.contract(),
                vendor,
                plain.title(),
                plain.number(),
                plain.amount(),
                plain.section(),
                plain.information(),
                plain.zones(),
                plain.personalData(),
                plain.myNumber(),
                plain.system(),
                plain.juki(),
                plain.from(),
                plain.to(),
                plain.edition(),
                plain.effectiveOn(),
                plain.reason(),
                plain.evidence());
    }

    @Nested
    class VendorsThatStatedNothing {

        private static final String PARENT = "VN-03:V-0042:PARENT";
        private static final String COUNTRY = "VN-03:V-0042:COUNTRY";
        private static final String DECLARATION = "VN-03:V-0042:DECLARATION";

        @Test
        void areGapsFromTheFirstDayOfAContractUnderTheLaw() {
            long conclusion = watch.tell(concluded(C1, LAW, NEXT_MARCH));

            for (String gap : List.of(PARENT, COUNTRY, DECLARATION)) {
                assertThat(watch.around(gap, LAW)).isEqualTo("- MEDIUM MEDIUM");
                assertThat(watch.around(gap, NEXT_MARCH)).isEqualTo("MEDIUM MEDIUM -");
            }
            assertThat(watch.row(PARENT, LAW).flaw()).isEqualTo(Flaw.PARENT_UNKNOWN);
            assertThat(watch.row(COUNTRY, LAW).flaw()).isEqualTo(Flaw.COUNTRY_UNKNOWN);
            assertThat(watch.row(DECLARATION, LAW).flaw()).isEqualTo(Flaw.DECLARATION_MISSING);
            assertThat(watch.row(PARENT, LAW).basis())
                    .containsExactly(Basis.SUPPLY_CHAIN_NOTICE, Basis.ORDINANCE_16_3_1_7);
            assertThat(watch.explain(PARENT, LAW).causes()).contains(conclusion);
        }

        @Test
        void areNoneUnderAContractThatBeganTheDayBefore() {
            watch.tell(concluded(C1, LAW.minusDays(1), NEXT_MARCH));

            assertThat(watch.around(PARENT, LAW)).isEqualTo("- - -");
        }

        @Test
        void goByTheDayTheOfficeSets() {
            watch.set("VN-03", "from", "2026-04-01", MAY);
            watch.tell(concluded());

            assertThat(watch.around(COUNTRY, MAY)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.around(COUNTRY, MARCH)).isEqualTo("MEDIUM MEDIUM -");
        }

        @Test
        void areLiftedOneByOneOnTheDayOfEachStatement() {
            watch.tell(concluded(C1, LAW, NEXT_MARCH));
            watch.tell(disclosed(new Ownership(null, true, null), LEAP));

            assertThat(watch.around(PARENT, LEAP)).isEqualTo("MEDIUM - -");
            assertThat(watch.around(COUNTRY, LEAP)).isEqualTo("MEDIUM MEDIUM MEDIUM");

            watch.tell(disclosed(new Ownership(null, null, new Country("JP")), LEAP.plusDays(1)));

            assertThat(watch.around(COUNTRY, LEAP.plusDays(1))).isEqualTo("MEDIUM - -");
            assertThat(watch.around(PARENT, LEAP.plusDays(1))).isEqualTo("- - -");
        }

        @Test
        void areGapsAgainFromTheDayAfterADeclarationsLast() {
            watch.tell(concluded(C1, LAW, NEXT_MARCH.plusYears(1)));
            watch.tell(declared(LEAP, LAW));

            assertThat(watch.around(DECLARATION, LAW)).isEqualTo("- - -");
            assertThat(watch.around(DECLARATION, LEAP)).isEqualTo("- - MEDIUM");

            long endless = watch.tell(declared(null, NEXT_MARCH));

            assertThat(watch.around(DECLARATION, NEXT_MARCH)).isEqualTo("MEDIUM - -");
            watch.voidEntry(SAKURA.value(), endless);
            assertThat(watch.around(DECLARATION, NEXT_MARCH)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        }

        @Test
        void areGapsAgainOnceTheDisclosureIsVoided() {
            watch.tell(concluded(C1, LAW, NEXT_MARCH));
            long disclosure = watch.tell(disclosed(new Ownership("大山商事", null, null), LAW));
            assertThat(watch.around(PARENT, LAW)).isEqualTo("- - -");

            watch.voidEntry(SAKURA.value(), disclosure);

            assertThat(watch.around(PARENT, LAW)).isEqualTo("- MEDIUM MEDIUM");
        }
    }

    @Nested
    class VendorsWithNobodyToTurnTo {

        private static final String NOBODY = "VN-04:V-0050";

        private VendorContactChanged contact(LocalDate on) {
            var known = VendorSamples.contact("K1", "山田", on);
            return new VendorContactChanged(MOMIJI, "K1", known.name(), null, null, null, on, null, List.of());
        }

        @Test
        void areGapsWhileAContractIsInForce() {
            long registration = watch.tell(registered(MOMIJI, null, APRIL));
            long conclusion = watch.tell(concludedWith(MOMIJI, MAY, MARCH));

            assertThat(watch.around(NOBODY, MAY)).isEqualTo("- LOW LOW");
            assertThat(watch.around(NOBODY, MARCH)).isEqualTo("LOW LOW -");
            assertThat(watch.row(NOBODY, MAY).flaw()).isEqualTo(Flaw.CONTACT_UNKNOWN);
            assertThat(watch.row(NOBODY, MAY).basis()).containsExactly(Basis.POLICY_6_1);
            assertThat(watch.explain(NOBODY, MAY).causes()).containsExactly(registration, conclusion);
        }

        @Test
        void areNoneFromTheDaySomebodyIsKnown() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concludedWith(MOMIJI, MAY, NEXT_MARCH));
            long first = watch.tell(contact(LEAP));

            assertThat(watch.around(NOBODY, LEAP)).isEqualTo("LOW - -");
            watch.voidEntry(MOMIJI.value(), first);
            assertThat(watch.around(NOBODY, LEAP)).isEqualTo("LOW LOW LOW");
        }

        @Test
        void areGapsAgainOnceTheLastOneIsForgotten() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concludedWith(MOMIJI, MAY, NEXT_MARCH));
            watch.tell(contact(MAY));
            watch.tell(new VendorContactForgotten(MOMIJI, "K1", ForgettingCause.REQUEST, LEAP));

            assertThat(watch.around(NOBODY, LEAP)).isEqualTo("- LOW LOW");
        }
    }

    @Nested
    class NumbersUsedTwice {

        private static final String TWICE = "VN-05:V-0050:V-0042";

        @Test
        void areGapsInTheLaterVendorFromTheDayBothHaveIt() {
            long first = watch.tell(numbered(SAKURA, NUMBER, APRIL));
            long second = watch.tell(registered(MOMIJI, NUMBER, MAY));

            assertThat(watch.around(TWICE, MAY)).isEqualTo("- LOW LOW");
            var gap = watch.row(TWICE, MAY);
            assertThat(gap.flaw()).isEqualTo(Flaw.NUMBER_USED_TWICE);
            assertThat(gap.details()).containsExactly(NUMBER, "V-0042", "株式会社さくら");
            assertThat(gap.basis()).containsExactly(Basis.PRACTICE);
            assertThat(watch.explain(TWICE, MAY).causes()).contains(second).doesNotContain(first);
            assertThat(watch.list(MAY, 0, GapFilter.ALL)).hasSize(1);
        }

        @Test
        void areNoneFromTheDayOneIsChangedRetiredOrMerged() {
            watch.tell(numbered(SAKURA, NUMBER, APRIL));
            watch.tell(registered(MOMIJI, NUMBER, MAY));
            watch.tell(registered(UME, NUMBER, MAY));

            watch.tell(numbered(UME, ANOTHER, JUNE));
            assertThat(watch.around("VN-05:V-0060:V-0042", JUNE)).isEqualTo("LOW - -");

            watch.tell(new VendorRetired(MOMIJI, MARCH, "廃業", List.of()));
            assertThat(watch.around(TWICE, MARCH)).isEqualTo("LOW - -");
        }

        @Test
        void areNoneOnceMergedWhicheverGoesOn() {
            watch.tell(numbered(SAKURA, NUMBER, APRIL));
            watch.tell(registered(MOMIJI, NUMBER, MAY));

            watch.tell(merging(SAKURA, MOMIJI, LEAP));

            assertThat(watch.around(TWICE, LEAP)).isEqualTo("LOW - -");
        }

        @Test
        void nameTheFirstThatIsStillThere() {
            watch.tell(numbered(SAKURA, NUMBER, APRIL));
            watch.tell(registered(MOMIJI, NUMBER, APRIL));
            watch.tell(registered(UME, NUMBER, APRIL));
            watch.tell(numbered(SAKURA, ANOTHER, JUNE));

            assertThat(watch.around("VN-05:V-0060:V-0042", JUNE)).isEqualTo("LOW - -");
            assertThat(watch.around("VN-05:V-0060:V-0050", JUNE)).isEqualTo("- LOW LOW");
        }

        @Test
        void areNoneOnceTheWrongNumberIsVoided() {
            long wrong = watch.tell(numbered(SAKURA, NUMBER, APRIL));
            watch.tell(registered(MOMIJI, NUMBER, MAY));

            watch.voidEntry(SAKURA.value(), wrong);

            assertThat(watch.around(TWICE, MAY)).isEqualTo("- - -");
        }

        @Test
        void areToldByTheNameOfTheDay() {
            watch.tell(numbered(SAKURA, NUMBER, APRIL));
            watch.tell(registered(MOMIJI, NUMBER, MAY));
            watch.tell(renamed("うめ", JUNE));

            assertThat(watch.row(TWICE, JUNE).details()).last().isEqualTo("うめ");
            assertThat(watch.row(TWICE, JUNE).since()).isEqualTo(MAY);
        }
    }

    @Nested
    class OnceMerged {

        private static final String ABSENT = "OC-03:C-2026-0001";

        @Test
        void gapsOfItsContractsAreTheSurvivorsFromThatDayOn() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concluded());
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.row(ABSENT, MAY.minusDays(1)).vendor()).isEqualTo(SAKURA);
            assertThat(watch.row(ABSENT, MAY).vendor()).isEqualTo(MOMIJI);
            assertThat(of(SAKURA, MAY)).isEqualTo(of(MOMIJI, MAY)).contains(ABSENT);
            assertThat(of(MOMIJI, MAY.minusDays(1))).isEmpty();
            assertThat(of(SAKURA, MAY.minusDays(1))).contains(ABSENT);
        }

        private List<String> of(VendorId vendor, LocalDate day) {
            return watch.list(day, 0, new GapFilter(null, null, null, vendor, null)).stream()
                    .map(row -> row.id().toString())
                    .toList();
        }

        @Test
        void itsOwnGapsPassToTheSurvivor() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concluded());
            forgetContact();
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.around("VN-04:V-0050", MAY)).isEqualTo("- LOW LOW");
            assertThat(watch.around("VN-04:V-0050", MARCH)).isEqualTo("LOW LOW -");
        }

        @Test
        void whomToTurnToIsKnownOfTheSurvivorUntilThatPersonIsForgotten() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concludedWith(MOMIJI, APRIL, MARCH));
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.around("VN-04:V-0050", MAY)).isEqualTo("LOW - -");

            watch.tell(new VendorContactForgotten(SAKURA, "K1", ForgettingCause.REQUEST, JUNE));

            assertThat(watch.around("VN-04:V-0050", JUNE)).isEqualTo("- LOW LOW");
        }

        @Test
        void aCertificateThatRanOutIsTheSurvivorsGap() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concluded());
            watch.tell(certified(MAY.minusDays(9)));
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.around("VN-01:V-0042:ISMAP", MAY)).isEqualTo("MEDIUM - -");
            assertThat(watch.around("VN-01:V-0050:ISMAP", MAY)).isEqualTo("- MEDIUM MEDIUM");
        }

        @Test
        void aCertificateThatHoldsIsTheSurvivors() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concluded());
            watch.tell(certified(JUNE));
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.around("VN-01:V-0050:ISMAP", JUNE)).isEqualTo("- - MEDIUM");
        }

        private CertificationRecorded certified(LocalDate last) {
            return new CertificationRecorded(SAKURA, Certificate.ISMAP, null, last, APRIL, null, List.of());
        }

        @Test
        void whatWasStatedIsKnownOfTheSurvivor() {
            watch.set("VN-03", "from", "2026-04-01", APRIL);
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concluded());
            watch.tell(disclosed(new Ownership(null, true, new Country("JP")), APRIL));
            watch.tell(declared(JUNE, APRIL));
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.around("VN-03:V-0050:PARENT", MAY)).isEqualTo("- - -");
            assertThat(watch.around("VN-03:V-0050:COUNTRY", MAY)).isEqualTo("- - -");
            assertThat(watch.around("VN-03:V-0050:DECLARATION", JUNE)).isEqualTo("- - MEDIUM");
        }

        @Test
        void aSuspensionOfTheSurvivorMeetsItsContracts() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(concluded());
            watch.tell(suspended(null, APRIL.plusDays(3)));
            watch.tell(new VendorSuspended(MOMIJI, null, APRIL.plusDays(3), "談合", List.of()));
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.around("VN-02:V-0042:C-2026-0001", MAY)).isEqualTo("HIGH - -");
            assertThat(watch.around("VN-02:V-0050:C-2026-0001", MAY)).isEqualTo("- HIGH HIGH");
        }

        @Test
        void aSuspensionOfTheMergedOneMeetsTheSurvivorFromThatDayOn() {
            long survivor = watch.tell(registered(MOMIJI, null, APRIL));
            long conclusion = watch.tell(concluded());
            long suspension = watch.tell(suspended(JUNE, APRIL.plusDays(3)));
            watch.tell(merged(MOMIJI, MAY));

            assertThat(watch.around("VN-02:V-0050:C-2026-0001", MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around("VN-02:V-0050:C-2026-0001", JUNE)).isEqualTo("HIGH HIGH -");
            assertThat(watch.explain("VN-02:V-0050:C-2026-0001", JUNE).causes())
                    .containsExactly(survivor, conclusion, suspension);
        }

        private void forgetContact() {
            watch.tell(new VendorContactForgotten(SAKURA, "K1", ForgettingCause.REQUEST, APRIL));
        }

        @Test
        void whatHappensToAContractLaterStillReachesTheLastSurvivor() {
            watch.tell(registered(MOMIJI, null, APRIL));
            watch.tell(registered(UME, null, APRIL));
            forgetContact();
            watch.tell(concluded());
            watch.tell(merged(MOMIJI, MAY));
            watch.tell(merging(MOMIJI, UME, JUNE));
            assertThat(watch.around("VN-04:V-0060", JUNE)).isEqualTo("- LOW LOW");

            watch.tell(terminated(JUNE.plusDays(5)));

            assertThat(watch.around("VN-04:V-0060", JUNE.plusDays(5))).isEqualTo("LOW - -");
            assertThat(watch.around("VN-04:V-0050", JUNE)).isEqualTo("LOW - -");
        }
    }
}
