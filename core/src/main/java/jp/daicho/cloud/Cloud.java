package jp.daicho.cloud;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.cloud.Stage.Phase;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.DiscoverCloudUse;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.cloud.UseCommand.VoidCloudEntry;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.shared.VoidedEntries;
import jp.daicho.vendor.VendorsKnown;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One cloud service, from the application or its discovery on: where it begins, and the parts of its life. */
@AggregateRoot(type = "cloud")
@SuppressWarnings("UnusedVariable") // Axon reads its identifier and its members
final class Cloud {

    @AggregateIdentifier
    private @Nullable CloudId id;

    private final Standing standing = new Standing();

    @AggregateMember
    private final Permission permission = new Permission(standing);

    @AggregateMember
    private final Examination examination = new Examination(standing);

    @AggregateMember
    private final Operation operation = new Operation(standing);

    @AggregateMember
    private final Exit exit = new Exit(standing);

    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty service. */
    Cloud() {}

    @CommandHandler
    Cloud(DiscoverCloudUse command, CloudsKnown clouds, VendorsKnown vendors) {
        refuseUnknownProvider(command.use(), vendors);
        apply(command.event(clouds.codeFor(command.cloud())));
    }

    @CommandHandler
    Cloud(TakeOverCloudUse command, CloudsKnown clouds, VendorsKnown vendors, Approvers approvers) {
        refuseUnknownProvider(command.use(), vendors);
        new TakingOver(command, clouds.codeFor(command.cloud()))
                .events(approvers)
                .forEach(event -> apply(event));
    }

    /** For a new one, or for one that was discovered, or whose use was rejected or revoked. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(
            ApplyForCloudUse command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            CloudsKnown clouds,
            VendorsKnown vendors,
            Approvers approvers) {
        var grounds = command.grounds();
        var code = standing.isKnown() ? again(command) : clouds.codeFor(command.cloud());
        var use = standing.use(grounds.on()).with(command.use());
        Text.present("service", use.service());
        Text.present("purpose", use.purpose());
        if (use.provider() == null) {
            throw Refused.badValue("text-missing", "provider", "provider");
        }
        vendors.refuseAward("provider", use.provider(), grounds);
        var applicant = command.applicant() == null ? new StaffId(typist) : command.applicant();
        approvers.refuseAbsent("applicant", applicant, grounds.on());
        apply(command.event(code, applicant));
    }

    private CloudId again(ApplyForCloudUse command) {
        var phase = standing.now().phase();
        boolean open = phase == Phase.REJECTED
                || phase == Phase.REVOKED
                || standing.now().isDiscovered();
        if (!open) {
            throw Refused.byRule("code-taken", standing.id());
        }
        standing.refuseNewStage(command.grounds());
        return standing.id();
    }

    private static void refuseUnknownProvider(Use use, VendorsKnown vendors) {
        if (use.provider() != null && !vendors.knows(use.provider())) {
            throw Refused.notFound("record-unknown", use.provider()).under("provider");
        }
    }

    @CommandHandler
    void handle(ChangeCloudProfile command) {
        var day = command.grounds().on();
        standing.refuseFact(day, command.grounds());
        var known = standing.use(day);
        if (!known.with(command.use()).equals(known)) {
            if (standing.now().isApproved()) {
                new Assessed(standing.id(), known)
                        .refuseOther(command.use(), standing.course().hasNewTerms(day));
            }
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(VoidCloudEntry command, Entries entries) {
        var entry = voided.voidable(command.cloud().value(), command.position(), entries);
        exit.refuseVoiding(entry);
        apply(command.grounds().voiding(entry));
    }

    @EventSourcingHandler
    void on(CloudEvent event, @SequenceNumber long sequence) {
        id = event.cloud();
        standing.on(event, sequence);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        standing.voided(event.sequence());
    }
}
