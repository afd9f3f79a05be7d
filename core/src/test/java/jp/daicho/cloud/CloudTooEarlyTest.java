package jp.daicho.cloud;

import static jp.daicho.cloud.CloudFixture.given;
import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.discovered;
import static jp.daicho.cloud.CloudSamples.renewed;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.started;
import static jp.daicho.cloud.CloudSamples.use;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import jp.daicho.cloud.ExitCommand.CloseCloudAccounts;
import jp.daicho.cloud.ExitCommand.ConfirmDataDeletion;
import jp.daicho.cloud.ExitCommand.RecordExitPlan;
import jp.daicho.cloud.ExitCommand.RecordMigration;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.OperationCommand.RecordChange.What;
import jp.daicho.cloud.OperationCommand.RecordCloudReview;
import jp.daicho.cloud.PermissionCommand.MeetApprovalCondition;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionMet;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be said of a day before there was anything to say it of. */
class CloudTooEarlyTest {

    private static final LocalDate BEFORE = APRIL.minusDays(1);

    static Stream<CloudCommand> facts() {
        var on = Grounds.on(BEFORE);
        return Stream.of(
                new AssessConditions(K1, List.of(new ConditionMark(SelectionCondition.LOGS, ConditionState.MET)), on),
                new RecordAssurance(K1, Assurance.ISMAP, null, null, on),
                new ChangeCloudProfile(
                        K1,
                        use().with(new Use("受付", null, null, null, List.of(), List.of(), null, List.of(), null, null)),
                        on),
                new PutInCharge(K1, TARO, on),
                new RecordChange(K1, What.TERMS, List.of(), null, null, on),
                new RecordCloudReview(K1, ReviewResult.SATISFACTORY, null, on),
                new RecordExitPlan(K1, "半年前", null, on),
                new RecordMigration(K1, "K-0002", on));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noFactIsOfADayBeforeTheApplication(CloudCommand fact) {
        given(applied(), approved(MARCH, MAY))
                .refuses("RULE cloud-before-application [K-0001, 2026-03-31, 2026-04-01]", fact);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatWasDiscoveredWasThereBefore(CloudCommand fact) {
        given(discovered()).when(fact).expectSuccessfulHandlerExecution();
        given(discovered(), applied()).when(fact).expectSuccessfulHandlerExecution();
    }

    @Test
    void noProofIsOfADayBeforeTheApplication() {
        var refusal = "RULE cloud-before-application [K-0001, 2026-03-31, 2026-04-01]";
        var leaving = given(applied(), approved(MARCH, APRIL), started(APRIL), retiring(APRIL));

        leaving.refuses(refusal, new ConfirmDataDeletion(K1, "消去証明", null, Grounds.on(BEFORE)));
        leaving.refuses(refusal, new CloseCloudAccounts(K1, "全件", Grounds.on(BEFORE)));
    }

    @Test
    void aConditionIsMetOnceItIsSet() {
        var set = new ApprovalConditionSet(K1, "J1", "ログ", MAY, null, List.of());
        var early = new MeetApprovalCondition(K1, "J1", null, Grounds.on(MAY.minusDays(1)));

        given(applied(), approved(MARCH, MAY), set)
                .refuses("RULE approval-condition-too-early [J1, 2026-04-30, 2026-05-01]", early);
        given(applied(), approved(MARCH, MAY), set)
                .records(
                        new MeetApprovalCondition(K1, "J1", null, Grounds.on(MAY)),
                        new ApprovalConditionMet(K1, "J1", null, MAY, null, List.of()));
        given(applied(), approved(MARCH, MAY), set)
                .refuses(
                        "RULE cloud-before-application [K-0001, 2026-03-31, 2026-04-01]",
                        new MeetApprovalCondition(K1, "J1", null, Grounds.on(BEFORE)));
    }

    @Test
    void aRenewalDoesNotEndBeforeWhatItRenews() {
        given(applied(), approved(MARCH, MAY))
                .refuses("RULE cloud-renewal-shorter [K-0001, 2027-03-30, 2027-03-31]", renewing(MARCH.minusDays(1)));
        given(applied(), approved(MARCH, MAY)).records(renewing(MARCH), renewed(MARCH, JUNE));
    }

    private static RenewApproval renewing(LocalDate until) {
        return new RenewApproval(K1, until, TARO, null, null, Grounds.on(JUNE));
    }

    @Test
    void nobodyManagesWhatTheyLeftBefore() {
        var gone = new StaffId("S-0003");
        var listed =
                new TakeOverCloudUse(null, use(), APRIL, null, null, null, null, null, gone, MAY, Grounds.on(JUNE));

        new AggregateTestFixture<>(Cloud.class)
                .registerInjectableResource(CloudSamples.knowing())
                .registerInjectableResource(VendorSamples.knowing(VendorSamples.registered()))
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(gone, "次郎"), OfficeSamples.transferred(gone, null, MAY)))
                .givenNoPriorActivity()
                .when(listed)
                .expectException(refusal("RULE staff-left [S-0003, 2026-05-01]"));
    }
}
