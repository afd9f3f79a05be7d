package jp.daicho.contract.subcontract;

import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.contract.Standing;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorsKnown;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** The part of a contract that says who works for the vendor, and by whose consent. */
public final class Subcontracting {

    private final Standing standing;
    private final SubcontractTree tree = new SubcontractTree();
    private final ConsentRules rules;
    private NextCode next = SubcontractId.codes();

    public Subcontracting(Standing standing) {
        this.standing = standing;
        rules = new ConsentRules(standing, tree);
    }

    @CommandHandler
    void handle(
            RequestSubcontract command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            VendorsKnown vendors) {
        standing.refuseOnceOver(command.grounds().on());
        var applicant = requireNonNullElse(command.applicant(), new StaffId(typist));
        approvers.refuseAbsent("applicant", applicant, command.grounds().on());
        rules.refuseUnfit(command.sub().vendor(), vendors);
        var event = command.event(new SubcontractId(next.code()), applicant);
        rules.refuseMisplaced(event);
        if (tree.on(LocalDate.MAX).stream().noneMatch(sub -> isStill(sub, event))) {
            apply(event);
        }
    }

    /** Whether {@code event} asks for what is asked for already. */
    private static boolean isStill(Subcontract sub, SubcontractRequested event) {
        return sub.refused() == null && sub.ended() == null && event.sameAs(sub.request());
    }

    @CommandHandler
    void handle(
            ApproveSubcontract command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            VendorsKnown vendors,
            CatalogueKnown catalogue) {
        var grounds = command.grounds();
        standing.refuseOnceOver(grounds.on());
        var sub = rules.known(command.sub());
        rules.refuseOnceDecided(sub, SubcontractState.REQUESTED, SubcontractState.APPROVED);
        rules.refuseBeforeState(sub, grounds.on());
        rules.refuseUnlessConsentedAbove(sub, grounds.on());
        catalogue.refuseUnnamed(standing.edition(grounds.on()), command.flowDown());
        if (sub.request().vendor() != null) {
            vendors.refuseAward(sub.request().vendor(), grounds);
        }
        rules.refuseWithoutOriginalConsent(sub, command);
        var approval = approval(sub, requireNonNullElse(command.approver(), new StaffId(typist)), command.decision());
        approvers.refuseUnfit(approval, standing.id().value(), grounds.on());
        boolean addsNothing =
                sub.flowDown().containsAll(command.flowDown()) && (sub.originalConsent() || !command.originalConsent());
        if (!sub.isApproved() || !addsNothing) {
            apply(command.event(approval));
        }
    }

    @CommandHandler
    void handle(RefuseSubcontract command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        var grounds = command.grounds();
        standing.refuseOnceOver(grounds.on());
        var sub = rules.known(command.sub());
        rules.refuseOnceDecided(sub, SubcontractState.REQUESTED);
        rules.refuseBeforeState(sub, grounds.on());
        var approval = approval(sub, requireNonNullElse(command.approver(), new StaffId(typist)), command.decision());
        approvers.refuseUnfit(approval, standing.id().value(), grounds.on());
        apply(command.event(approval));
    }

    private static Approval approval(Subcontract sub, StaffId approver, @Nullable String decision) {
        return new Approval(approver, sub.request().applicant(), decision);
    }

    /** With those below it still at work it ends for a reason; they then work without consent. */
    @CommandHandler
    void handle(EndSubcontract command) {
        var grounds = command.grounds();
        standing.refuseOnceClosed();
        var sub = rules.known(command.sub());
        if (sub.ended() == null) {
            rules.refuseBeforeState(sub, grounds.on());
            rules.refuseEnd(sub, grounds);
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(RecordFlowDown command, CatalogueKnown catalogue) {
        var grounds = command.grounds();
        standing.refuseOnceOver(grounds.on());
        rules.known(command.sub());
        var then = tree.at(command.sub(), grounds.on());
        if (then == null || !then.isApproved()) {
            throw Refused.byRule("subcontract-not-approved", standing.id(), command.sub(), grounds.on());
        }
        catalogue.refuseUnnamed(standing.edition(grounds.on()), command.flowDown());
        if (!then.flowDown().containsAll(command.flowDown())) {
            apply(command.event());
        }
    }

    @EventSourcingHandler
    void on(SubcontractEvent event, @SequenceNumber long sequence) {
        tree.on(event, sequence);
        next = next.after(event.sub().value());
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        tree.takeOut(event.sequence());
    }
}
