package jp.daicho.audit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditEvent.AuditStarted;
import jp.daicho.audit.SelfCheckEvent.SelfCheckIssued;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** How far one audit or self-check has come, and what may follow. All parts of {@link Audit} ask it. */
final class Course {

    private @Nullable AuditPlanned planned;
    private @Nullable AuditEvent last;
    private AuditState state = AuditState.PLANNED;

    void on(AuditEvent event) {
        switch (event) {
            case AuditPlanned first -> {
                planned = first;
                enter(AuditState.PLANNED, first);
            }
            case AuditPlanApproved approved -> enter(AuditState.PLAN_APPROVED, approved);
            case AuditStarted started -> enter(AuditState.UNDERWAY, started);
            case SelfCheckIssued issued -> enter(AuditState.UNDERWAY, issued);
            case AuditReported reported -> enter(AuditState.REPORTED, reported);
            case SelfCheckReported reported -> enter(AuditState.REPORTED, reported);
            case AuditCancelled cancelled -> enter(AuditState.CANCELLED, cancelled);
            default -> {}
        }
    }

    private void enter(AuditState next, AuditEvent event) {
        state = next;
        last = event;
    }

    AuditPlanned planned() {
        return requireNonNull(planned);
    }

    AuditId id() {
        return planned().audit();
    }

    AuditKind kind() {
        return planned().kind();
    }

    /** What brought it to where it is. */
    AuditEvent last() {
        return requireNonNull(last);
    }

    boolean isReported() {
        return state == AuditState.REPORTED;
    }

    boolean isCancelled() {
        return state == AuditState.CANCELLED;
    }

    /** Refuse to approve a plan that is approved, or no plan any more. */
    void refuseApproval(LocalDate day) {
        refuseOnceCancelled();
        if (state != AuditState.PLANNED) {
            throw Refused.byRule("audit-plan-settled", id(), last().effectiveOn());
        }
        refuseBeforeLast(day);
    }

    /** An audit starts once its plan is approved; a self-check needs nobody's approval. */
    void refuseStart(LocalDate day) {
        refuseOnceCancelled();
        if (state == AuditState.UNDERWAY || state == AuditState.REPORTED) {
            throw Refused.byRule("audit-started", id(), last().effectiveOn());
        }
        if (kind() == AuditKind.AUDIT && state == AuditState.PLANNED) {
            throw Refused.byRule("audit-plan-not-approved", id());
        }
        refuseBeforeLast(day);
        refuseBeforeItsYear(planned().plan(), day);
    }

    /** What is done for a year can't be done before that year. */
    static void refuseBeforeItsYear(Plan plan, LocalDate day) {
        var first = new FiscalYear(plan.year()).firstDay();
        if (day.isBefore(first)) {
            throw Refused.byRule("audit-before-its-year", plan.year(), first);
        }
    }

    /** Refuse what belongs between the start and the report. */
    void refuseUnlessUnderway(LocalDate day) {
        refuseOnceOver();
        if (state != AuditState.UNDERWAY) {
            throw Refused.byRule("audit-not-started", id());
        }
        refuseBeforeLast(day);
    }

    private void refuseOnceOver() {
        refuseOnceCancelled();
        if (isReported()) {
            throw Refused.byRule("audit-reported", id(), last().effectiveOn());
        }
    }

    private void refuseOnceCancelled() {
        if (isCancelled()) {
            throw Refused.byRule("audit-cancelled", id(), last().effectiveOn());
        }
    }

    /** Refuse to give up what is over. */
    void refuseCancelling(LocalDate day) {
        refuseOnceOver();
        refuseBeforeLast(day);
    }

    /** Refuse to change the plan before it was made, or once it is over. */
    void refuseAmending(LocalDate day) {
        if (day.isBefore(planned().effectiveOn())) {
            throw Refused.byRule("audit-too-early", id(), day, planned().effectiveOn());
        }
        if (!day.isBefore(last().effectiveOn())) {
            refuseOnceOver();
        }
    }

    /** Refuse what rests on the report. */
    void refuseUnlessReported(LocalDate day) {
        refuseOnceCancelled();
        if (state != AuditState.REPORTED) {
            throw Refused.byRule("audit-not-reported", id());
        }
        refuseBeforeLast(day);
    }

    private void refuseBeforeLast(LocalDate day) {
        if (day.isBefore(last().effectiveOn())) {
            throw Refused.byRule("audit-too-early", id(), day, last().effectiveOn());
        }
    }

    /** Whether it was reported as {@code event} says, whatever the reason. */
    boolean repeatsReport(AuditEvent event) {
        return state == AuditState.REPORTED
                && event.effectiveOn().equals(last().effectiveOn())
                && text(event).equals(text(last()));
    }

    private static List<String> text(AuditEvent event) {
        var text = switch (event) {
            case AuditReported reported -> reported.text();
            case SelfCheckReported reported -> reported.text();
            default -> null;
        };
        return text == null ? List.of() : List.of(text);
    }
}
