package jp.daicho;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;

/** Who manages a cloud service on a day, by going through all that was recorded up to it. */
final class ManagersDayByDay {

    private final Kawase town;
    private final Map<String, List<Recorded>> standing = new HashMap<>();

    ManagersDayByDay(Kawase town) {
        this.town = town;
    }

    /** Whether whoever was appointed last is still where they were, and hadn't left before. */
    boolean isThere(String cloud, LocalDate day) {
        var last = standing(cloud).stream()
                .map(Recorded::event)
                .filter(Appointment.class::isInstance)
                .map(Appointment.class::cast)
                .filter(each -> !each.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
        return last.isPresent() && holds(last.get().manager(), last.get().effectiveOn(), day);
    }

    private boolean holds(StaffId staff, LocalDate since, LocalDate day) {
        boolean left = false;
        for (Recorded each : standing(staff.value())) {
            var on = each.event().effectiveOn();
            if (each.event() instanceof StaffTransferred transferred && !on.isAfter(day)) {
                if (on.isAfter(since)) {
                    return false;
                }
                left = transferred.leaves();
            }
        }
        return !left;
    }

    /** What was recorded of {@code record} and not taken back, in the order of its days. */
    private List<Recorded> standing(String record) {
        return standing.computeIfAbsent(record, each -> {
            var all = town.history(each).stream().map(entry -> entry.recorded()).toList();
            var voided = all.stream()
                    .map(Recorded::event)
                    .filter(EntryVoided.class::isInstance)
                    .map(event -> ((EntryVoided) event).position())
                    .toList();
            return all.stream()
                    .filter(entry -> !voided.contains(entry.position()))
                    .sorted(Comparator.<Recorded, LocalDate>comparing(
                                    entry -> entry.event().effectiveOn())
                            .thenComparingLong(Recorded::position))
                    .toList();
        });
    }
}
