package jp.daicho.cloud;

import static jp.daicho.cloud.CloudFixture.given;
import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.because;
import static jp.daicho.cloud.CloudSamples.discovered;
import static jp.daicho.cloud.CloudSamples.rejected;
import static jp.daicho.cloud.CloudSamples.renewed;
import static jp.daicho.cloud.CloudSamples.retired;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.revoked;
import static jp.daicho.cloud.CloudSamples.use;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.MeetApprovalCondition;
import jp.daicho.cloud.PermissionCommand.RejectCloudUse;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionMet;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may allow the use of a cloud service, and until when. */
class PermissionTest {

    private static ApproveCloudUse approving(@Nullable StaffId approver, LocalDate on, String... conditions) {
        return new ApproveCloudUse(K1, MARCH, List.of(conditions), approver, null, Grounds.on(on));
    }

    @Nested
    class Approving {

        @Test
        void isAnothersThanTheApplicants() {
            given(applied()).records(approving(TARO, MAY), approved(MARCH, MAY));
            given(applied()).refuses("RULE approver-is-applicant [S-0001]", approving(null, MAY));
        }

        @Test
        void byTheApplicantTakesAnExceptionAndTheRole() {
            var ofOne = given(applied()).excepting(ExceptionKind.SAME_PERSON, MARCH);

            ofOne.refuses("RULE approver-without-role [S-0001, 2026-05-01]", approving(null, MAY));
        }

        @Test
        void needsTheRoleOnTheDay() {
            given(applied())
                    .refuses(
                            "RULE before-last-state [K-0001, 2026-03-31, 2026-04-01]",
                            approving(TARO, APRIL.minusDays(1)));
            given(new UseEvent.CloudUseApplied(K1, use(), HANAKO, APRIL.minusDays(1), null, List.of()))
                    .refuses("RULE approver-without-role [S-0002, 2026-03-31]", approving(TARO, APRIL.minusDays(1)));
            given(applied()).refuses("NOT_FOUND record-unknown [S-0009]", approving(new StaffId("S-0009"), MAY));
        }

        @Test
        void maySetConditions() {
            given(applied())
                    .records(
                            approving(TARO, MAY, "月次の確認", " 二要素認証 "),
                            approved(MARCH, MAY),
                            new ApprovalConditionSet(K1, "J1", "月次の確認", MAY, null, List.of()),
                            new ApprovalConditionSet(K1, "J2", "二要素認証", MAY, null, List.of()));
            assertRefused("BAD_VALUE text-missing [condition]", () -> approving(TARO, MAY, " "));
        }

        @Test
        void hasAnEnd() {
            given(applied())
                    .records(
                            new ApproveCloudUse(K1, MAY, List.of(), TARO, "8第12号", because("必要", MAY)),
                            new CloudUseApproved(K1, MAY, TARO, HANAKO, "8第12号", MAY, "必要", List.of()));
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [until, 2026-05-01, 2026-06-01]",
                    () -> new ApproveCloudUse(K1, MAY, List.of(), TARO, null, Grounds.on(JUNE)));
        }

        @Test
        void answersAnApplication() {
            given(discovered()).refuses("RULE cloud-not-applied [K-0001]", approving(TARO, MAY));
            given(applied(), rejected(MAY)).refuses("RULE cloud-not-applied [K-0001]", approving(TARO, MAY));
            given(applied(), approved(MARCH, MAY)).refuses("RULE cloud-not-applied [K-0001]", approving(TARO, MAY));
            given(applied(), approved(MARCH, MAY), retiring(MAY), retired(MAY))
                    .refuses("RULE cloud-retired [K-0001, 2026-05-01]", approving(TARO, MAY));
        }

        @Test
        void onTermsAloneIsForInformationOfClassOneOnly() {
            var important = applied(use(InformationClass.CLASS_2, true));

            given(important).refuses("RULE cloud-terms-only [K-0001]", approving(TARO, MAY));
            given(applied(use(InformationClass.CLASS_1, true))).records(approving(TARO, MAY), approved(MARCH, MAY));
            given(important)
                    .excepting(ExceptionKind.TERMS_ONLY, MAY)
                    .records(approving(TARO, MAY), approved(MARCH, MAY));
            given(important)
                    .excepting(ExceptionKind.TERMS_ONLY, MAY)
                    .refuses("RULE cloud-terms-only [K-0001]", approving(TARO, MAY.plusDays(1)));
            given(important)
                    .excepting(ExceptionKind.ZONE, MAY)
                    .refuses("RULE cloud-terms-only [K-0001]", approving(TARO, MAY));
        }

