package jp.daicho.contract.oversight;

import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.IncidentEvent.ClauseInvoked;
import jp.daicho.contract.oversight.IncidentEvent.IncidentReported;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that may be asked of incidents. Checked for rules in {@link Incidents}. */
public sealed interface IncidentCommand extends DomainCommand {

    Grounds grounds();

    List<ClauseId> clauses();

    /** The invocation of one clause because of {@code incident}. */
    default ClauseInvoked invoking(ContractId contract, String incident, ClauseId clause) {
        var grounds = grounds();
        return new ClauseInvoked(contract, incident, clause, grounds.on(), grounds.reason(), grounds.evidence());
    }

    /** {@code clauses} are those by which the organ acts at once, if any. */
    record ReportIncident(
            @TargetAggregateIdentifier ContractId contract, String text, List<ClauseId> clauses, Grounds grounds)
            implements IncidentCommand {

        public ReportIncident {
            text = FreeText.required("text", text);
            clauses = clauses.stream().distinct().toList();
        }

        IncidentReported event(String code) {
            return new IncidentReported(contract, code, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record InvokeClauses(
            @TargetAggregateIdentifier ContractId contract, String incident, List<ClauseId> clauses, Grounds grounds)
            implements IncidentCommand {

        public InvokeClauses {
            incident = Text.code("incident", incident);
            clauses = clauses.stream().distinct().toList();
            if (clauses.isEmpty()) {
                throw Refused.badValue("text-missing", "clause", "clause");
            }
        }
    }
}
