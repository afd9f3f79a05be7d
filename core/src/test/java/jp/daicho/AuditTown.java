package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.audit.Plan;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;

/** What an office does in which exceptions and self-checks leave gaps; S-0002 decides. */
final class AuditTown {

    /** The rules that speak only of fiscal years that are over; see {@link YearGapsWiringTest}. */
    static final Set<String> OF_YEARS = Set.of("PL-04", "PL-05", "PL-07");

    private static final StaffId JIRO = new StaffId("S-0002");
    private static final AuditId CHECK = new AuditId("U-CHECK");

    private AuditTown() {}

    /** One person may decide; a self-check found two things, of which one is answered, and neither settled. */
    static Stream<DomainCommand> acts() {
        var application = new Application(ExceptionKind.SAME_PERSON, null, JIRO, null, TODAY.plusDays(9));
        var alone = new Grounds(TODAY.minusDays(5), "一人の職場", List.of());
        var plan = new Plan(AuditKind.SELF_CHECK, 2026, "全課", List.of(), List.of(), List.of());
        return Stream.of(
                new GrantAtOnce(null, application, JIRO, JIRO, null, alone),
                new PlanAudit(CHECK, plan, null, ago(100)),
                new StartAudit(CHECK, ago(99)),
                finding("記録がない", TODAY.minusDays(60)),
                finding("鍵がない", TODAY.minusDays(60)),
                new AnswerFinding(CHECK, "F2", "鍵をつけた", null, ago(50)));
    }

    private static RaiseFinding finding(String text, LocalDate due) {
        return new RaiseFinding(CHECK, "V-1", text, due, null, ago(90));
    }

    private static Grounds ago(int days) {
        return Grounds.on(TODAY.minusDays(days));
    }
}
