package jp.daicho.audit;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.audit.FindingCommand.AnswerFinding;
import jp.daicho.audit.FindingCommand.CloseFinding;
import jp.daicho.audit.FindingCommand.RaiseFinding;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** What was found amiss, and what came of each of it. Part of {@link Audit}. */
final class FindingList {

    private final Course course;
    private final Map<String, FindingRaised> raised = new LinkedHashMap<>();
    private final Map<String, FindingEvent> latest = new LinkedHashMap<>();
    private NextCode next = new NextCode("F", 1, 1);

    FindingList(Course course) {
        this.course = course;
    }

    @CommandHandler
    void handle(RaiseFinding command, Approvers approvers, Records records) {
        var event = command.event(next.code());
        if (raised.values().stream().noneMatch(event::sameAs)) {
            course.refuseUnlessUnderway(command.grounds().on());
            Independence.refuseUnknown(command.record(), records);
            if (command.owner() != null) {
                approvers.refuseAbsent(
                        "owner", command.owner(), command.grounds().on());
            }
            apply(event);
        }
    }

    /** What was answered may be answered again, until it is closed. */
    @CommandHandler
    void handle(AnswerFinding command, @MetaDataValue(Recorded.ACTOR) String typist, Approvers approvers) {
        var before = known(command.finding());
        var event = command.event(requireNonNullElse(command.by(), new StaffId(typist)));
        if (!(before instanceof FindingAnswered answered && event.sameAs(answered))) {
            refuseOnceClosed(before);
            refuseBefore(before, command.grounds().on());
            approvers.refuseAbsent("by", event.answeredBy(), command.grounds().on());
            apply(event);
        }
    }

    @CommandHandler
    void handle(
            CloseFinding command,
            @MetaDataValue(Recorded.ACTOR) String typist,
            Approvers approvers,
            ExceptionsKnown exceptions) {
        var before = known(command.finding());
        var event = command.event(requireNonNullElse(command.by(), new StaffId(typist)));
        if (before instanceof FindingClosed closed && event.sameAs(closed)) {
            return;
        }
        refuseOnceClosed(before);
        if (!(before instanceof FindingAnswered answered)) {
            throw Refused.byRule("finding-unanswered", command.finding(), course.id());
        }
        var day = command.grounds().on();
        refuseBefore(before, day);
        approvers.refuseAbsent("by", event.checkedBy(), day);
        if (event.checkedBy().equals(answered.answeredBy())
                && !exceptions.covers(ExceptionKind.SAME_PERSON, course.id().value(), day)) {
            throw Refused.byRule("finding-checked-by-answerer", command.finding(), event.checkedBy());
        }
        apply(event);
    }

    /** What was found by {@code day} and isn't closed then. */
    FindingRaised open(String finding, LocalDate day) {
        var last = known(finding);
        var first = requireNonNull(raised.get(finding));
        refuseBefore(first, day);
        if (!day.isBefore(last.effectiveOn())) {
            refuseOnceClosed(last);
        }
        return first;
    }

    private FindingEvent known(String finding) {
        var known = latest.get(finding);
        if (known == null) {
            throw Refused.notFound("finding-unknown", finding, course.id()).under("finding");
        }
        return known;
    }

    private static void refuseOnceClosed(FindingEvent before) {
        if (before instanceof FindingClosed) {
            throw Refused.byRule("finding-closed", before.finding(), before.effectiveOn());
        }
    }

    private static void refuseBefore(FindingEvent before, LocalDate day) {
        if (day.isBefore(before.effectiveOn())) {
            throw Refused.byRule("step-too-early", before.finding(), day, before.effectiveOn());
        }
    }

    /** Refuse findings that nobody raised by {@code day}. */
    void refuseUnknown(List<String> findings, LocalDate day) {
        for (String finding : findings) {
            known(finding);
            if (day.isBefore(requireNonNull(raised.get(finding)).effectiveOn())) {
                throw Refused.notFound("finding-unknown", finding, course.id()).under("finding");
            }
        }
    }

    @EventSourcingHandler
    void on(FindingEvent event) {
        if (event instanceof FindingRaised first) {
            raised.put(first.finding(), first);
            next = next.after(first.finding());
        }
        latest.put(event.finding(), event);
    }
}
