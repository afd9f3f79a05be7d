package jp.daicho.vendor;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Sealing;
import jp.daicho.shared.VoidedEntries;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.ForgetVendorContact;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorStatementCommand.DiscloseOwnership;
import jp.daicho.vendor.VendorStatementCommand.ReceiveDeclaration;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The facts recorded about one vendor: which are news, and which may be taken back. Part of {@link Vendor}. */
final class VendorEntries {

    private final Standing standing;
    private final VendorFacts facts = new VendorFacts();
    private final VoidedEntries voided = new VoidedEntries();

    VendorEntries(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(ChangeVendorProfile command) {
        standing.refuseFact(command.vendor(), command.grounds().on(), command.grounds());
        if (facts.changes(command.profile(), command.grounds().on())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ChangeVendorContact command, Sealing sealing) {
        standing.refuseFact(command.vendor(), command.grounds().on(), command.grounds());
        var contact = facts.contact(command.contact(), command.vendor());
        apply(new ContactSeal(sealing, command.vendor(), contact).event(command.details(), command.grounds()));
    }

    /** Whatever has become of the vendor. */
    @CommandHandler
    void handle(ForgetVendorContact command) {
        facts.refuseUnknown(command.contact(), command.vendor());
        if (!facts.isForgotten(command.contact())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(RecordCertification command) {
        standing.refuseFact(command.vendor(), command.grounds().on(), command.grounds());
        if (!facts.contains(command.event())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(DiscloseOwnership command) {
        standing.refuseFact(command.vendor(), command.grounds().on(), command.grounds());
        if (facts.changes(command.ownership(), command.grounds().on())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ReceiveDeclaration command) {
        standing.refuseFact(command.vendor(), command.grounds().on(), command.grounds());
        if (!facts.contains(command.event())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(VoidVendorEntry command, Entries entries) {
        var entry = voided.voidable(command.vendor().value(), command.position(), entries);
        apply(command.grounds().voiding(entry));
    }

    @CommandHandler
    void handle(CorrectVendorEntry command, Entries entries, Sealing sealing) {
        var entry = voided.voidable(command.vendor().value(), command.position(), entries);
        var grounds = command.grounds();
        var right = command.corrected();
        if (right.on() != null) {
            standing.refuseFact(command.vendor(), right.on(), grounds);
        }
        apply(grounds.voiding(entry));
        switch ((VendorEvent.Fact) entry.event()) {
            case VendorProfileChanged wrong -> apply(right.of(wrong, grounds));
            case CertificationRecorded wrong -> apply(right.of(wrong, grounds));
            case VendorContactChanged wrong -> {
                facts.refuseForgotten(wrong.contact(), command.vendor());
                apply(right.of(wrong, grounds, new ContactSeal(sealing, command.vendor(), wrong.contact())));
            }
            case VendorOwnershipDisclosed wrong -> apply(right.of(wrong, grounds));
            case VendorDeclarationReceived wrong -> apply(right.of(wrong, grounds));
        }
    }

    @EventSourcingHandler
    void on(VendorEvent event, @SequenceNumber long sequence) {
        facts.on(event, sequence);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        facts.voided(event.sequence());
    }
}
