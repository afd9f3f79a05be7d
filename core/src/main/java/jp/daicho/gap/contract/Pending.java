package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;

/** What asks for something to be done, and the days on which it was done: for all that had come up by then. */
final class Pending {

    private final Timeline<LocalDate> asked = new Timeline<>();
    private final Timeline<LocalDate> done = new Timeline<>();

    void ask(LocalDate day, long at) {
        asked.put(day, at, day);
    }

    void done(LocalDate day, long at) {
        done.put(day, at, day);
    }

    void takeOut(long voided) {
        asked.remove(voided);
        done.remove(voided);
    }

    /** From each day on which it was first asked for, which is the value, until it was done. */
    List<Stretch<LocalDate>> waits() {
        List<Stretch<LocalDate>> waits = new ArrayList<>();
        var last = LocalDate.MIN;
        for (Stretch<LocalDate> each : asked.stretches()) {
            var day = each.value();
            if (waits.isEmpty() || day.isAfter(last)) {
                last = doneFrom(day);
                waits.add(new Stretch<>(new Period(day, last), day, each.order()));
            }
        }
        return waits;
    }

    private LocalDate doneFrom(LocalDate day) {
        return done.all().stream()
                .filter(each -> !each.isBefore(day))
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
