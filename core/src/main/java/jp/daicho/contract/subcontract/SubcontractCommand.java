package jp.daicho.contract.subcontract;

import java.util.List;
import java.util.Set;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.subcontract.SubcontractEvent.FlowDownRecorded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractApproved;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractEnded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRefused;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of re-outsourcing. Checked for rules in {@link Subcontracting}. */
public sealed interface SubcontractCommand extends DomainCommand {

    ContractId contract();

    Grounds grounds();

    /** Who the sub is, what it does, why, and how safely; the fields as in the event. */
    record Sub(
            @Nullable VendorId vendor,
            @Nullable String name,
            String scope,
            String purpose,
            @Nullable String safeguards,
            boolean subsidiary,
            boolean myNumber,
            boolean inUse) {

        public Sub {
            name = FreeText.optionalName("name", name);
            scope = FreeText.required("scope", scope);
            purpose = FreeText.required("purpose", purpose);
            safeguards = FreeText.optional("safeguards", safeguards);
            if ((vendor == null) == (name == null)) {
                throw Refused.badValue("sub-named-once", "name");
            }
        }
    }

    /** {@code parent} is the sub it works for, absent for the vendor itself; {@code applicant} absent: who types. */
    record RequestSubcontract(
            @TargetAggregateIdentifier ContractId contract,
            @Nullable SubcontractId parent,
            Sub sub,
            @Nullable StaffId applicant,
            Grounds grounds)
            implements SubcontractCommand {

        SubcontractRequested event(SubcontractId number, StaffId asking) {
            return new SubcontractRequested(
                    contract,
                    number,
                    parent,
                    sub.vendor(),
                    sub.name(),
                    sub.scope(),
                    sub.purpose(),
                    sub.safeguards(),
                    sub.subsidiary(),
                    sub.myNumber(),
                    sub.inUse(),
                    asking,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /** {@code approver} absent: who types. */
    record ApproveSubcontract(
            @TargetAggregateIdentifier ContractId contract,
            SubcontractId sub,
            List<ClauseId> flowDown,
            boolean originalConsent,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements SubcontractCommand {

        public ApproveSubcontract {
            flowDown = flowDown.stream().distinct().sorted().toList();
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }

        SubcontractApproved event(Approval approval) {
            return new SubcontractApproved(
                    contract,
                    sub,
                    flowDown,
                    originalConsent,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /** {@code approver} absent: who types. */
    record RefuseSubcontract(
            @TargetAggregateIdentifier ContractId contract,
            SubcontractId sub,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements SubcontractCommand {

        public RefuseSubcontract {
            grounds.requiredReason();
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }

        SubcontractRefused event(Approval approval) {
            return new SubcontractRefused(
                    contract,
                    sub,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }

    /** It no longer works, or its request is taken back. */
    record EndSubcontract(@TargetAggregateIdentifier ContractId contract, SubcontractId sub, Grounds grounds)
            implements SubcontractCommand {

        SubcontractEnded event() {
            return new SubcontractEnded(contract, sub, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Its own contract has these clauses too. */
    record RecordFlowDown(
            @TargetAggregateIdentifier ContractId contract, SubcontractId sub, List<ClauseId> flowDown, Grounds grounds)
            implements SubcontractCommand {

        public RecordFlowDown {
            flowDown = flowDown.stream().distinct().sorted().toList();
            if (flowDown.isEmpty()) {
                throw Refused.badValue("text-missing", "flow-down", "flow-down");
            }
        }

        FlowDownRecorded event() {
            return new FlowDownRecorded(contract, sub, flowDown, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
