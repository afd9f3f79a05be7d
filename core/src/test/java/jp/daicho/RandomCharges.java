package jp.daicho;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.AssignFinding;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.audit.Plan;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ExitCommand.CloseCloudAccounts;
import jp.daicho.cloud.ExitCommand.CloseCloudService;
import jp.daicho.cloud.ExitCommand.ConfirmDataDeletion;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.RejectCloudUse;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.DiscoverCloudUse;
import jp.daicho.cloud.UseCommand.VoidCloudEntry;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.ApplyForException;
import jp.daicho.office.approval.ExceptionCommand.AssignException;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.GrantException;
import jp.daicho.office.approval.ExceptionCommand.VoidExceptionEntry;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What people might type about who manages three cloud services, who is to put right what an audit found, and who answers for an exception; some of it will be refused. */
final class RandomCharges {

    private static final CloudId LEAVING = new CloudId("K-3");
    static final List<CloudId> CLOUDS = List.of(new CloudId("K-1"), new CloudId("K-2"), LEAVING);
    static final AuditId AUDIT = new AuditId("U-1");
    static final ExceptionId EXCEPTION = new ExceptionId("E-1");
    static final List<String> RECORDS = Stream.concat(
                    CLOUDS.stream().map(CloudId::value), Stream.of(AUDIT.value(), EXCEPTION.value()))
            .toList();

    private static final StaffId APPROVER = new StaffId("S-0004");

    private final Random random;
    private final List<StaffId> staff;

    RandomCharges(Random random, List<StaffId> staff) {
        this.random = random;
        this.staff = staff;
    }

    /** One that was found in use, one that was asked for, and one that needs only be closed. */
    Stream<DomainCommand> first(LocalDate day) {
        var grounds = new Grounds(day, "更改", List.of());
        return Stream.of(
                new DiscoverCloudUse(CLOUDS.get(0), use(), grounds),
                applying(CLOUDS.get(1), grounds),
                new DiscoverCloudUse(LEAVING, use(), grounds),
                new RetireCloudService(LEAVING, grounds),
                new ConfirmDataDeletion(LEAVING, "消去", null, grounds),
                new CloseCloudAccounts(LEAVING, "全件", grounds),
                new PlanAudit(
                        AUDIT,
                        new Plan(AuditKind.SELF_CHECK, 2026, "全課", List.of(), List.of("税務課"), List.of()),
                        null,
                        grounds),
                new StartAudit(AUDIT, grounds),
                new ApplyForException(
                        EXCEPTION,
                        new Application(ExceptionKind.OTHER, null, staff.get(1), null, day.plusDays(30)),
                        null,
                        grounds),
                raising("確認がない", null, grounds),
                raising("記録がない", staff.get(0), grounds),
                new AnswerFinding(AUDIT, "F2", "確認した", staff.get(0), grounds));
    }

    private static RaiseFinding raising(String text, @Nullable StaffId owner, Grounds grounds) {
        return new RaiseFinding(AUDIT, "V-1", text, grounds.on().plusYears(1), owner, grounds);
    }

    private static Use use() {
        return new Use("電子申請", new VendorId("V-1"), "受付", null, List.of(), List.of(), null, List.of(), null, null);
    }

    private static ApplyForCloudUse applying(CloudId cloud, Grounds grounds) {
        return new ApplyForCloudUse(cloud, use(), null, grounds);
    }

    DomainCommand next(Grounds grounds) {
        return switch (random.nextInt(4)) {
            case 0 -> ofFinding(grounds);
            case 1 -> ofException(grounds);
            default -> ofCloud(one(CLOUDS), grounds);
        };
    }

    private DomainCommand ofException(Grounds grounds) {
        return switch (random.nextInt(8)) {
            case 0 -> new GrantException(EXCEPTION, null, APPROVER, null, grounds);
            case 1 -> random.nextInt(3) == 0 ? new EndException(EXCEPTION, grounds) : next(grounds);
            default -> new AssignException(EXCEPTION, one(staff), grounds);
        };
    }

    private DomainCommand ofFinding(Grounds grounds) {
        var finding = random.nextBoolean() ? "F1" : "F2";
        return switch (random.nextInt(8)) {
            case 0 -> new AnswerFinding(AUDIT, finding, "確認した", one(staff), grounds);
            case 1, 2 -> new CloseFinding(AUDIT, finding, null, one(staff), grounds);
            default -> new AssignFinding(AUDIT, finding, one(staff), grounds);
        };
    }

    private DomainCommand ofCloud(CloudId cloud, Grounds grounds) {
        return switch (random.nextInt(12)) {
            case 0 -> applying(cloud, grounds);
            case 1 -> new ApproveCloudUse(cloud, grounds.on().plusYears(1), List.of(), APPROVER, null, grounds);
            case 2 -> new RejectCloudUse(cloud, APPROVER, null, grounds);
            case 3 -> new RevokeApproval(cloud, APPROVER, null, null, grounds);
            case 4 -> new CloseCloudService(LEAVING, grounds);
            default -> new PutInCharge(cloud, one(staff), grounds);
        };
    }

    static DomainCommand voiding(Recorded entry, Grounds grounds) {
        if (entry.record().equals(AUDIT.value())) {
            return new VoidAuditEntry(AUDIT, entry.position(), grounds);
        } else if (entry.record().equals(EXCEPTION.value())) {
            return new VoidExceptionEntry(EXCEPTION, entry.position(), grounds);
        }
        return new VoidCloudEntry(new CloudId(entry.record()), entry.position(), grounds);
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