        @Test
        void isOpenToApproversInPersonAndToAdmins() {
            assertThat(approving(null, MAY).openTo(Set.of(Role.APPROVER), "S-0002"))
                    .isTrue();
            assertThat(approving(TARO, MAY).openTo(Set.of(Role.APPROVER), "S-0003"))
                    .isFalse();
            assertThat(approving(TARO, MAY).openTo(Set.of(Role.ADMIN), "S-0001"))
                    .isTrue();
            assertThat(approving(null, MAY).openTo(Set.of(Role.AUDITOR), "S-0001"))
                    .isFalse();
        }
    }

    @Nested
    class Conditions {

        private static MeetApprovalCondition meeting(String condition) {
            return new MeetApprovalCondition(K1, condition, null, Grounds.on(JUNE));
        }

        @Test
        void areMetOnce() {
            var set = new ApprovalConditionSet(K1, "J1", "月次の確認", MAY, null, List.of());
            var met = new ApprovalConditionMet(K1, "J1", null, JUNE, null, List.of());

            given(applied(), approved(MARCH, MAY), set).records(meeting("ｊ1"), met);
            given(applied(), approved(MARCH, MAY), set, met).addsNothing(meeting("J1"));
            given(applied(), approved(MARCH, MAY), set)
                    .refuses("NOT_FOUND approval-condition-unknown [J2, K-0001]", meeting("J2"));
        }
    }

    @Nested
    class Rejecting {

        @Test
        void answersAnApplicationWithAReason() {
            given(applied()).records(new RejectCloudUse(K1, TARO, null, because("不要", MAY)), rejected(MAY));
            given(applied())
                    .refuses(
                            "RULE approver-is-applicant [S-0001]",
                            new RejectCloudUse(K1, null, null, because("不要", MAY)));
            given(discovered())
                    .refuses("RULE cloud-not-applied [K-0001]", new RejectCloudUse(K1, TARO, null, because("不要", MAY)));
            assertRefused("BAD_VALUE text-missing [reason]", () -> new RejectCloudUse(K1, TARO, null, Grounds.on(MAY)));
        }
    }

    @Nested
    class Renewing {

        private static RenewApproval renewing(@Nullable StaffId applicant, LocalDate on) {
            return new RenewApproval(K1, MARCH, TARO, applicant, null, Grounds.on(on));
        }

        @Test
        void prolongsAnApproval() {
            given(applied(), approved(JUNE, MAY)).records(renewing(null, JUNE), renewed(MARCH, JUNE));
            given(applied(), approved(JUNE, MAY)).refuses("RULE approver-is-applicant [S-0002]", renewing(TARO, JUNE));
            given(applied()).refuses("RULE cloud-not-approved [K-0001]", renewing(null, JUNE));
            given(applied(), approved(JUNE, MAY), revoked(MAY))
                    .refuses("RULE cloud-not-approved [K-0001]", renewing(null, JUNE));
        }

        @Test
        void onTermsAloneIsForInformationOfClassOneOnly() {
            given(applied(use(InformationClass.CLASS_3B, true)), approved(JUNE, MAY))
                    .refuses("RULE cloud-terms-only [K-0001]", renewing(null, JUNE));
        }

        @Test
        void hasAnEnd() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [until, 2027-03-31, 2027-04-01]",
                    () -> renewing(null, MARCH.plusDays(1)));
        }
    }

    @Nested
    class Revoking {

        @Test
        void takesAnApprovalBack() {
            var revoking = new RevokeApproval(K1, TARO, null, null, because("事故", JUNE));

            given(applied(), approved(MARCH, MAY)).records(revoking, revoked(JUNE));
            given(applied()).refuses("RULE cloud-not-approved [K-0001]", revoking);
            given(applied(), approved(MARCH, MAY))
                    .refuses(
                            "RULE approver-is-applicant [S-0002]",
                            new RevokeApproval(K1, TARO, TARO, null, because("事故", JUNE)));
            assertRefused(
                    "BAD_VALUE text-missing [reason]",
                    () -> new RevokeApproval(K1, TARO, null, null, Grounds.on(JUNE)));
        }
    }
}
