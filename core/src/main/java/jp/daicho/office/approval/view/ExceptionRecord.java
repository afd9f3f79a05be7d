package jp.daicho.office.approval.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.office.approval.ExceptionState;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** One exception's timelines. */
final class ExceptionRecord {

    private final ExceptionApplied applied;
    private final Timeline<ExceptionEvent> steps = new Timeline<>();
    private final Timeline<StaffId> owners = new Timeline<>();
    private final Timeline<ExceptionReviewed> reviews = new Timeline<>();

    ExceptionRecord(ExceptionApplied event) {
        applied = event;
    }

    void on(ExceptionEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case ExceptionAssigned given -> owners.put(day, position, given.owner());
            case ExceptionReviewed review -> reviews.put(day, position, review);
            default -> steps.put(day, position, event);
        }
    }

    void takeOut(long position) {
        owners.remove(position);
        reviews.remove(position);
    }

    ExceptionRow row(LocalDate day) {
        var given = owners.at(day);
        var owner = given == null ? applied.owner() : given;
        var granted = last(ExceptionGranted.class, day);
        var refused = last(ExceptionRefused.class, day);
        var ended = last(ExceptionEnded.class, day);
        var reviewed = List.copyOf(reviews.upTo(day));
        if (ended != null) {
            return new ExceptionRow(
                    applied, owner, ExceptionState.FINISHED, ended.effectiveOn(), granted, null, ended, reviewed);
        } else if (refused != null) {
            return new ExceptionRow(
                    applied, owner, ExceptionState.DENIED, refused.effectiveOn(), null, refused, null, reviewed);
        } else if (granted == null) {
            return new ExceptionRow(
                    applied, owner, ExceptionState.APPLIED, applied.effectiveOn(), null, null, null, reviewed);
        }
        boolean over = day.isAfter(granted.until());
        return new ExceptionRow(
                applied,
                owner,
                over ? ExceptionState.EXPIRED : ExceptionState.GRANTED,
                over ? granted.until().plusDays(1) : granted.effectiveOn(),
                granted,
                null,
                null,
                reviewed);
    }

    private <E extends ExceptionEvent> @Nullable E last(Class<E> type, LocalDate day) {
        return steps.upTo(day).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
