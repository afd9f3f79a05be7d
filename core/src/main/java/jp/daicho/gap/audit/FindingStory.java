package jp.daicho.gap.audit;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.FindingEvent;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.shared.Period;
import org.jspecify.annotations.Nullable;

/** What rules know of one finding: until when nobody answered, and from when to when nobody checked the answer. */
final class FindingStory {

    private record Step(LocalDate day, long position) {}

    private final FindingRaised raised;
    private final long position;
    private @Nullable Step answered;
    private @Nullable Step closed;

    FindingStory(FindingRaised event, long position) {
        raised = event;
        this.position = position;
    }

    /** Of several answers the first counts: what is said again waits no shorter for its check. */
    void on(FindingEvent event, long at) {
        var step = new Step(event.effectiveOn(), at);
        switch (event) {
            case FindingRaised again -> throw new IllegalArgumentException("raised twice: " + again);
            case FindingAnswered ignored -> answered = answered == null ? step : answered;
            case FindingClosed ignored -> closed = step;
        }
    }

    FindingRaised raised() {
        return raised;
    }

    /** From the day it was raised on, nobody had answered. */
    Period unanswered() {
        return new Period(raised.effectiveOn(), answered == null ? LocalDate.MAX : answered.day());
    }

    /** From the day of the first answer on, nobody had checked it; null before there is one. */
    @Nullable
    Period unchecked() {
        return answered == null ? null : new Period(answered.day(), closed == null ? LocalDate.MAX : closed.day());
    }

    List<Long> causes() {
        return answered == null ? List.of(position) : List.of(position, answered.position());
    }
}
