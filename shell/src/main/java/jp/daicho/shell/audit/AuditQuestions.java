package jp.daicho.shell.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.ImprovementEvent;
import jp.daicho.audit.ImprovementEvent.ImprovementDecided;
import jp.daicho.audit.ImprovementEvent.PolicyRevisionDecided;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import jp.daicho.audit.view.AuditRecords.AuditsOn;
import jp.daicho.audit.view.AuditRecords.OneAudit;
import jp.daicho.audit.view.AuditRow;
import jp.daicho.audit.view.FindingRow;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code audit list}, {@code audit show}, {@code audit history}. */
@Component
class AuditQuestions {

    private static final String GROUP = "audit";

    private final CurrentRegister register;

    AuditQuestions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "audit list", group = GROUP, description = "audit.list")
    Reply list() {
        return Reply.listing(
                        List.of("id", "title", "kind", "year", "state", "since", "openFindings"),
                        register.ask(new AuditsOn(register.day())).stream()
                                .map(AuditQuestions::row)
                                .toList())
                .sparing("since");
    }

    @Command(name = "audit show", group = GROUP, description = "audit.show")
    Reply show(@Option(longName = "id", required = true, description = "audit.id") AuditId id) {
        var audit = register.ask(new OneAudit(id, register.day()));
        var fields = row(audit.row());
        var planned = audit.row().planned();
        var approved = audit.approved();
        fields.put("auditors", audit.auditors().stream().map(Object::toString).toList());
        fields.put("sections", planned.sections());
        fields.put("records", planned.records());
        fields.put("plannedOn", planned.effectiveOn());
        fields.put("applicant", planned.applicant().value());
        fields.put("decidedOn", approved == null ? null : approved.effectiveOn());
        fields.put("approver", approved == null ? null : approved.approver().value());
        fields.put("decision", approved == null ? null : approved.decision());
        fields.put(
                "submitted",
                audit.submitted().stream().map(AuditQuestions::submitted).toList());
        fields.put(
                "findings",
                audit.findings().stream().map(AuditQuestions::finding).toList());
        fields.put("text", audit.result());
        fields.put(
                "improvements",
                audit.improvements().stream().map(AuditQuestions::improvement).toList());
        return Reply.details(fields);
    }

    @Command(name = "audit history", group = GROUP, description = "audit.history")
    Reply history(@Option(longName = "id", required = true, description = "audit.id") AuditId id) {
        register.ask(new OneAudit(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    private static Map<String, @Nullable Object> row(AuditRow row) {
        var planned = row.planned();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", planned.audit().value());
        fields.put("title", planned.scope());
        fields.put("state", row.state());
        fields.put("since", row.since());
        fields.put("kind", planned.kind());
        fields.put("year", planned.year());
        fields.put("openFindings", row.open());
        return fields;
    }

    private static Map<String, @Nullable Object> submitted(SelfCheckSubmitted part) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("section", part.section());
        fields.put("on", part.effectiveOn());
        fields.put("text", part.text());
        return fields;
    }

    private static Map<String, @Nullable Object> finding(FindingRow row) {
        var raised = row.raised();
        var answered = row.answered();
        var closed = row.closed();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("finding", raised.finding());
        fields.put("record", raised.record());
        fields.put("text", raised.text());
        fields.put("raisedOn", raised.effectiveOn());
        fields.put("due", raised.due());
        fields.put("owner", row.owner() == null ? null : row.owner().value());
        fields.put("answer", answered == null ? null : answered.text());
        fields.put("answeredOn", answered == null ? null : answered.effectiveOn());
        fields.put("answeredBy", answered == null ? null : answered.answeredBy().value());
        fields.put("closedOn", closed == null ? null : closed.effectiveOn());
        fields.put("checkedBy", closed == null ? null : closed.checkedBy().value());
        return fields;
    }

    private static Map<String, @Nullable Object> improvement(ImprovementEvent event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", event.effectiveOn());
        switch (event) {
            case ImprovementDecided decided -> {
                fields.put("policy", null);
                fields.put("text", decided.text());
            }
            case PolicyRevisionDecided decided -> {
                fields.put("policy", decided.policy().value());
                fields.put("text", decided.text());
            }
        }
        fields.put("findings", event.findings());
        return fields;
    }
}
