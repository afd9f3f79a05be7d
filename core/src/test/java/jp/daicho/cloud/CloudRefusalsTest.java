package jp.daicho.cloud;

import static jp.daicho.cloud.CloudFixture.given;
import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.START;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.because;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.cloud.CloudSamples.rejected;
import static jp.daicho.cloud.CloudSamples.retired;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.started;
import static jp.daicho.cloud.CloudSamples.suspended;
import static jp.daicho.cloud.CloudSamples.use;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import jp.daicho.cloud.ExitCommand.CloseCloudService;
import jp.daicho.cloud.ExitCommand.RecordExitPlan;
import jp.daicho.cloud.ExitCommand.RecordMigration;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.OperationCommand.RecordChange.What;
import jp.daicho.cloud.OperationCommand.RecordCloudReview;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.MeetApprovalCondition;
import jp.daicho.cloud.PermissionCommand.RejectCloudUse;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.DiscoverCloudUse;
import jp.daicho.cloud.UseCommand.ResumeCloudUse;
import jp.daicho.cloud.UseCommand.StartCloudUse;
import jp.daicho.cloud.UseCommand.SuspendCloudUse;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.cloud.UseCommand.VoidCloudEntry;
import jp.daicho.office.StaffId;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of every command alike: what is over, what comes before its time, who may not decide. */
class CloudRefusalsTest {

    private static final StaffId NOBODY = new StaffId("S-0009");

    private static CloudFixture gone() {
        return given(applied(), approved(MARCH, MAY), started(MAY), retiring(JUNE), retired(JUNE));
    }

