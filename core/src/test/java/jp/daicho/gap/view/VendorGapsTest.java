package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.retitled;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.reinstated;
import static jp.daicho.vendor.VendorSamples.retired;
import static jp.daicho.vendor.VendorSamples.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VendorGapsTest {

    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    private final Watch watch = new Watch();

    @Nested
    class LapsedCertificates {

        private static final String LAPSED = "VN-01:V-0042:P-MARK";

        private static CertificationRecorded certified(LocalDate on, @Nullable LocalDate validUntil) {
            return new CertificationRecorded(SAKURA, Certificate.P_MARK, "P1", validUntil, on, null, List.of());
        }

        @Test
        void areGapsFromTheDayAfterTheLastOneTheyHeld() {
            watch.tell(concluded());
            long certificate = watch.tell(certified(MAY, JUNE));

            assertThat(watch.around(LAPSED, JUNE)).isEqualTo("- - MEDIUM");
            var gap = watch.row(LAPSED, MARCH);
            assertThat(gap.kind()).isEqualTo(Kind.VENDOR);
            assertThat(gap.title()).isEqualTo("株式会社さくら");
            assertThat(gap.since()).isEqualTo(JUNE.plusDays(1));
            assertThat(gap.due()).isEqualTo(JUNE);
            assertThat(gap.flaw()).isEqualTo(Flaw.CERTIFICATE_LAPSED);
            assertThat(gap.details()).containsExactly(Certificate.P_MARK, JUNE);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1);
            assertThat(watch.explain(LAPSED, MARCH).causes()).containsExactly(certificate);
        }

        @Test
        void areGapsOnlyWhileAContractRuns() {
            watch.tell(certified(APRIL.minusYears(2), APRIL.minusYears(1)));
            assertThat(watch.around(LAPSED, APRIL)).isEqualTo("- - -");

            watch.tell(concluded());
            assertThat(watch.around(LAPSED, APRIL)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.around(LAPSED, MARCH)).isEqualTo("MEDIUM MEDIUM -");

            watch.tell(terminated(JUNE));
            assertThat(watch.around(LAPSED, JUNE)).isEqualTo("MEDIUM - -");
        }

        @Test
        void areOneGapOverContractsThatFollowEachOther() {
            watch.tell(certified(APRIL, MAY));
            watch.tell(concluded());
            watch.tell(concluded(new ContractId("C-2027-0001"), MARCH.plusDays(1), NEXT_MARCH));

            assertThat(watch.span(LAPSED, NEXT_MARCH)).isEqualTo("2026-05-02 until 2028-04-01");
        }

        @Test
        void holdThroughThe29thOfFebruary() {
            watch.tell(concluded(C1, APRIL, NEXT_MARCH));
            watch.tell(certified(APRIL, LEAP));

            assertThat(watch.around(LAPSED, LEAP)).isEqualTo("- - MEDIUM");
        }

        @Test
        void areNoneWhereTheNextOneFollows() {
            watch.tell(concluded());
            watch.tell(certified(APRIL, JUNE));
            watch.tell(certified(JUNE.plusDays(1), null));

            assertThat(watch.list(MARCH, 0, GapFilter.ALL)).noneMatch(row -> row.kind() == Kind.VENDOR);
            assertThat(watch.around(LAPSED, JUNE)).isEqualTo("- - -");
        }

        @Test
        void areLiftedOnTheDayOfANewOne() {
            watch.tell(concluded());
            long first = watch.tell(certified(APRIL, MAY));
            watch.tell(certified(JUNE, JUNE.plusYears(9)));

            assertThat(watch.around(LAPSED, JUNE)).isEqualTo("MEDIUM - -");
            assertThat(watch.span(LAPSED, MAY.plusDays(1))).isEqualTo("2026-05-02 until 2026-06-01");
            assertThat(watch.explain(LAPSED, MAY.plusDays(1)).causes()).containsExactly(first);
        }

        @Test
        void areNoneWhileAnOlderOneHoldsLonger() {
            watch.tell(concluded());
            watch.tell(certified(APRIL, JUNE));
            watch.tell(certified(APRIL.plusDays(3), MAY));

            assertThat(watch.around(LAPSED, MAY)).isEqualTo("- - -");
            assertThat(watch.row(LAPSED, MARCH).due()).isEqualTo(JUNE);
        }

        @Test
        void areToldApartByTheirKind() {
            watch.tell(concluded());
            watch.tell(certified(APRIL, null));
            watch.tell(new CertificationRecorded(SAKURA, Certificate.ISO27001, null, MAY, APRIL, null, List.of()));

            assertThat(watch.around(LAPSED, MAY)).isEqualTo("- - -");
            assertThat(watch.around("VN-01:V-0042:ISO27001", MAY)).isEqualTo("- - MEDIUM");
        }

        @Test
        void areNoneOnceTheEntryIsVoidedOrAnOlderOneIsRecordedLate() {
            watch.tell(concluded());
            long wrong = watch.tell(certified(APRIL, MAY));
            watch.voidEntry(SAKURA.value(), wrong);
            assertThat(watch.around(LAPSED, JUNE)).isEqualTo("- - -");

            watch.tell(certified(APRIL, MAY));
            assertThat(watch.around(LAPSED, JUNE)).isEqualTo("MEDIUM MEDIUM MEDIUM");
            watch.tell(certified(APRIL.minusYears(1), MARCH));
            assertThat(watch.around(LAPSED, JUNE)).isEqualTo("- - -");
        }
    }

    @Nested
    class SuspendedVendors {

        private static final String SUSPENDED = "VN-02:V-0042:C-2026-0001";

        @Test
        void areGapsInEveryContractThatRunsOn() {
            var other = new ContractId("C-2026-0002");
            long conclusion = watch.tell(concluded());
            watch.tell(concluded(other, JUNE, MARCH));
            long suspension = watch.tell(suspended(null, MAY));

            assertThat(watch.around(SUSPENDED, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around(SUSPENDED, MARCH)).isEqualTo("HIGH HIGH -");
            assertThat(watch.around("VN-02:V-0042:C-2026-0002", JUNE)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(SUSPENDED, MAY);
            assertThat(gap.flaw()).isEqualTo(Flaw.VENDOR_SUSPENDED);
            assertThat(gap.details()).containsExactly(MAY, "C-2026-0001", "システム保守");
            assertThat(gap.due()).isNull();
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1);
            assertThat(watch.explain(SUSPENDED, MAY).causes()).containsExactly(conclusion, suspension);
        }

        @Test
        void areNoneFromTheDayTheyAreReinstatedOrRetired() {
            watch.tell(concluded());
            watch.tell(suspended(null, MAY));
            watch.tell(reinstated(JUNE));
            watch.tell(suspended(null, JUNE.plusDays(9)));
            watch.tell(retired(JUNE.plusDays(20)));

            assertThat(watch.around(SUSPENDED, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.span(SUSPENDED, MAY)).isEqualTo("2026-05-01 until 2026-06-01");
            assertThat(watch.around(SUSPENDED, JUNE.plusDays(20))).isEqualTo("HIGH - -");
        }

        @Test
        void areNoneAfterTheLastDayForeseen() {
            watch.tell(concluded());
            watch.tell(suspended(MAY.plusDays(9), MAY));

            assertThat(watch.around(SUSPENDED, MAY.plusDays(9))).isEqualTo("HIGH HIGH -");
            assertThat(watch.span(SUSPENDED, MAY)).isEqualTo("2026-05-01 until 2026-05-11");
        }

        @Test
        void areSuspendedSinceTheFirstDayThoughItIsProlonged() {
            long conclusion = watch.tell(concluded());
            long first = watch.tell(suspended(JUNE.minusDays(1), MAY));
            long second = watch.tell(suspended(null, JUNE));

            assertThat(watch.row(SUSPENDED, JUNE).since()).isEqualTo(MAY);
            assertThat(watch.row(SUSPENDED, JUNE).details()).first().isEqualTo(MAY);
            assertThat(watch.explain(SUSPENDED, JUNE).causes()).containsExactly(conclusion, first, second);
        }

        @Test
        void areNoneBetweenTwoSuspensions() {
            watch.tell(concluded());
            watch.tell(suspended(MAY.plusDays(9), MAY));
            watch.tell(suspended(null, JUNE));

            assertThat(watch.around(SUSPENDED, JUNE)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(SUSPENDED, JUNE).since()).isEqualTo(JUNE);
        }

        @Test
        void areNoneWhereTheContractIsTerminatedThatDay() {
            watch.tell(concluded());
            watch.tell(suspended(null, MAY));
            watch.tell(terminated(MAY));

            assertThat(watch.around(SUSPENDED, MAY)).isEqualTo("- - -");
        }

        @Test
        void areShownWithTheTitleTheContractHasOnTheDay() {
            watch.tell(concluded());
            watch.tell(suspended(null, MAY));
            watch.tell(retitled("運用", JUNE));

            assertThat(watch.row(SUSPENDED, JUNE).details()).last().isEqualTo("運用");
        }

        @Test
        void areGapsAgainWhenTheContractIsRenewed() {
            watch.tell(concluded());
            watch.tell(suspended(null, MAY));
            watch.tell(renewed(NEXT_MARCH, MARCH.plusDays(10)));

            assertThat(watch.row(SUSPENDED, NEXT_MARCH).since()).isEqualTo(MARCH.plusDays(10));
        }
    }
}
