package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract subcontract …}: the verbs for those who work for the vendor. */
@Component
class ContractSubcontracts {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractSubcontracts(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract subcontract request", group = GROUP, description = "contract.subcontract.request")
    Reply request(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "name", description = "contract.subcontract.name") @Nullable String name,
            @Option(longName = "vendor", description = "contract.subcontract.vendor") @Nullable VendorId vendor,
            @Option(longName = "scope", required = true, description = "contract.subcontract.scope") String scope,
            @Option(longName = "purpose", required = true, description = "contract.subcontract.purpose") String purpose,
            @Option(longName = "safeguards", description = "contract.subcontract.safeguards") @Nullable
                    String safeguards,
            @Option(longName = "parent", description = "contract.subcontract.parent") @Nullable SubcontractId parent,
            @Option(longName = "subsidiary", description = "contract.subcontract.subsidiary") boolean subsidiary,
            @Option(longName = "my-number", description = "contract.subcontract.my-number") boolean myNumber,
            @Option(longName = "in-use", description = "contract.subcontract.in-use") boolean inUse,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var sub = new Sub(vendor, name, scope, purpose, safeguards, subsidiary, myNumber, inUse);
        var grounds = register.grounds(reason, evidence);
        var requested = register.change(id.value(), new RequestSubcontract(id, parent, sub, applicant, grounds));
        return requested.saying(numbers(requested));
    }

    /** Which numbers the requests were given. */
    private static List<Object> numbers(Reply.Changed requested) {
        return requested.facts().stream()
                .map(Reply.Fact::data)
                .flatMap(data -> data instanceof Map<?, ?> fields ? fields.entrySet().stream() : null)
                .filter(field -> field.getKey().equals("sub"))
                .<Object>map(Map.Entry::getValue)
                .toList();
    }

    @Command(name = "contract subcontract approve", group = GROUP, description = "contract.subcontract.approve")
    Reply approve(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "sub", required = true, description = "contract.subcontract.sub") SubcontractId sub,
            @Option(longName = "flow-down", description = "contract.subcontract.flow-down") @Nullable
                    List<ClauseIds> flowDown,
            @Option(longName = "original-consent", description = "contract.subcontract.original-consent")
                    boolean originalConsent,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var approving =
                new ApproveSubcontract(id, sub, clauses(flowDown), originalConsent, approver, decision, grounds);
        return register.change(id.value(), approving).saying(sub);
    }

    @Command(name = "contract subcontract refuse", group = GROUP, description = "contract.subcontract.refuse")
    Reply refuse(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "sub", required = true, description = "contract.subcontract.sub") SubcontractId sub,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "approver") @Nullable StaffId approver,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RefuseSubcontract(id, sub, approver, decision, grounds))
                .saying(sub);
    }

    @Command(name = "contract subcontract end", group = GROUP, description = "contract.subcontract.end")
    Reply end(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "sub", required = true, description = "contract.subcontract.sub") SubcontractId sub,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new EndSubcontract(id, sub, register.grounds(reason, evidence)))
                .saying(sub);
    }

    @Command(name = "contract subcontract bind", group = GROUP, description = "contract.subcontract.bind")
    Reply bind(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "sub", required = true, description = "contract.subcontract.sub") SubcontractId sub,
            @Option(longName = "flow-down", required = true, description = "contract.subcontract.flow-down")
                    List<ClauseIds> flowDown,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordFlowDown(id, sub, clauses(flowDown), grounds))
                .saying(sub, clauses(flowDown));
    }

    private static List<ClauseId> clauses(@Nullable List<ClauseIds> typed) {
        return Objects.requireNonNullElse(typed, List.<ClauseIds>of()).stream()
                .flatMap(ids -> ids.clauses().stream())
                .toList();
    }
}
