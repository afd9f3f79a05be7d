package jp.daicho.shell.contract;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.IncidentCommand;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.OversightCommand.ReceivePeriodicReport;
import jp.daicho.contract.oversight.OversightCommand.ReportToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract report-received}, {@code contract incident} and {@code contract report-to-ciso}: who told whom. */
@Component
class ContractReports {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractReports(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract report-received", group = GROUP, description = "contract.report-received")
    Reply reportReceived(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "period", description = "contract.report-received.period") @Nullable String period,
            @Option(longName = "text", description = "contract.report-received.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ReceivePeriodicReport(id, period, text, grounds));
    }

    @Command(name = "contract incident", group = GROUP, description = "contract.incident")
    Reply incident(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "text", description = "contract.incident.text") @Nullable String text,
            @Option(longName = "incident", description = "contract.incident.incident") @Nullable String incident,
            @Option(longName = "clause", description = "contract.incident.clause") @Nullable List<ClauseIds> clauses,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var named = requireNonNullElse(clauses, List.<ClauseIds>of()).stream()
                .flatMap(ids -> ids.clauses().stream())
                .toList();
        return Coded.saying(
                "incident", register.change(id.value(), reporting(id, text, incident, named, reason, evidence)));
    }

    /** A new incident by its text, or more clauses for one by its code. */
    private IncidentCommand reporting(
            ContractId id,
            @Nullable String text,
            @Nullable String incident,
            List<ClauseId> clauses,
            @Nullable String reason,
            @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        if (text != null && incident == null) {
            return new ReportIncident(id, text, clauses, grounds);
        } else if (text == null && incident != null) {
            return new InvokeClauses(id, incident, clauses, grounds);
        }
        throw Refused.badValue("incident-text-or-code", "text");
    }

    @Command(name = "contract report-to-ciso", group = GROUP, description = "contract.report-to-ciso")
    Reply reportToCiso(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "to", description = "contract.report-to-ciso.to") @Nullable Recipient to,
            @Option(longName = "text", description = "contract.report-to-ciso.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var recipient = requireNonNullElse(to, Recipient.CISO);
        return register.change(id.value(), new ReportToCiso(id, recipient, text, grounds));
    }
}
