package jp.daicho.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.audit.AuditCommand.SubmitSelfCheck;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What the sections found of themselves. Part of {@link Audit}. */
final class SelfCheck {

    private final Course course;
    private final Map<Long, SelfCheckSubmitted> submitted = new HashMap<>();

    SelfCheck(Course course) {
        this.course = course;
    }

    @CommandHandler
    void handle(SubmitSelfCheck command) {
        if (course.kind() != AuditKind.SELF_CHECK) {
            throw Refused.byRule("audit-no-self-check", course.id());
        }
        var event = command.event();
        if (submitted.values().stream().noneMatch(event::sameAs)) {
            course.refuseUnlessUnderway(command.grounds().on());
            refuseUnasked(command.section());
            apply(event);
        }
    }

    private void refuseUnasked(String section) {
        var asked = course.planned().sections();
        if (!asked.isEmpty() && asked.stream().noneMatch(each -> isSame(each, section))) {
            throw Refused.byRule("section-not-asked", section, course.id(), String.join(", ", asked));
        }
    }

    /** Refuse to report before every section has submitted its part, unless there is a reason. */
    void refuseIncomplete(Grounds grounds) {
        var missing = missing();
        if (course.kind() == AuditKind.SELF_CHECK && !missing.isEmpty() && grounds.reason() == null) {
            throw Refused.badValue("self-check-incomplete", "reason", course.id(), String.join(", ", missing));
        }
    }

    private List<String> missing() {
        return course.planned().sections().stream()
                .filter(section -> submitted.values().stream().noneMatch(part -> isSame(part.section(), section)))
                .toList();
    }

    private static boolean isSame(String one, String other) {
        return Text.comparable(one).equals(Text.comparable(other));
    }

    @EventSourcingHandler
    void on(SelfCheckSubmitted event, @SequenceNumber long sequence) {
        submitted.put(sequence, event);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        submitted.remove(event.sequence());
    }
}
