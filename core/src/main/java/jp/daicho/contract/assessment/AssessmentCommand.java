package jp.daicho.contract.assessment;

import java.util.HashSet;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that may be said of a contract's text. Checked for shape here, for rules in {@link Assessment}. */
public sealed interface AssessmentCommand extends DomainCommand {

    /** What the contract says of some clauses, each named once. */
    record RecordClauses(@TargetAggregateIdentifier ContractId contract, List<Mark> marks, Grounds grounds)
            implements AssessmentCommand {

        public RecordClauses {
            marks = marks.stream().map(Mark::checked).toList();
            if (marks.isEmpty()) {
                throw Refused.badValue("clause-missing", "clause");
            }
            var named = new HashSet<ClauseId>();
            for (Mark mark : marks) {
                if (!named.add(mark.clause())) {
                    throw Refused.badValue("clause-twice", "clause", mark.clause());
                }
            }
        }

        ClauseRecorded event(Mark mark, EditionId edition) {
            return new ClauseRecorded(
                    contract,
                    mark.clause(),
                    mark.state(),
                    mark.article(),
                    edition,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }
}
