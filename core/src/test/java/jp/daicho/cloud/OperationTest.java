package jp.daicho.cloud;

import static jp.daicho.cloud.CloudFixture.given;
import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.JAPAN;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.START;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.accountsClosed;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.because;
import static jp.daicho.cloud.CloudSamples.deleted;
import static jp.daicho.cloud.CloudSamples.discovered;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.cloud.CloudSamples.retired;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.revoked;
import static jp.daicho.cloud.CloudSamples.started;
import static jp.daicho.cloud.CloudSamples.suspended;
import static jp.daicho.shared.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.ExitCommand.CloseCloudAccounts;
import jp.daicho.cloud.ExitCommand.CloseCloudService;
import jp.daicho.cloud.ExitCommand.ConfirmDataDeletion;
import jp.daicho.cloud.ExitCommand.RecordExitPlan;
import jp.daicho.cloud.ExitCommand.RecordMigration;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.ExitEvent.DataMigrated;
import jp.daicho.cloud.ExitEvent.ExitPlanRecorded;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.OperationCommand.RecordChange.What;
import jp.daicho.cloud.OperationCommand.RecordCloudReview;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.OperationEvent.ProviderOwnerChanged;
import jp.daicho.cloud.OperationEvent.RegionChanged;
import jp.daicho.cloud.OperationEvent.ServiceManagerReplaced;
import jp.daicho.cloud.OperationEvent.TermsChanged;
import jp.daicho.cloud.UseCommand.ResumeCloudUse;
import jp.daicho.cloud.UseCommand.StartCloudUse;
import jp.daicho.cloud.UseCommand.SuspendCloudUse;
import jp.daicho.cloud.UseCommand.VoidCloudEntry;
import jp.daicho.cloud.UseEvent.UseResumed;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the use of a cloud service goes on, and how it ends. */
class OperationTest {

    private static final Country CANADA = new Country("CA");

    @Nested
    class Examining {

        private static ConditionMark mark(SelectionCondition condition, ConditionState state) {
            return new ConditionMark(condition, state);
        }

        private static AssessConditions assessing(ConditionMark... marks) {
            return new AssessConditions(K1, List.of(marks), Grounds.on(MAY));
        }

        @Test
        void recordsWhatIsNewOfEachCondition() {
            var logs = new SelectionConditionAssessed(
                    K1, SelectionCondition.LOGS, ConditionState.MET, MAY, null, List.of());
            var audit = new SelectionConditionAssessed(
                    K1, SelectionCondition.AUDIT, ConditionState.UNMET, MAY, null, List.of());

            given(applied(), logs)
                    .records(
                            assessing(
                                    mark(SelectionCondition.LOGS, ConditionState.MET),
                                    mark(SelectionCondition.AUDIT, ConditionState.UNMET)),
                            audit);
            assertRefused("BAD_VALUE selection-condition-missing []", () -> assessing());
            assertRefused(
                    "BAD_VALUE selection-condition-twice []",
                    () -> assessing(
                            mark(SelectionCondition.LOGS, ConditionState.MET),
                            mark(SelectionCondition.LOGS, ConditionState.UNMET)));
        }

        /** Data may have moved since, and what was found then is found of another place. */
        @Test
        void recordsThatTheSameWasFoundAgain() {
            var found = new SelectionConditionAssessed(
                    K1, SelectionCondition.JURISDICTION, ConditionState.MET, APRIL, null, List.of());
            var again = new SelectionConditionAssessed(
                    K1, SelectionCondition.JURISDICTION, ConditionState.MET, MAY, null, List.of());
            var assessing = assessing(mark(SelectionCondition.JURISDICTION, ConditionState.MET));

            given(applied(), found).records(assessing, again);
            given(applied(), found, again).addsNothing(assessing);
        }

        @Test
        void recordsAssurancesOnce() {
            var assured = new ProviderAssuranceRecorded(K1, Assurance.ISMAP, "C1", MARCH, MAY, null, List.of());
            var recording = new RecordAssurance(K1, Assurance.ISMAP, " C1 ", MARCH, Grounds.on(MAY));

            given(applied()).records(recording, assured);
            given(applied(), assured).addsNothing(recording);
        }

