package jp.daicho.vendor;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.shared.Engagements;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Sealing;
import jp.daicho.vendor.VendorCommand.MergeVendor;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One vendor, from registration to retirement or merge. Keeps only the state its rules read. */
@AggregateRoot(type = "vendor")
final class Vendor {

    private static final String FIRST_CONTACT = "K1";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable VendorId id;

    private final Standing standing = new Standing();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon asks it
    private final VendorEntries entries = new VendorEntries(standing);

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

    /** It replaces none that runs: see {@link Suspensions}. */
    @CommandHandler
    void handle(SuspendVendor command) {
        standing.refuseNewState(command.vendor(), command.grounds());
        if (!standing.isSuspendedUntil(command.until(), command.grounds().on())) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ReinstateVendor command, VendorsKnown known) {
        standing.refuseUnlessSuspended(command.vendor(), command.grounds(), known);
        apply(command.event());
    }

    @CommandHandler
    void handle(RetireVendor command, Engagements engagements) {
        standing.refuseNewState(command.vendor(), command.grounds());
        var day = command.grounds().on();
        var engaged = engagements.of(command.vendor().value(), day);
        if (!engaged.isEmpty()) {
            throw Refused.byRule("vendor-engaged", command.vendor(), day, String.join(", ", engaged));
        }
        apply(command.event());
    }

    /** Its suspensions go on as the other's, beside those that one has. */
    @CommandHandler
    void handle(MergeVendor command, VendorsKnown known) {
        standing.refuseNewState(command.vendor(), command.grounds());
        known.refuseSurvivor(command.into());
        apply(command.event());
    }

    @EventSourcingHandler
    void on(VendorEvent event) {
        if (event instanceof VendorRegistered registered) {
            id = registered.vendor();
        }
        standing.on(event);
    }
}
