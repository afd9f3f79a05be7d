package jp.daicho.office.approval;

import java.time.LocalDate;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What was decided on one exception, and what may still follow. Part of {@link ExceptionCase}. */
final class Decided {

    private @Nullable ExceptionEvent last;

    void on(ExceptionEvent event) {
        last = event;
    }

    /** Whether {@code event} says what was said last, whatever the reason. */
    boolean repeats(ExceptionEvent event) {
        return switch (event) {
            case ExceptionGranted granted -> last instanceof ExceptionGranted before && granted.sameAs(before);
            case ExceptionRefused refused -> last instanceof ExceptionRefused before && refused.sameAs(before);
            case ExceptionEnded ended ->
                last instanceof ExceptionEnded before && ended.effectiveOn().equals(before.effectiveOn());
            default -> false;
        };
    }

    /** Refuse to decide on what is decided or taken back, or before it was asked for. */
    void refuseDecision(ExceptionApplied asked, LocalDate day) {
        if (last != null) {
            throw Refused.byRule("exception-decided", asked.exception(), last.effectiveOn());
        }
        refuseBefore(asked, day);
    }

    /** Refuse to end what doesn't hold on {@code day}, unless nothing is decided yet. */
    void refuseEnd(ExceptionApplied asked, LocalDate day) {
        refuseOnceOver(asked);
        refuseBefore(last == null ? asked : last, day);
        if (last instanceof ExceptionGranted granted && day.isAfter(granted.until())) {
            throw Refused.byRule("exception-over", asked.exception(), granted.until());
        }
    }

    /** Refuse to review what doesn't hold, or didn't yet on {@code day}. Whether it ran out meanwhile doesn't matter. */
    void refuseReview(ExceptionApplied asked, LocalDate day) {
        if (!(last instanceof ExceptionGranted granted)) {
            throw Refused.byRule("exception-not-granted", asked.exception());
        }
        refuseBefore(granted, day);
    }

    /** Refuse to name somebody to answer for it from {@code day} on, before it was asked for or once it is over. */
    void refuseOwner(ExceptionApplied asked, LocalDate day) {
        refuseBefore(asked, day);
        if (last instanceof ExceptionGranted granted && day.isAfter(granted.until())) {
            throw Refused.byRule("exception-over", asked.exception(), granted.until());
        }
        if (last != null && !day.isBefore(last.effectiveOn())) {
            refuseOnceOver(asked);
        }
    }

    private void refuseOnceOver(ExceptionApplied asked) {
        if (last instanceof ExceptionRefused || last instanceof ExceptionEnded) {
            throw Refused.byRule("exception-over", asked.exception(), last.effectiveOn());
        }
    }

    private static void refuseBefore(ExceptionEvent earlier, LocalDate day) {
        if (day.isBefore(earlier.effectiveOn())) {
            throw Refused.byRule("exception-too-early", earlier.exception(), day, earlier.effectiveOn());
        }
    }
}
