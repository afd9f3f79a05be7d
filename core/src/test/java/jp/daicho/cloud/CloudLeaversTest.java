package jp.daicho.cloud;

import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Jiro left on 1 May: whatever he asked for about a service was before. */
class CloudLeaversTest {

    private static final StaffId GONE = new StaffId("S-0003");
    private static final LocalDate BEFORE = MAY.minusDays(1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final String LEFT = "RULE staff-left [S-0003, 2026-05-01]";

    private static ResultValidator<Cloud> when(DomainCommand command, DomainEvent... history) {
        return new AggregateTestFixture<>(Cloud.class)
                .registerInjectableResource(CloudSamples.knowing(history))
                .registerInjectableResource(VendorSamples.knowing(VendorSamples.registered()))
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(HANAKO, "花子", "hanako"),
                        OfficeSamples.registered(TARO, "太郎"),
                        OfficeSamples.granted(TARO, Role.APPROVER, APRIL),
                        OfficeSamples.registered(GONE, "次郎"),
                        OfficeSamples.transferred(GONE, null, MAY)))
                .registerInjectableResource(ExceptionsKnown.NONE)
                .given((Object[]) history)
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private static Grounds because(LocalDate day) {
        return new Grounds(day, "事情", List.of());
    }

    private static ApplyForCloudUse applying(LocalDate day) {
        return new ApplyForCloudUse(K1, CloudSamples.use(), GONE, Grounds.on(day));
    }

    private static TakeOverCloudUse takingOver(
            LocalDate applied, LocalDate approved, @Nullable StaffId approver, @Nullable StaffId applicant) {
        return new TakeOverCloudUse(
                K1,
                CloudSamples.use(),
                applied,
                approved,
                MARCH,
                approver,
                applicant,
                null,
                null,
                approved,
                Grounds.on(approved));
    }

    @Test
    void applyWhileTheyAreThere() {
        when(applying(MAY)).expectException(refusal(LEFT)).expectNoEvents();
        when(applying(BEFORE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void mayHaveAppliedForWhatIsDecidedOnceTheyLeft() {
        when(
                        new ApproveCloudUse(K1, MARCH, List.of(), TARO, null, Grounds.on(MAY)),
                        new CloudUseApplied(K1, CloudSamples.use(), GONE, BEFORE, null, List.of()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void askForNoRenewalAndNoRevocation() {
        DomainEvent[] allowed = {CloudSamples.applied(), CloudSamples.approved(MARCH, APRIL)};

        when(new RenewApproval(K1, MARCH, TARO, GONE, null, because(MAY)), allowed)
                .expectException(refusal(LEFT));
        when(new RenewApproval(K1, MARCH, TARO, GONE, null, because(BEFORE)), allowed)
                .expectSuccessfulHandlerExecution();
        when(new RevokeApproval(K1, TARO, GONE, null, because(MAY)), allowed).expectException(refusal(LEFT));
        when(new RevokeApproval(K1, TARO, GONE, null, because(BEFORE)), allowed).expectSuccessfulHandlerExecution();
    }

    /** Of a list that is taken over, the days it names count. */
    @Test
    void areNamedInAListForWhatTheyDidBefore() {
        when(takingOver(MAY, MAY, null, GONE)).expectException(refusal(LEFT));
        when(takingOver(BEFORE, MAY, null, GONE)).expectSuccessfulHandlerExecution();
        when(takingOver(BEFORE, MAY, GONE, null)).expectException(refusal(LEFT));
        when(takingOver(BEFORE, BEFORE, GONE, null)).expectSuccessfulHandlerExecution();
    }
}
