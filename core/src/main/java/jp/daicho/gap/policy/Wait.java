package jp.daicho.gap.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * For how long something was owed.
 *
 * @param since the first day on which it was asked for
 * @param until the day on which it was done, for all that had been asked for by then; {@link LocalDate#MAX} if it wasn't
 */
record Wait(LocalDate since, LocalDate until) {

    /** Each wait that what was asked for and done on these days makes, one after another. */
    static List<Wait> of(Collection<LocalDate> asked, Collection<LocalDate> done) {
        var ends = new TreeSet<>(done);
        List<Wait> waits = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(asked)) {
            if (waits.isEmpty() || day.isAfter(waits.getLast().until())) {
                var end = ends.ceiling(day);
                waits.add(new Wait(day, end == null ? LocalDate.MAX : end));
            }
        }
        return waits;
    }
}
