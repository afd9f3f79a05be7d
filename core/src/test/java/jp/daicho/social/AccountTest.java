package jp.daicho.social;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.social.AccountFixture.NOBODY;
import static jp.daicho.social.AccountFixture.because;
import static jp.daicho.social.AccountFixture.given;
import static jp.daicho.social.AccountSamples.A1;
import static jp.daicho.social.AccountSamples.P1;
import static jp.daicho.social.AccountSamples.approved;
import static jp.daicho.social.AccountSamples.assigned;
import static jp.daicho.social.AccountSamples.by;
import static jp.daicho.social.AccountSamples.closed;
import static jp.daicho.social.AccountSamples.dormant;
import static jp.daicho.social.AccountSamples.found;
import static jp.daicho.social.AccountSamples.listed;
import static jp.daicho.social.AccountSamples.opened;
import static jp.daicho.social.AccountSamples.planned;
import static jp.daicho.social.AccountSamples.proved;
import static jp.daicho.social.AccountSamples.released;
import static jp.daicho.social.AccountSamples.resumed;
import static jp.daicho.social.AccountSamples.taken;
import static jp.daicho.social.AccountSamples.takenOver;
import static jp.daicho.social.AccountSamples.unlisted;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.OfficeSamples;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountBeginningCommand.DiscoverAccount;
import jp.daicho.social.AccountBeginningCommand.PlanAccount;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCourseCommand.CloseAccount;
import jp.daicho.social.AccountCourseCommand.MarkAccountDormant;
import jp.daicho.social.AccountCourseCommand.OpenAccount;
import jp.daicho.social.AccountCourseCommand.ResumeAccount;
import jp.daicho.social.AccountCourseCommand.VoidAccountEntry;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import jp.daicho.social.AccountDecisionCommand.ApproveAccount;
import jp.daicho.social.AccountDecisionCommand.RejectAccount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an account comes into the register, goes on and ends. */
class AccountTest {

    private static final AccountProfile PROFILE = new AccountProfile("X", "@kawase", null, "広報", "書記室", null);

    private static ApproveAccount approving(LocalDate on) {
        return new ApproveAccount(A1, TARO, null, null, Grounds.on(on));
    }

    private static OpenAccount opening(LocalDate on) {
        return new OpenAccount(A1, " 1234567890 ", null, Grounds.on(on));
    }

    private static CloseAccount closing(@Nullable String proof, LocalDate on) {
        return new CloseAccount(A1, proof, Grounds.on(on));
    }

    @Nested
    class Beginnings {

        @Test
        void arePlannedByWhoeverAsks() {
            given().records(new PlanAccount(null, PROFILE, null, Grounds.on(APRIL)), planned(APRIL));
            given().records(
                            new PlanAccount(new AccountId("A-9"), PROFILE, TARO, Grounds.on(APRIL)),
                            new AccountPlanned(
                                    new AccountId("A-9"),
                                    "X",
                                    "@kawase",
                                    null,
                                    "広報",
                                    "書記室",
                                    TARO,
                                    APRIL,
                                    null,
                                    List.of()));
            given().refuses(
                            "NOT_FOUND record-unknown [S-0099]",
                            new PlanAccount(null, PROFILE, NOBODY, Grounds.on(APRIL)));
        }

        @Test
        void sayWhereWhatAndWhatFor() {
            var nameless = new AccountProfile("X", null, null, "広報", null, null);
            var aimless = new AccountProfile("X", "@kawase", null, null, null, null);
            given().refuses(
                            "BAD_VALUE text-missing [handle]",
                            new RegisterAccount(null, nameless, null, Grounds.on(APRIL)));
            assertRefused(
                    "BAD_VALUE text-missing [purpose]", () -> new PlanAccount(null, aimless, null, Grounds.on(APRIL)));
            assertRefused(
                    "BAD_VALUE url-malformed [url, x.com/kawase]",
                    () -> new DiscoverAccount(
                            null,
                            new AccountProfile("X", "@k", "x.com/kawase", null, null, null),
                            Discovery.IMPOSTOR,
                            null,
                            Grounds.on(APRIL)));
        }

        @Test
        void takeOverWhatIsInUse() {
            given().records(new RegisterAccount(null, PROFILE, null, Grounds.on(APRIL)), taken(APRIL));
        }

