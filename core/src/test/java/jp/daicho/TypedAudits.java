package jp.daicho;

import java.util.List;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.DecideImprovement;
import jp.daicho.audit.Plan;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Grounds;

/** What somebody types about audits. */
final class TypedAudits {

    private TypedAudits() {}

    static DomainCommand command(Typed typed, Grounds grounds) {
        return switch (typed.verb()) {
            case "audit answer" ->
                new AnswerFinding(
                        new AuditId(typed.record()), typed.said("finding"), typed.said("text"), null, grounds);
            case "audit close-finding" ->
                new CloseFinding(
                        new AuditId(typed.record()),
                        typed.said("finding"),
                        null,
                        new StaffId(typed.said("by")),
                        grounds);
            case "audit decide" ->
                new DecideImprovement(new AuditId(typed.record()), typed.said("improvement"), List.of(), grounds);
            default -> new RecordHeldAudit(null, plan(typed, grounds), typed.said("text"), grounds);
        };
    }

    private static Plan plan(Typed typed, Grounds grounds) {
        var records = typed.options().containsKey("record") ? List.of(typed.said("record")) : List.<String>of();
        return new Plan(
                typed.word(AuditKind.class, "kind"),
                FiscalYear.of(grounds.on()).year(),
                typed.said("scope"),
                List.of(),
                List.of(),
                records);
    }
}
