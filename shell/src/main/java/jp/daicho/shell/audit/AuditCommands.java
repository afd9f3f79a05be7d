package jp.daicho.shell.audit;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.audit.AuditCommand.ApproveAuditPlan;
import jp.daicho.audit.AuditCommand.PlanAudit;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditCommand.ReportAudit;
import jp.daicho.audit.AuditCommand.StartAudit;
import jp.daicho.audit.AuditCommand.SubmitSelfCheck;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.Plan;
import jp.daicho.office.StaffId;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.GivenFields;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code audit …}: how an audit or a self-check goes on, from its plan to its report. */
@Component
class AuditCommands {

    private static final String GROUP = "audit";

    private final CurrentRegister register;

    AuditCommands(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "audit plan", group = GROUP, description = "audit.plan")
    Reply plan(
            @Option(longName = "id", description = "audit.new-id") @Nullable AuditId id,
            @Option(longName = "kind", required = true, description = "audit.kind") AuditKind kind,
            @Option(longName = "scope", required = true, description = "audit.scope") String scope,
            @Option(longName = "year", description = "audit.year") @Nullable Integer year,
            @Option(longName = "auditor", description = "audit.auditor") @Nullable List<StaffId> auditors,
            @Option(longName = "section", description = "audit.section") @Nullable List<String> sections,
            @Option(longName = "record", description = "audit.record") @Nullable List<String> records,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var plan = plan(kind, scope, year, auditors, sections, records);
        return register.create(new PlanAudit(id, plan, applicant, register.grounds(reason, evidence)))
                .saying(plan.year());
    }

    private Plan plan(
            AuditKind kind,
            String scope,
            @Nullable Integer year,
            @Nullable List<StaffId> auditors,
            @Nullable List<String> sections,
            @Nullable List<String> records) {
        return new Plan(
                kind,
                year == null ? FiscalYear.of(register.day()).year() : year,
                scope,
                requireNonNullElse(auditors, List.of()),
                requireNonNullElse(sections, List.of()),
                requireNonNullElse(records, List.of()));
    }

    @Command(name = "audit approve", group = GROUP, description = "audit.approve")
    Reply approve(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(
                id.value(), new ApproveAuditPlan(id, approver, decision, register.grounds(reason, evidence)));
    }

    @Command(name = "audit start", group = GROUP, description = "audit.start")
    Reply start(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new StartAudit(id, register.grounds(reason, evidence)));
    }

    @Command(name = "audit submit", group = GROUP, description = "audit.submit")
    Reply submit(
            @Option(longName = "id", required = true, description = "audit.id") AuditId id,
            @Option(longName = "section", required = true, description = "audit.submit.section") String section,
            @Option(longName = "text", description = "audit.submit.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new SubmitSelfCheck(id, section, text, register.grounds(reason, evidence)))
                .saying(section);
    }

    /** Without {@code kind} it reports the audit named by the word or by {@code id}. */
    @Command(name = "audit report", group = GROUP, description = "audit.report")
    Reply report(
            @Argument(index = 0, description = "audit.id") @Nullable AuditId audit,
            @Option(longName = "id", description = "audit.report.id") @Nullable AuditId id,
            @Option(longName = "text", description = "audit.report.text") @Nullable String text,
            @Option(longName = "kind", description = "audit.kind") @Nullable AuditKind kind,
            @Option(longName = "scope", description = "audit.scope") @Nullable String scope,
            @Option(longName = "year", description = "audit.year") @Nullable Integer year,
            @Option(longName = "auditor", description = "audit.auditor") @Nullable List<StaffId> auditors,
            @Option(longName = "section", description = "audit.section") @Nullable List<String> sections,
            @Option(longName = "record", description = "audit.record") @Nullable List<String> records,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        if (kind == null || audit != null) {
            var planned = audit == null ? id : audit;
            if (planned == null) {
                throw Refused.badValue("audit-unnamed", "kind");
            }
            var again = new GivenFields()
                    .with("kind", kind)
                    .with("scope", scope)
                    .with("year", year)
                    .with("auditor", auditors)
                    .with("section", sections)
                    .with("record", records);
            if (!again.isEmpty()) {
                throw Refused.badValue("audit-planned", "id", planned);
            }
            return register.change(planned.value(), new ReportAudit(planned, text, grounds));
        }
        if (scope == null) {
            throw Refused.badValue("text-missing", "scope", "scope");
        }
        var held = plan(kind, scope, year, auditors, sections, records);
        return register.create(new RecordHeldAudit(id, held, text, grounds));
    }
}