        @Test
        void takeOverWhatWasClosedBeforeForAReason() {
            given().records(
                            new RegisterAccount(null, PROFILE, MAY, because("旧台帳", APRIL)),
                            new AccountRegistered(A1, "X", "@kawase", null, "広報", "書記室", null, APRIL, "旧台帳", List.of()),
                            new AccountClosed(A1, null, MAY, "旧台帳", List.of()));
            assertRefused(
                    "BAD_VALUE text-missing [reason]",
                    () -> new RegisterAccount(null, PROFILE, MAY, Grounds.on(APRIL)));
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [closed, 2026-04-01, 2026-05-01]",
                    () -> new RegisterAccount(null, PROFILE, APRIL, because("旧台帳", MAY)));
        }

        @Test
        void mayBeFound() {
            var profile = new AccountProfile("X", "@kawase_", null, null, null, null);
            given().records(
                            new DiscoverAccount(null, profile, Discovery.IMPOSTOR, null, Grounds.on(APRIL)),
                            found(Discovery.IMPOSTOR, APRIL));
        }
    }

    @Nested
    class Decisions {

        @Test
        void areNotTheApplicants() {
            given(planned(APRIL)).records(approving(MAY), approved(MAY));
            given(planned(APRIL))
                    .refuses(
                            "RULE approver-is-applicant [S-0001]",
                            new ApproveAccount(A1, null, null, null, Grounds.on(MAY)));
            given(found(Discovery.UNREGISTERED, APRIL))
                    .refuses(
                            "RULE approver-is-applicant [S-0002]",
                            new ApproveAccount(A1, TARO, TARO, null, Grounds.on(MAY)));
        }

        @Test
        void areMadeOnce() {
            given(planned(APRIL), approved(MAY)).refuses("RULE account-approved [A-0001]", approving(MAY));
            given(planned(MAY)).refuses("RULE before-last-state [A-0001, 2026-04-01, 2026-05-01]", approving(APRIL));
        }

        @Test
        void mayComeLateForWhatIsInUse() {
            given(taken(APRIL)).records(approving(MAY), approved(MAY));
            given(found(Discovery.UNREGISTERED, APRIL)).records(approving(MAY), approved(MAY));
            given(found(Discovery.IMPOSTOR, APRIL)).refuses("RULE account-is-impostor [A-0001]", approving(MAY));
        }

        @Test
        void takeWhatWasFoundAsInUse() {
            given(found(Discovery.UNREGISTERED, APRIL), approved(MAY))
                    .refuses("RULE account-in-use [A-0001]", opening(JUNE));
        }

        @Test
        void rejectWhatIsNotOpen() {
            var rejecting = new RejectAccount(A1, TARO, "8第1号", because("重複", MAY));
            var rejected = new AccountRejected(A1, TARO, HANAKO, "8第1号", MAY, "重複", List.of());
            given(planned(APRIL)).records(rejecting, rejected);
            given(planned(APRIL), approved(APRIL)).records(rejecting, rejected);
            given(taken(APRIL)).refuses("RULE account-in-use [A-0001]", rejecting);
            given(planned(APRIL), rejected).refuses("RULE account-rejected [A-0001, 2026-05-01]", approving(JUNE));
        }
    }

    @Nested
    class Openings {

        @Test
        void needApprovalAResponsiblePersonAndAProcedure() {
            given(planned(APRIL), assigned(TARO, APRIL), by(P1, APRIL))
                    .refuses("RULE open-needs-approval [A-0001]", opening(MAY));
            given(planned(APRIL), approved(APRIL), by(P1, APRIL))
                    .refuses("RULE open-needs-responsible [A-0001, 2026-05-01]", opening(MAY));
            given(planned(APRIL), approved(APRIL), assigned(TARO, APRIL), released(MAY), by(P1, APRIL))
                    .refuses("RULE open-needs-responsible [A-0001, 2026-05-01]", opening(MAY));
            given(planned(APRIL), approved(APRIL), assigned(TARO, APRIL))
                    .refuses("RULE open-needs-procedure [A-0001, 2026-05-01]", opening(MAY));
            given(planned(APRIL), approved(APRIL), assigned(TARO, APRIL), by(P1, APRIL))
                    .records(opening(MAY), opened(MAY));
        }

        @Test
        void needAResponsiblePersonWhoIsStillThere() {
            given(planned(APRIL), approved(APRIL), assigned(TARO, APRIL), by(P1, APRIL))
                    .knowing(OfficeSamples.transferred(TARO, "税務課", MAY))
                    .refuses("RULE open-needs-responsible [A-0001, 2026-05-01]", opening(MAY));
            given(planned(APRIL), approved(APRIL), assigned(TARO, APRIL), by(P1, APRIL))
                    .knowing(OfficeSamples.transferred(TARO, "税務課", JUNE))
                    .records(opening(MAY), opened(MAY));
        }

        @Test
        void happenOnce() {
            given(taken(APRIL), approved(APRIL)).refuses("RULE account-in-use [A-0001]", opening(MAY));
        }
    }

    @Nested
    class Rests {

        @Test
        void beginAndEnd() {
            given(taken(APRIL)).records(new MarkAccountDormant(A1, null, Grounds.on(MAY)), dormant(null, MAY));
            given(taken(APRIL), dormant(null, APRIL))
                    .records(new MarkAccountDormant(A1, JUNE, because("選挙の時だけ使う", MAY)), dormant(JUNE, MAY));
            given(taken(APRIL), dormant(null, APRIL)).records(new ResumeAccount(A1, Grounds.on(MAY)), resumed(MAY));
        }

        @Test
        void areOfWhatIsInUse() {
            given(planned(APRIL))
                    .refuses("RULE account-not-open [A-0001]", new MarkAccountDormant(A1, null, Grounds.on(MAY)));
            given(taken(APRIL)).refuses("RULE account-not-dormant [A-0001]", new ResumeAccount(A1, Grounds.on(MAY)));
            given(taken(APRIL), takenOver(APRIL))
                    .refuses(
                            "RULE account-compromised [A-0001, 2026-04-01]",
                            new MarkAccountDormant(A1, null, Grounds.on(MAY)));
        }

        @Test
        void areKeptForAReason() {
            assertRefused("BAD_VALUE text-missing [reason]", () -> new MarkAccountDormant(A1, JUNE, Grounds.on(MAY)));
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [until, 2026-04-01, 2026-05-01]",
                    () -> new MarkAccountDormant(A1, APRIL, because("残す", MAY)));
        }
    }

    @Nested
    class Closings {

        @Test
        void needProofThatThePlatformDeletedIt() {
            given(taken(APRIL)).refuses("RULE closing-needs-proof [A-0001, 2026-05-01]", closing(" ", MAY));
            given(taken(APRIL)).records(closing("通知1", MAY), closed("通知1", MAY));
            given(taken(APRIL)).withException().records(closing(null, MAY), closed(null, MAY));
        }

        @Test
        void comeAfterTheListingWasRemoved() {
            given(taken(APRIL), listed(APRIL))
                    .refuses("RULE account-still-listed [A-0001, 2026-05-01]", closing("通知1", MAY));
            given(taken(APRIL), listed(APRIL), unlisted(MAY)).records(closing("通知1", MAY), closed("通知1", MAY));
        }

        @Test
        void areOfWhatIsThere() {
            given(planned(APRIL)).refuses("RULE account-not-open [A-0001]", closing("通知1", MAY));
            given(found(Discovery.IMPOSTOR, APRIL)).records(closing("通知1", MAY), closed("通知1", MAY));
            given(taken(APRIL), takenOver(APRIL)).records(closing("凍結通知", MAY), closed("凍結通知", MAY));
        }

        @Test
        void mayBeProvedLater() {
            given(taken(APRIL), closed(null, MAY)).records(closing("削除完了通知", JUNE), proved(JUNE));
            given(taken(APRIL), closed(null, MAY), proved(JUNE))
                    .refuses("RULE account-closed [A-0001, 2026-05-01]", closing("再通知", JUNE));
            given(taken(APRIL), closed("通知1", MAY))
                    .refuses("RULE account-closed [A-0001, 2026-05-01]", closing("再通知", JUNE));
        }
    }

    @Nested
    class Mistakes {

        @Test
        void areTakenOut() {
            given(taken(APRIL), assigned(TARO, APRIL))
                    .records(
                            new VoidAccountEntry(A1, AccountFixture.START + 1, because("誤記", MAY)),
                            new EntryVoided(AccountFixture.START + 1, 1, MAY, "誤記", List.of()));
            given(taken(APRIL), assigned(TARO, APRIL))
                    .refuses(
                            "RULE entry-not-a-fact [10, AccountRegistered]",
                            new VoidAccountEntry(A1, AccountFixture.START, because("誤記", MAY)));
        }
    }
}
