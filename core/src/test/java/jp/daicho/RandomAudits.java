package jp.daicho;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.daicho.audit.AmendmentCommand.CancelAudit;
import jp.daicho.audit.AmendmentCommand.NameAuditors;
import jp.daicho.audit.AuditCommand.ApproveAuditPlan;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditCommand.ReportAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditCommand.SubmitSelfCheck;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.DecideImprovement;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.audit.FindingCommand.VoidAuditEntry;
import jp.daicho.audit.Plan;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.ApplyForException;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionCommand.GrantException;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Grounds;

/** What an office might do about audits and exceptions as the years go by; some of it will be refused. */
final class RandomAudits {

    static final List<AuditId> AUDITS =
            List.of(new AuditId("U-1"), new AuditId("U-2"), new AuditId("U-3"), new AuditId("U-4"));

    private static final List<ExceptionId> EXCEPTIONS = List.of(new ExceptionId("E-1"), new ExceptionId("E-2"));
    private static final StaffId TARO = new StaffId("S-0002");
    private static final int STEP = 30;

    private final Random random;
    private final LocalDate last;
    private LocalDate now;

    /** From {@code first} on, and never after {@code last}. */
    RandomAudits(Random random, LocalDate first, LocalDate last) {
        this.random = random;
        this.last = last;
        now = first;
    }

    DomainCommand next(long size) {
        now = now.plusDays(random.nextInt(STEP));
        var grounds = new Grounds(day(), "内規", List.of());
        var audit = one(AUDITS);
        return switch (random.nextInt(20)) {
            case 0, 1 -> new PlanAudit(audit, plan(grounds), null, grounds);
            case 2, 3 -> new ApproveAuditPlan(audit, TARO, null, grounds);
            case 4, 5 -> new StartAudit(audit, grounds);
            case 6, 7 -> new RaiseFinding(audit, "V-1", "確認がない", grounds.on().plusDays(STEP), TARO, grounds);
            case 8 -> new AnswerFinding(audit, finding(), "確認した", staff(), grounds);
            case 9 -> new CloseFinding(audit, finding(), null, staff(), grounds);
            case 10, 11 -> new ReportAudit(audit, null, grounds);
            case 12 -> new RecordHeldAudit(audit, plan(grounds), null, grounds);
            case 13 -> new DecideImprovement(audit, "年1回", List.of(), grounds);
            case 14 -> new VoidAuditEntry(audit, random.nextInt((int) size), grounds);
            case 15 -> new SubmitSelfCheck(audit, "税務課", null, grounds);
            case 16 -> new CancelAudit(audit, grounds);
            case 17 -> new NameAuditors(audit, List.of(staff()), grounds);
            default -> exception(grounds);
        };
    }

    private DomainCommand exception(Grounds grounds) {
        var kind = random.nextInt(4) == 0 ? ExceptionKind.OTHER : ExceptionKind.SAME_PERSON;
        var asked = new Application(kind, null, TARO, null, grounds.on().plusDays(random.nextInt(9 * STEP)));
        var exception = one(EXCEPTIONS);
        return switch (random.nextInt(4)) {
            case 0 -> new GrantAtOnce(exception, asked, null, TARO, null, grounds);
            case 1 -> new ApplyForException(exception, asked, null, grounds);
            case 2 -> new GrantException(exception, null, TARO, null, grounds);
            default -> new EndException(exception, grounds);
        };
    }

    private Plan plan(Grounds grounds) {
        var kind = random.nextInt(3) == 0 ? AuditKind.SELF_CHECK : AuditKind.AUDIT;
        int year = FiscalYear.of(grounds.on()).year() - random.nextInt(2);
        var records = random.nextBoolean() ? List.of("V-1") : List.<String>of();
        return new Plan(kind, year, "全般", List.of(), List.of(), records);
    }

    /** Mostly in order, sometimes late. */
    private LocalDate day() {
        var day = random.nextInt(4) == 0 ? now.minusDays(random.nextInt(3 * STEP)) : now;
        return day.isAfter(last) ? last : day;
    }

    private String finding() {
        return "F" + (1 + random.nextInt(2));
    }

    private StaffId staff() {
        return random.nextBoolean() ? TARO : StaffId.FOUNDER;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
