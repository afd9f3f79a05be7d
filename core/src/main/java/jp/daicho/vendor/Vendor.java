package jp.daicho.vendor;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import jp.daicho.shared.Engagements;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Sealing;
import jp.daicho.shared.VoidedEntries;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One vendor, from registration to retirement. Keeps only the state its rules read. */
@AggregateRoot(type = "vendor")
final class Vendor {

    private static final String FIRST_CONTACT = "K1";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable VendorId id;

    private VendorState state = VendorState.REGISTERED;
    private LocalDate since = LocalDate.MIN;
    private @Nullable LocalDate suspendedUntil;
    private final VendorFacts facts = new VendorFacts();
    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty vendor. */
    Vendor() {}

    @CommandHandler
    Vendor(RegisterVendor command, VendorsKnown known, Sealing sealing) {
        var vendor = known.codeFor(command.vendor());
        apply(command.event(vendor));
        if (command.contact() != null) {
            var person = new Contact(command.contact(), null, null, null);
            apply(new ContactSeal(sealing, vendor, FIRST_CONTACT).event(person, command.grounds()));
        }
    }

    @CommandHandler
    void handle(ChangeVendorProfile command) {
        refuseOnceRetired(command.vendor(), command.grounds().on(), command.grounds());
        if (facts.changes(command.profile(), command.grounds().on())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ChangeVendorContact command, Sealing sealing) {
        refuseOnceRetired(command.vendor(), command.grounds().on(), command.grounds());
        var contact = facts.contact(command.contact(), command.vendor());
        apply(new ContactSeal(sealing, command.vendor(), contact).event(command.details(), command.grounds()));
    }

    @CommandHandler
    void handle(RecordCertification command) {
        refuseOnceRetired(command.vendor(), command.grounds().on(), command.grounds());
        if (!facts.contains(command.event())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(SuspendVendor command) {
        if (state == VendorState.RETIRED) {
            throw Refused.byRule("vendor-retired", command.vendor());
        }
        refuseBeforeState(command.vendor(), command.grounds());
        if (state != VendorState.SUSPENDED || !Objects.equals(command.until(), suspendedUntil)) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ReinstateVendor command) {
        if (state != VendorState.SUSPENDED) {
            throw Refused.byRule("vendor-not-suspended", command.vendor());
        }
        refuseBeforeState(command.vendor(), command.grounds());
        apply(command.event());
    }

    @CommandHandler
    void handle(RetireVendor command, Engagements engagements) {
        if (state == VendorState.RETIRED) {
            throw Refused.byRule("vendor-retired", command.vendor());
        }
        refuseBeforeState(command.vendor(), command.grounds());
        var day = command.grounds().on();
        var engaged = engagements.of(command.vendor().value(), day);
        if (!engaged.isEmpty()) {
            throw Refused.byRule("vendor-engaged", command.vendor(), day, String.join(", ", engaged));
        }
        apply(command.event());
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
            refuseOnceRetired(command.vendor(), right.on(), grounds);
        }
        apply(grounds.voiding(entry));
        switch ((VendorEvent.Fact) entry.event()) {
            case VendorProfileChanged wrong -> apply(right.of(wrong, grounds));
            case CertificationRecorded wrong -> apply(right.of(wrong, grounds));
            case VendorContactChanged wrong ->
                apply(right.of(wrong, grounds, new ContactSeal(sealing, command.vendor(), wrong.contact())));
        }
    }

    /** A fact dated before the retirement may still be recorded, with a reason. */
    private void refuseOnceRetired(VendorId vendor, LocalDate day, Grounds grounds) {
        if (state == VendorState.RETIRED && (!day.isBefore(since) || grounds.reason() == null)) {
            throw Refused.byRule("vendor-retired", vendor);
        }
    }

    private void refuseBeforeState(VendorId vendor, Grounds grounds) {
        if (grounds.on().isBefore(since)) {
            throw Refused.byRule("before-last-state", vendor, grounds.on(), since);
        }
    }

    @EventSourcingHandler
    void on(VendorEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case VendorRegistered registered -> {
                id = registered.vendor();
                facts.on(registered, sequence);
            }
            case VendorProfileChanged changed -> facts.on(changed, sequence);
            case VendorContactChanged changed -> facts.on(changed);
            case CertificationRecorded recorded -> facts.on(recorded, sequence);
            case VendorSuspended suspended -> {
                enter(VendorState.SUSPENDED, suspended);
                suspendedUntil = suspended.until();
            }
            case VendorReinstated reinstated -> enter(VendorState.REGISTERED, reinstated);
            case VendorRetired retired -> enter(VendorState.RETIRED, retired);
        }
    }

    private void enter(VendorState entered, VendorEvent event) {
        state = entered;
        since = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        facts.voided(event.sequence());
    }
}
