package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;

/** The stages of one service, one after another. What changes them is never taken back. */
public final class Life {

    private final Timeline<Stage> stages = new Timeline<>();
    private Stage now = Stage.NONE;
    private LocalDate since = LocalDate.MIN;

    /** Take in what happened; {@code order} is its position or sequence. */
    public void on(CloudEvent event, long order) {
        if (event instanceof CloudEvent.Fact) {
            return;
        }
        now = now.after(event);
        since = event.effectiveOn();
        stages.put(since, order, now);
    }

    /** The stage by all that is recorded. */
    Stage now() {
        return now;
    }

    /** The day of the last change. */
    LocalDate since() {
        return since;
    }

    /** The stage on {@code day}; before the first, that one. */
    public Stage on(LocalDate day) {
        var known = stages.at(day);
        return known == null ? stages.all().iterator().next() : known;
    }

    public List<Stretch<Stage>> stretches() {
        return stages.stretches();
    }

    /** The days on which its stage is one of those wanted. */
    public Days days(Predicate<Stage> wanted) {
        return Days.of(stages.stretches().stream()
                .filter(stretch -> wanted.test(stretch.value()))
                .map(Stretch::period)
                .toList());
    }

    /** The days after the end of an approval that nobody renewed. */
    public Days expired() {
        return Days.of(stages.stretches().stream()
                .filter(stretch -> stretch.value().until() != null)
                .map(Life::over)
                .toList());
    }

    private static Period over(Stretch<Stage> stretch) {
        var last = Objects.requireNonNull(stretch.value().until());
        return stretch.period().and(Period.from(last.plusDays(1)));
    }
}
