package jp.daicho.contract.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be said of a contract's text. Checked for shape here, for rules in {@link Assessment}. */
public sealed interface AssessmentCommand extends DomainCommand {

    /**
     * What the contract says of some clauses, each named once.
     *
     * @param edition the edition it is assessed under; null for the one it is at
     */
    record RecordClauses(
            @TargetAggregateIdentifier ContractId contract,
            List<Mark> marks,
            @Nullable EditionId edition,
            Grounds grounds)
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

        /** Under the edition it is at. */
        public RecordClauses(ContractId contract, List<Mark> marks, Grounds grounds) {
            this(contract, marks, null, grounds);
        }

        ClauseRecorded event(Mark mark, EditionId assessed) {
            return new ClauseRecorded(
                    contract,
                    mark.clause(),
                    mark.state(),
                    mark.article(),
                    assessed,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /**
     * Do without a clause through {@code until}, that day included.
     *
     * @param applicant who asked for it; absent: the one who types
     * @param decision 決裁番号
     */
    record WaiveClause(
            @TargetAggregateIdentifier ContractId contract,
            ClauseId clause,
            LocalDate until,
            StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            Grounds grounds)
            implements AssessmentCommand {

        public WaiveClause {
            grounds.requiredReason();
            if (until.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "until", "until", until, grounds.on());
            }
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }

        Approval approval(StaffId typist) {
            return new Approval(approver, applicant == null ? typist : applicant, decision);
        }

        ClauseWaived event(Approval approval) {
            return new ClauseWaived(
                    contract,
                    clause,
                    until,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }
}
