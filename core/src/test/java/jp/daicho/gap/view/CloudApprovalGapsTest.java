package jp.daicho.gap.view;

import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.discovered;
import static jp.daicho.cloud.CloudSamples.rejected;
import static jp.daicho.cloud.CloudSamples.renewed;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.revoked;
import static jp.daicho.cloud.CloudSamples.started;
import static jp.daicho.cloud.CloudSamples.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who allowed the use of a cloud service, and for how long: CS-01, CS-02, CS-14. */
class CloudApprovalGapsTest {

    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    private final Watch watch = Watch.by("CS-01", "CS-02", "CS-14");

    private void tell(CloudEvent... events) {
        for (CloudEvent event : events) {
            watch.tell(event.cloud().value(), event);
        }
    }

    private Flaw flaw(String gap, LocalDate day) {
        return watch.row(gap, day).flaw();
    }

    @Nested
    class UseWithoutApproval {

        private static final String GAP = "CS-01:K-0001";

        @Test
        void isAGapFromItsDiscoveryUntilItIsApproved() {
            tell(discovered());
            assertThat(watch.around(GAP, APRIL)).isEqualTo("- HIGH HIGH");
            assertThat(flaw(GAP, APRIL)).isEqualTo(Flaw.USE_DISCOVERED);
            assertThat(watch.row(GAP, APRIL).kind()).isEqualTo(Kind.CLOUD);
            assertThat(watch.row(GAP, APRIL).title()).isEqualTo("電子申請");
            assertThat(watch.row(GAP, APRIL).vendor()).hasToString("V-0042");
            assertThat(watch.row(GAP, APRIL).remedy()).isEqualTo("cloud suspend K-0001 --reason <reason>");

            tell(applied());
            assertThat(flaw(GAP, MAY)).isEqualTo(Flaw.USE_UNDECIDED);
            assertThat(watch.row(GAP, MAY).remedy())
                    .isEqualTo("cloud approve K-0001 --until <last-day> --approver <approver>");

            tell(approved(MARCH, MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("HIGH - -");
            assertThat(watch.span(GAP, APRIL)).isEqualTo("2026-04-01 until 2026-05-01");
        }

        @Test
        void endsWithASuspensionAndWithTheUseItself() {
            tell(discovered(), suspended(MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("HIGH - -");

            tell(retiring(JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("- - -");
        }

        @Test
        void isOneAfterARejectionAndARevocationOfWhatIsUsed() {
            tell(applied(), rejected(MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- - -");

            tell(applied(), approved(MARCH, MAY), started(MAY), revoked(JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("- HIGH HIGH");
            assertThat(flaw(GAP, JUNE)).isEqualTo(Flaw.USE_REVOKED);
        }
    }

    @Nested
    class Approvals {

        private static final String GAP = "CS-02:K-0001";

        @Test
        void endLoudlyAndAreSaidToEndBefore() {
            tell(applied(), approved(LEAP, APRIL));

            assertThat(watch.around(GAP, LEAP.minusDays(60))).isEqualTo("- LOW LOW");
            assertThat(watch.around(GAP, LEAP)).isEqualTo("LOW LOW HIGH");
            assertThat(watch.row(GAP, LEAP).due()).isEqualTo(LEAP);
            assertThat(watch.span(GAP, LEAP)).isEqualTo("2027-12-31 until null");
        }

        @Test
        void areWhatTheirEndIsExplainedBy() {
            watch.tell("K-0001", applied());
            long decided = watch.tell("K-0001", approved(LEAP, APRIL));
            long begun = watch.tell("K-0001", started(MAY));

            assertThat(watch.explain(GAP, LEAP.plusDays(1)).causes()).containsExactly(decided, begun);
            long again = watch.tell("K-0001", renewed(LEAP.plusYears(1), LEAP));
            assertThat(watch.explain(GAP, LEAP.plusYears(1)).causes()).containsExactly(again);
        }

        @Test
        void areRenewedFromTheDayOfTheRenewalOn() {
            tell(applied(), approved(MARCH, APRIL), renewed(LEAP, MARCH.plusDays(5)));

            assertThat(watch.around(GAP, MARCH)).isEqualTo("LOW LOW HIGH");
            assertThat(watch.around(GAP, MARCH.plusDays(5))).isEqualTo("HIGH - -");
        }

        @Test
        void areSettledByTheOffice() {
            tell(applied(), approved(MARCH, APRIL));
            watch.set("CS-02", "days", "30", APRIL);
            watch.set("CS-02", "severity-soon", "off", MARCH);

            assertThat(watch.around(GAP, MARCH.minusDays(30))).isEqualTo("- LOW LOW");
            assertThat(watch.around(GAP, MARCH)).isEqualTo("LOW - HIGH");
        }

        @Test
        void withoutAnEndAreAGap() {
            tell(applied(), new CloudUseApproved(K1, null, TARO, HANAKO, null, MAY, null, List.of()));

            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(flaw(GAP, MAY)).isEqualTo(Flaw.APPROVAL_ENDLESS);
        }
    }

    @Nested
    class WhoDecides {

        private static final String GAP = "CS-14:K-0001";

        private static CloudUseApproved by(@Nullable StaffId approver, StaffId applicant) {
            return new CloudUseApproved(K1, LEAP, approver, applicant, null, MAY, null, List.of());
        }

        private void letTaroDecideFrom(LocalDate day) {
            watch.tell("S-0002", OfficeSamples.registered(TARO, "太郎", "taro"));
            watch.tell("S-0002", OfficeSamples.granted(TARO, Role.APPROVER, day));
        }

        @Test
        void isAnotherThanWhoAsks() {
            letTaroDecideFrom(APRIL);
            tell(applied(), by(TARO, TARO));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(flaw(GAP, MAY)).isEqualTo(Flaw.APPROVER_APPLIED);
            assertThat(watch.row(GAP, MAY).remedy())
                    .isEqualTo("cloud renew K-0001 --until <last-day> --approver <approver>");

            tell(renewed(LEAP, JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void hasTheRightToOnThatDay() {
            letTaroDecideFrom(MAY.plusDays(1));
            tell(applied(), by(TARO, HANAKO));

            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(flaw(GAP, MAY)).isEqualTo(Flaw.APPROVER_WITHOUT_ROLE);

            watch.tell("S-0002", OfficeSamples.granted(TARO, Role.APPROVER, MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- - -");
        }

        @Test
        void isUnknownInAnOldList() {
            tell(applied(), by(null, HANAKO));

            assertThat(watch.around(GAP, MAY)).isEqualTo("- LOW LOW");
            assertThat(flaw(GAP, MAY)).isEqualTo(Flaw.APPROVER_UNKNOWN);
        }
    }
}
