package jp.daicho.gap.view;

import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.accountsClosed;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.deleted;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.cloud.CloudSamples.renewed;
import static jp.daicho.cloud.CloudSamples.retired;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.started;
import static jp.daicho.cloud.CloudSamples.suspended;
import static jp.daicho.cloud.CloudSamples.use;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.ExitEvent.ExitPlanRecorded;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.OperationEvent.TermsChanged;
import jp.daicho.cloud.ReviewResult;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.InformationClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a cloud service is looked after, and how it is left: CS-07, CS-09 to CS-13. */
class CloudOperationGapsTest {

    private static final LocalDate FAR = LocalDate.of(2030, 3, 31);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    private final Watch watch = Watch.by("CS-07", "CS-09", "CS-10", "CS-11", "CS-12", "CS-13");

    private long tell(CloudEvent... events) {
        return Stream.of(events)
                .map(event -> watch.tell(event.cloud().value(), event))
                .reduce(0L, (earlier, later) -> later);
    }

    private static CloudReviewRecorded reviewed(LocalDate on) {
        return new CloudReviewRecorded(K1, ReviewResult.SATISFACTORY, null, on, null, List.of());
    }

    @Nested
    class Managers {

        private static final String GAP = "CS-07:K-0001";

        @Test
        void areThereFromTheApprovalOn() {
            tell(applied(), approved(FAR, MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");

            tell(managed(TARO, JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void areGoneOnTheDayOfTheirTransfer() {
            watch.tell("S-0002", OfficeSamples.registered(TARO, "太郎", "taro"));
            tell(applied(), managed(TARO, APRIL), approved(FAR, MAY));
            long moved = watch.tell("S-0002", new StaffTransferred(TARO, "総務課", HANAKO, LEAP, null, List.of()));
            assertThat(watch.around(GAP, LEAP)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, LEAP).flaw()).isEqualTo(Flaw.MANAGER_TRANSFERRED);
            assertThat(watch.row(GAP, LEAP).details()).containsExactly(TARO, LEAP);

            tell(managed(HANAKO, LEAP.plusDays(3)));
            assertThat(watch.around(GAP, LEAP.plusDays(3))).isEqualTo("HIGH - -");
            assertThat(moved).isPositive();
        }

        @Test
        void areNotAskedForWhileUseIsSuspended() {
            tell(applied(), approved(FAR, MAY), suspended(JUNE));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }
    }

    @Nested
    class Changes {

        private static final String GAP = "CS-09:K-0001:TERMS";

        private static TermsChanged changed(LocalDate on) {
            return new TermsChanged(K1, null, on, null, List.of());
        }

        @Test
        void areReviewedWithinDays() {
            var due = LEAP.plusDays(30);
            tell(applied(), approved(FAR, MAY), changed(LEAP));
            assertThat(watch.around(GAP, due)).isEqualTo("- - MEDIUM");
            assertThat(watch.row(GAP, due.plusDays(1)).due()).isEqualTo(due);

            tell(reviewed(due.plusDays(5)));
            assertThat(watch.around(GAP, due.plusDays(5))).isEqualTo("MEDIUM - -");
        }

        @Test
        void areNotPutOffByAnotherChange() {
            var due = LEAP.plusDays(30);
            tell(applied(), approved(FAR, MAY), changed(LEAP), changed(due), changed(due.plusDays(9)));
            assertThat(watch.around(GAP, due)).isEqualTo("- - MEDIUM");
            assertThat(watch.around(GAP, due.plusDays(9))).isEqualTo("MEDIUM MEDIUM MEDIUM");

            tell(reviewed(due.plusDays(9)));
            assertThat(watch.around(GAP, due.plusDays(9))).isEqualTo("MEDIUM - -");
            tell(changed(due.plusDays(20)));
            assertThat(watch.around(GAP, due.plusDays(50))).isEqualTo("- - MEDIUM");
        }

        @Test
        void areNotReviewedByARenewal() {
            tell(applied(), approved(FAR, MAY), changed(LEAP), renewed(FAR, LEAP));

            assertThat(watch.around(GAP, LEAP.plusDays(31))).isEqualTo("- MEDIUM MEDIUM");
        }

        @Test
        void areStillOpenWhereAReviewFoundFaults() {
            tell(
                    applied(),
                    approved(FAR, MAY),
                    changed(LEAP),
                    new CloudReviewRecorded(K1, ReviewResult.DEFICIENT, "再協議", LEAP, null, List.of()));
            assertThat(watch.around(GAP, LEAP.plusDays(31))).isEqualTo("- MEDIUM MEDIUM");

            tell(reviewed(LEAP.plusDays(40)));
            assertThat(watch.around(GAP, LEAP.plusDays(40))).isEqualTo("MEDIUM - -");
        }

        @Test
        void goByTheOfficesDays() {
            tell(applied(), approved(FAR, MAY), changed(LEAP));
            watch.set("CS-09", "days", "10", APRIL);

            assertThat(watch.around(GAP, LEAP.plusDays(10))).isEqualTo("- - MEDIUM");
        }
    }

    @Nested
    class Reviews {

        private static final String GAP = "CS-10:K-0001";

        @Test
        void areDueTwelveMonthsAfterTheApproval() {
            tell(applied(), approved(FAR, LEAP));
            var due = LocalDate.of(2029, 2, 28);
            assertThat(watch.around(GAP, due)).isEqualTo("- - MEDIUM");

            tell(reviewed(due.plusDays(9)));
            assertThat(watch.around(GAP, due.plusDays(9))).isEqualTo("MEDIUM - -");
            assertThat(watch.around(GAP, due.plusDays(9).plusMonths(12))).isEqualTo("- - MEDIUM");
        }
    }

    @Nested
    class Exits {

        @Test
        void arePlannedForClassTwo() {
            tell(applied(), approved(FAR, MAY));
            assertThat(watch.around("CS-11:K-0001", MAY)).isEqualTo("- MEDIUM MEDIUM");

            tell(new ExitPlanRecorded(K1, "半年前", null, JUNE, null, List.of()));
            assertThat(watch.around("CS-11:K-0001", JUNE)).isEqualTo("MEDIUM - -");
        }

        @Test
        void areNotPlannedForClassOne() {
            tell(applied(use(InformationClass.CLASS_1, null)), approved(FAR, MAY));

            assertThat(watch.around("CS-11:K-0001", MAY)).isEqualTo("- - -");
        }

        @Test
        void areProvedWithinThirtyDays() {
            var due = LEAP.plusDays(30);
            tell(applied(), approved(FAR, MAY), started(MAY), retiring(LEAP));
            assertThat(watch.around("CS-12:K-0001:DATA", due)).isEqualTo("- - HIGH");
            assertThat(watch.around("CS-12:K-0001:ACCOUNTS", due)).isEqualTo("- - HIGH");

            tell(deleted(due.plusDays(5)), accountsClosed(due.plusDays(8)));
            assertThat(watch.around("CS-12:K-0001:DATA", due.plusDays(5))).isEqualTo("HIGH - -");
            assertThat(watch.around("CS-12:K-0001:ACCOUNTS", due.plusDays(8))).isEqualTo("HIGH - -");
        }

        @Test
        void mayGoUnprovedByAnException() {
            var id = new ExceptionId("E-0001");
            tell(applied(), approved(FAR, MAY), started(MAY), retiring(MAY));
            watch.tell(new ExceptionApplied(
                    id, ExceptionKind.DELETION_PROOF, "K-0001", TARO, HANAKO, null, FAR, LEAP, "不可", List.of()));
            watch.tell(new ExceptionGranted(id, FAR, TARO, null, LEAP, null, List.of()));
            assertThat(watch.around("CS-12:K-0001:DATA", LEAP)).isEqualTo("HIGH - -");

            tell(retired(FAR));
            assertThat(watch.around("CS-12:K-0001:DATA", FAR.plusDays(1))).isEqualTo("- HIGH HIGH");
            assertThat(watch.around("CS-12:K-0001:ACCOUNTS", FAR.plusDays(1))).isEqualTo("- HIGH HIGH");

            tell(deleted(FAR.plusDays(9)), accountsClosed(FAR.plusDays(9)));
            assertThat(watch.around("CS-12:K-0001:DATA", FAR.plusDays(9))).isEqualTo("HIGH - -");
            assertThat(watch.around("CS-12:K-0001:ACCOUNTS", FAR.plusDays(9))).isEqualTo("HIGH - -");
        }
    }

    @Nested
    class Rules {

        private static final String GAP = "CS-13:K-0001";

        @Test
        void areInForceWhileAServiceIsUsed() {
            var policy = new PolicyId("P-0001");
            tell(applied(), approved(FAR, MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");

            watch.tell(
                    "P-0001",
                    new PolicyVersionAdopted(
                            policy, PolicyKind.CLOUD_RULES, "1", "利用規定", JUNE, false, MAY, null, List.of()));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");

            watch.tell("P-0001", new PolicySuperseded(policy, null, LEAP, "廃止", List.of()));
            assertThat(watch.around(GAP, LEAP)).isEqualTo("- HIGH HIGH");
        }
    }
}