        @Test
        void asksForTheReasonOfAJudgement() {
            assertRefused(
                    "BAD_VALUE text-missing [reason]",
                    () -> new RecordAssurance(K1, Assurance.OWN_JUDGEMENT, null, null, Grounds.on(MAY)));
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [valid-until, 2026-05-01, 2026-06-01]",
                    () -> new RecordAssurance(K1, Assurance.SOC2, null, MAY, Grounds.on(JUNE)));
        }
    }

    @Nested
    class Managing {

        @Test
        void isOnePersonsAtATime() {
            given(applied()).records(new PutInCharge(K1, TARO, Grounds.on(MAY)), managed(TARO, MAY));
            given(applied(), managed(TARO, MAY)).addsNothing(new PutInCharge(K1, TARO, Grounds.on(JUNE)));
            given(applied(), managed(TARO, MAY))
                    .records(
                            new PutInCharge(K1, HANAKO, Grounds.on(JUNE)),
                            new ServiceManagerReplaced(K1, HANAKO, TARO, JUNE, null, List.of()));
            given(applied())
                    .refuses(
                            "NOT_FOUND record-unknown [S-0009]",
                            new PutInCharge(K1, new StaffId("S-0009"), Grounds.on(MAY)));
            given(applied())
                    .leaving(JUNE)
                    .refuses("RULE staff-left [S-0002, 2026-06-01]", new PutInCharge(K1, TARO, Grounds.on(JUNE)));
        }
    }

    @Nested
    class Transferring {

        @Test
        void endsWhatWasGivenBefore() {
            var managed =
                    given(applied(), approved(MARCH, MAY), managed(TARO, MAY)).transferring(JUNE);

            managed.records(new StartCloudUse(K1, Grounds.on(JUNE.minusDays(1))), started(JUNE.minusDays(1)));
            managed.refuses("RULE cloud-without-manager [K-0001, 2026-06-01]", new StartCloudUse(K1, Grounds.on(JUNE)));
            managed.records(
                    new PutInCharge(K1, TARO, Grounds.on(JUNE)),
                    new ServiceManagerReplaced(K1, TARO, TARO, JUNE, null, List.of()));
            managed.addsNothing(new PutInCharge(K1, TARO, Grounds.on(JUNE.minusDays(1))));
        }
    }

    @Nested
    class Using {

        private static StartCloudUse starting(LocalDate on) {
            return new StartCloudUse(K1, Grounds.on(on));
        }

        @Test
        void beginsWithAnApprovalAndAManager() {
            given(applied(), approved(JUNE, MAY), managed(TARO, MAY)).records(starting(JUNE), started(JUNE));
            given(applied(), approved(JUNE, MAY), managed(TARO, MAY), started(MAY))
                    .addsNothing(starting(JUNE));
            given(applied(), managed(TARO, MAY)).refuses("RULE cloud-not-approved [K-0001]", starting(JUNE));
            given(applied(), approved(JUNE, MAY))
                    .refuses("RULE cloud-without-manager [K-0001, 2026-06-01]", starting(JUNE));
            given(applied(), approved(JUNE, MAY), managed(TARO, MAY))
                    .refuses("RULE cloud-approval-over [K-0001, 2026-06-01]", starting(JUNE.plusDays(1)));
            given(applied(), approved(JUNE, MAY), managed(TARO, JUNE))
                    .refuses("RULE cloud-without-manager [K-0001, 2026-05-01]", starting(MAY));
            given(applied(), approved(JUNE, MAY), managed(TARO, MAY), suspended(MAY))
                    .refuses("RULE cloud-suspended [K-0001]", starting(JUNE));
        }

        @Test
        void isSuspendedAndResumed() {
            var suspending = new SuspendCloudUse(K1, because("事故", JUNE));
            var resuming = new ResumeCloudUse(K1, Grounds.on(JUNE));

            given(applied(), approved(MARCH, MAY), started(MAY)).records(suspending, suspended(JUNE));
            given(discovered()).records(suspending, suspended(JUNE));
            given(applied(), approved(MARCH, MAY), suspended(MAY)).addsNothing(suspending);
            given(applied()).refuses("RULE cloud-not-used [K-0001]", suspending);
            assertRefused("BAD_VALUE text-missing [reason]", () -> new SuspendCloudUse(K1, Grounds.on(JUNE)));
            given(applied(), approved(MARCH, MAY), started(MAY), suspended(MAY))
                    .records(resuming, new UseResumed(K1, JUNE, null, List.of()));
            given(applied(), approved(MARCH, MAY)).refuses("RULE cloud-not-suspended [K-0001]", resuming);
            given(discovered(), suspended(MAY)).refuses("RULE cloud-not-approved [K-0001]", resuming);
            given(applied(), approved(MAY, MAY), suspended(MAY))
                    .refuses("RULE cloud-approval-over [K-0001, 2026-05-01]", resuming);
        }
    }

    @Nested
    class Changing {

        private static RecordChange changed(What what, @Nullable Country country, Country... regions) {
            return new RecordChange(K1, what, List.of(regions), country, "通知", Grounds.on(MAY));
        }

        @Test
        void isOfTermsOfTheRegionOrOfTheOwner() {
            given(applied()).records(changed(What.TERMS, null), new TermsChanged(K1, "通知", MAY, null, List.of()));
            given(applied())
                    .records(
                            changed(What.REGION, CANADA, JAPAN),
                            new RegionChanged(K1, List.of(JAPAN), CANADA, "通知", MAY, null, List.of()));
            given(applied())
                    .records(
                            changed(What.OWNER, CANADA),
                            new ProviderOwnerChanged(K1, CANADA, "通知", MAY, null, List.of()));
            given(applied(), new TermsChanged(K1, "通知", MAY, null, List.of())).addsNothing(changed(What.TERMS, null));
        }

        @Test
        void refusesWhatBelongsToAnother() {
            assertRefused("BAD_VALUE text-missing [region]", () -> changed(What.REGION, null));
            assertRefused("BAD_VALUE option-of-region []", () -> changed(What.TERMS, null, JAPAN));
            assertRefused("BAD_VALUE option-of-region []", () -> changed(What.TERMS, JAPAN));
            assertRefused("BAD_VALUE option-of-region []", () -> changed(What.OWNER, null, JAPAN));
            assertRefused(
                    "BAD_VALUE owner-change-says-nothing []",
                    () -> new RecordChange(K1, What.OWNER, List.of(), null, " ", Grounds.on(MAY)));
            assertRefused("BAD_VALUE country-unknown [XX]", () -> changed(What.OWNER, new Country("XX")));
        }

        @Test
        void isReviewed() {
            given(applied())
                    .records(
                            new RecordCloudReview(K1, ReviewResult.DEFICIENT, " ログ ", Grounds.on(MAY)),
                            new CloudReviewRecorded(K1, ReviewResult.DEFICIENT, "ログ", MAY, null, List.of()));
        }
    }

    @Nested
    class Leaving {

        private static CloseCloudService closing(LocalDate on) {
            return new CloseCloudService(K1, Grounds.on(on));
        }

        @Test
        void isPlannedBefore() {
            given(applied())
                    .records(
                            new RecordExitPlan(K1, " 半年前 ", "CSV", Grounds.on(MAY)),
                            new ExitPlanRecorded(K1, "半年前", "CSV", MAY, null, List.of()));
            given(applied())
                    .records(
                            new RecordMigration(K1, "K-0002", Grounds.on(MAY)),
                            new DataMigrated(K1, "K-0002", MAY, null, List.of()));
        }

        @Test
        void endsTheUse() {
            var retire = new RetireCloudService(K1, because("更改", MAY));

            given(applied(), approved(MARCH, MAY), started(MAY)).records(retire, retiring(MAY));
            given(discovered()).records(retire, retiring(MAY));
            given(applied(), approved(MARCH, MAY), revoked(MAY)).records(retire, retiring(MAY));
            given(applied(), approved(MARCH, MAY), retiring(MAY)).addsNothing(retire);
            given(applied()).refuses("RULE cloud-not-used [K-0001]", retire);
            assertRefused("BAD_VALUE text-missing [reason]", () -> new RetireCloudService(K1, Grounds.on(MAY)));
        }

        @Test
        void provesWhatIsGoneOnlyOnceItIsLeft() {
            var deleting = new ConfirmDataDeletion(K1, "消去証明", null, Grounds.on(JUNE));
            var closing = new CloseCloudAccounts(K1, "全件", Grounds.on(JUNE));

            given(discovered(), retiring(MAY)).records(deleting, deleted(JUNE));
            given(discovered(), retiring(MAY)).records(closing, accountsClosed(JUNE));
            given(discovered()).refuses("RULE cloud-not-retiring [K-0001]", deleting);
            given(discovered()).refuses("RULE cloud-not-retiring [K-0001]", closing);
        }

        @Test
        void isOverOnceDataAndAccountsAreProvedToBeGone() {
            given(discovered(), retiring(MAY), deleted(JUNE), accountsClosed(JUNE))
                    .records(closing(JUNE), retired(JUNE));
            given(discovered(), retiring(MAY), accountsClosed(JUNE))
                    .refuses("RULE cloud-data-left [K-0001]", closing(JUNE));
            given(discovered(), retiring(MAY), deleted(JUNE))
                    .refuses("RULE cloud-accounts-left [K-0001]", closing(JUNE));
            given(discovered(), retiring(MAY), deleted(JUNE), accountsClosed(JUNE))
                    .refuses("RULE cloud-data-left [K-0001]", closing(MAY));
            given(discovered(), retiring(MAY))
                    .excepting(ExceptionKind.DELETION_PROOF, JUNE)
                    .records(closing(JUNE), retired(JUNE));
            given(discovered()).refuses("RULE cloud-not-retiring [K-0001]", closing(JUNE));
        }

        @Test
        void isProvedLaterWhereAnExceptionClosedIt() {
            var deleting = new ConfirmDataDeletion(K1, "消去証明", null, Grounds.on(JUNE));
            var accounts = new CloseCloudAccounts(K1, "全件", Grounds.on(JUNE));

            given(discovered(), retiring(MAY), retired(MAY)).records(deleting, deleted(JUNE));
            given(discovered(), retiring(MAY), deleted(MAY), retired(MAY)).records(accounts, accountsClosed(JUNE));
            given(discovered(), retiring(MAY), deleted(MAY), retired(MAY))
                    .refuses("RULE cloud-retired [K-0001, 2026-05-01]", deleting);
            given(discovered(), retiring(MAY), accountsClosed(MAY), retired(MAY))
                    .refuses("RULE cloud-retired [K-0001, 2026-05-01]", accounts);
        }

        @Test
        void keepsTheProofsItWasClosedUpon() {
            given(discovered(), retiring(MAY), deleted(JUNE), accountsClosed(JUNE), retired(JUNE))
                    .refuses(
                            "RULE cloud-retired [K-0001, 2026-06-01]",
                            new VoidCloudEntry(K1, START + 2, because("誤記", APRIL)));
        }
    }
}
