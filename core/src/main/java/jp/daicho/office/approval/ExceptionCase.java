package jp.daicho.office.approval;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.ApplyForException;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionCommand.GrantException;
import jp.daicho.office.approval.ExceptionCommand.RefuseException;
import jp.daicho.office.approval.ExceptionCommand.ReviewException;
import jp.daicho.office.approval.ExceptionCommand.VoidExceptionEntry;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Refused;
import jp.daicho.shared.VoidedEntries;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One exception (例外措置), from its application on. */
@AggregateRoot(type = "exception")
final class ExceptionCase {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ExceptionId id;

    private @Nullable ExceptionApplied applied;
    private final Decided decided = new Decided();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon asks it
    private final ExceptionOwner owner = new ExceptionOwner(decided);

    private final Map<Long, ExceptionReviewed> reviews = new HashMap<>();
    private final VoidedEntries voided = new VoidedEntries();

    /** Axon replays the events onto an empty case. */
    ExceptionCase() {}

    @CommandHandler
    ExceptionCase(
            ApplyForException command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            ExceptionsKnown known,
            Records records) {
        var applicant = requireNonNullElse(command.applicant(), new StaffId(typist));
        var event = command.application().event(known.codeFor(command.exception()), applicant, command.grounds());
        refuseUnknown(event, approvers, records);
        apply(event);
    }

    @CommandHandler
    ExceptionCase(
            GrantAtOnce command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            ExceptionsKnown known,
            Records records) {
        var typing = new StaffId(typist);
        var grounds = command.grounds();
        var approval = new Approval(
                requireNonNullElse(command.approver(), typing),
                requireNonNullElse(command.applicant(), typing),
                command.decision());
        var asked = command.application().event(known.codeFor(command.exception()), approval.applicant(), grounds);
        refuseUnknown(asked, approvers, records);
        refuseUnfit(approval, asked, approvers, grounds.on());
        apply(asked);
        apply(ExceptionCommand.granted(asked.exception(), asked.until(), approval, grounds));
    }

    private static void refuseUnknown(ExceptionApplied asked, Approvers approvers, Records records) {
        approvers.refuseAbsent("applicant", asked.applicant(), asked.effectiveOn());
        approvers.refuseAbsent("owner", asked.owner(), asked.effectiveOn());
        var record = asked.record();
        if (record != null) {
            var noun = records.noun(record)
                    .orElseThrow(
                            () -> Refused.notFound("record-unknown", record).under("record"));
            asked.kind().refuseAbout(record, noun);
        }
    }

    /** That one person may ask and decide, one person may ask and decide: there is nobody else. */
    private static void refuseUnfit(Approval approval, ExceptionApplied asked, Approvers approvers, LocalDate day) {
        if (asked.kind() == ExceptionKind.SAME_PERSON && approval.isOfOnePerson()) {
            approvers.refuseWithoutRole(approval.approver(), day);
        } else {
            var about = requireNonNullElse(asked.record(), asked.exception().value());
            approvers.refuseUnfit(approval, about, day);
        }
    }

    @CommandHandler
    void handle(GrantException command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        var asked = requireNonNull(applied);
        var grounds = command.grounds();
        var approval = approval(requireNonNullElse(command.approver(), new StaffId(typist)), command.decision());
        var until = requireNonNullElse(command.until(), asked.until());
        var event = ExceptionCommand.granted(command.exception(), until, approval, grounds);
        if (!decided.repeats(event)) {
            decided.refuseDecision(asked, grounds.on());
            if (until.isAfter(asked.until())) {
                throw Refused.byRule("exception-longer-than-asked", command.exception(), until, asked.until());
            }
            refuseUnfit(approval, asked, approvers, grounds.on());
            apply(event);
        }
    }

    @CommandHandler
    void handle(RefuseException command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        var asked = requireNonNull(applied);
        var day = command.grounds().on();
        var approval = approval(requireNonNullElse(command.approver(), new StaffId(typist)), command.decision());
        var event = command.event(approval);
        if (!decided.repeats(event)) {
            decided.refuseDecision(asked, day);
            refuseUnfit(approval, asked, approvers, day);
            apply(event);
        }
    }

    private Approval approval(StaffId approver, @Nullable String decision) {
        return new Approval(approver, requireNonNull(applied).applicant(), decision);
    }

    @CommandHandler
    void handle(EndException command) {
        if (!decided.repeats(command.event())) {
            decided.refuseEnd(requireNonNull(applied), command.grounds().on());
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ReviewException command) {
        decided.refuseReview(requireNonNull(applied), command.grounds().on());
        var event = command.event();
        if (reviews.values().stream().noneMatch(event::sameAs)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(VoidExceptionEntry command, Entries entries) {
        apply(command.grounds().voiding(voided.voidable(command.exception().value(), command.position(), entries)));
    }

    @EventSourcingHandler
    void on(ExceptionEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case ExceptionApplied asked -> {
                id = asked.exception();
                applied = asked;
            }
            case ExceptionAssigned ignored -> {} // the owner's own
            case ExceptionReviewed review -> reviews.put(sequence, review);
            default -> decided.on(event);
        }
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
        reviews.remove(event.sequence());
    }
}