    static Stream<CloudCommand> facts() {
        var on = Grounds.on(JUNE);
        return Stream.of(
                new AssessConditions(K1, List.of(new ConditionMark(SelectionCondition.LOGS, ConditionState.MET)), on),
                new RecordAssurance(K1, Assurance.ISMAP, null, null, on),
                new ChangeCloudProfile(K1, use(), on),
                new MeetApprovalCondition(K1, "J1", null, on),
                new PutInCharge(K1, TARO, on),
                new RecordChange(K1, What.TERMS, List.of(), null, null, on),
                new RecordCloudReview(K1, ReviewResult.SATISFACTORY, null, on),
                new RecordExitPlan(K1, "半年前", null, on),
                new RecordMigration(K1, "K-0002", on));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noFactIsOfADayAfterTheEnd(CloudCommand fact) {
        gone().refuses("RULE cloud-retired [K-0001, 2026-06-01]", fact);
    }

    static Stream<Function<Grounds, CloudCommand>> stages() {
        return Stream.of(
                on -> new ApproveCloudUse(K1, MARCH, List.of(), TARO, null, on),
                on -> new RejectCloudUse(K1, TARO, null, on),
                on -> new RenewApproval(K1, MARCH, TARO, null, null, on),
                on -> new RevokeApproval(K1, TARO, null, null, on),
                on -> new StartCloudUse(K1, on),
                on -> new SuspendCloudUse(K1, on),
                on -> new ResumeCloudUse(K1, on),
                on -> new RetireCloudService(K1, on),
                on -> new CloseCloudService(K1, on));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void noStageComesAfterTheEnd(Function<Grounds, CloudCommand> stage) {
        gone().refuses("RULE cloud-retired [K-0001, 2026-06-01]", stage.apply(because("漏れ", JUNE)));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void noStageComesBeforeTheLastOne(Function<Grounds, CloudCommand> stage) {
        given(applied(), approved(MARCH, JUNE))
                .refuses("RULE before-last-state [K-0001, 2026-05-01, 2026-06-01]", stage.apply(because("漏れ", MAY)));
    }

    private record Decision(String name, Function<@Nullable StaffId, CloudCommand> by, CloudFixture of) {}

    /** Each where it could be, of what Hanako applied for. */
    private static Stream<Decision> decisions() {
        var on = because("必要", MAY);
        return Stream.of(
                new Decision(
                        "approve", by -> new ApproveCloudUse(K1, MARCH, List.of(), by, null, on), given(applied())),
                new Decision("reject", by -> new RejectCloudUse(K1, by, null, on), given(applied())),
                new Decision(
                        "renew",
                        by -> new RenewApproval(K1, MARCH, by, null, null, on),
                        given(applied(), approved(MARCH, APRIL))),
                new Decision(
                        "revoke",
                        by -> new RevokeApproval(K1, by, null, null, on),
                        given(applied(), approved(MARCH, APRIL))));
    }

    @Test
    void nobodyDecidesWhatTheyAskedForThemselves() {
        decisions()
                .forEach(decision -> decision.of()
                        .refuses(
                                "RULE approver-is-applicant [S-0001]",
                                decision.by().apply(HANAKO)));
    }

    @Test
    void nobodyDecidesWhomNobodyKnows() {
        decisions()
                .forEach(decision -> decision.of()
                        .refuses(
                                "NOT_FOUND record-unknown [S-0009]",
                                decision.by().apply(NOBODY)));
    }

    @Test
    void nobodyDecidesWithoutTheRole() {
        var before = LocalDate.of(2026, 3, 1);
        var on = because("必要", before);
        var early = new UseEvent.CloudUseApplied(K1, use(), HANAKO, before, null, List.of());
        var allowed = new PermissionEvent.CloudUseApproved(K1, MARCH, TARO, HANAKO, null, before, null, List.of());
        var refusal = "RULE approver-without-role [S-0002, 2026-03-01]";

        given(early).refuses(refusal, new ApproveCloudUse(K1, MARCH, List.of(), TARO, null, on));
        given(early).refuses(refusal, new RejectCloudUse(K1, TARO, null, on));
        given(early, allowed).refuses(refusal, new RenewApproval(K1, MARCH, TARO, null, null, on));
        given(early, allowed).refuses(refusal, new RevokeApproval(K1, TARO, null, null, on));
    }

    @Test
    void anApplicationIsForAProviderThatMayBeAwarded() {
        var applying = new ApplyForCloudUse(null, use(), null, Grounds.on(JUNE));

        given().with(VendorSamples.suspended(null, MAY))
                .refuses("RULE vendor-suspended [V-0042, 2026-06-01]", applying);
        given().with(VendorSamples.retired(MAY)).refuses("RULE vendor-retired [V-0042]", applying);
        given().with(VendorSamples.merged(new VendorId("V-0007"), MAY))
                .refuses("RULE vendor-merged [V-0042, V-0007]", applying);
    }

    private static TakeOverCloudUse listed(
            @Nullable CloudId cloud, Use use, @Nullable StaffId approver, @Nullable StaffId manager) {
        return new TakeOverCloudUse(
                cloud, use, APRIL, MAY, MARCH, approver, null, null, manager, MAY, Grounds.on(JUNE));
    }

    @Test
    void aCodeIsTakenOnce() {
        given().taking(applied())
                .refuses("RULE code-taken [K-0001]", new ApplyForCloudUse(K1, use(), null, Grounds.on(MAY)));
        given().taking(applied()).refuses("RULE code-taken [K-0001]", new DiscoverCloudUse(K1, use(), Grounds.on(MAY)));
        given().taking(applied()).refuses("RULE code-taken [K-0001]", listed(K1, use(), null, null));
    }

    @Test
    void aCodeIsOneOfItsKind() {
        var vendors = new CloudId("V-0001");
        var refusal = "BAD_VALUE code-of-another-kind [V-0001, K-]";

        given().refuses(refusal, new ApplyForCloudUse(vendors, use(), null, Grounds.on(MAY)));
        given().refuses(refusal, new DiscoverCloudUse(vendors, use(), Grounds.on(MAY)));
        given().refuses(refusal, listed(vendors, use(), null, null));
    }

    @Test
    void aListNamesWhomTheOfficeKnows() {
        var unknown =
                new Use("電子申請", new VendorId("V-9"), null, null, List.of(), List.of(), null, List.of(), null, null);

        given().refuses("NOT_FOUND record-unknown [V-9]", listed(null, unknown, null, null));
        given().refuses("NOT_FOUND record-unknown [S-0009]", listed(null, use(), NOBODY, null));
        given().refuses("NOT_FOUND record-unknown [S-0009]", listed(null, use(), null, NOBODY));
    }

    @Test
    void whatIsTakenOutIsThere() {
        var managed = managed(TARO, MAY);
        var voided = new EntryVoided(START + 1, 1, MAY, "誤記", List.of());

        given(applied(), managed)
                .refuses("NOT_FOUND entry-unknown [99, K-0001]", new VoidCloudEntry(K1, 99, because("誤記", MAY)));
        given(applied(), managed, voided)
                .refuses("RULE entry-voided-already [11]", new VoidCloudEntry(K1, START + 1, because("誤記", MAY)));
    }

    @Test
    void whatIsRejectedIsNotRetiredNorSuspended() {
        given(applied(), rejected(MAY))
                .refuses("RULE cloud-not-used [K-0001]", new RetireCloudService(K1, because("更改", JUNE)));
        given(applied(), rejected(MAY))
                .refuses("RULE cloud-not-used [K-0001]", new SuspendCloudUse(K1, because("事故", JUNE)));
        given(applied(), approved(MARCH, MAY), suspended(MAY))
                .refuses("RULE cloud-not-retiring [K-0001]", new CloseCloudService(K1, because("更改", JUNE)));
    }
}
