package jp.daicho.handover;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Those who were given a seat at once.
 *
 * @param staff all of them; empty while the seat is vacant
 * @param said how it was given to them; null for a duty, which is given to each by itself
 */
public record Crew(List<StaffId> staff, @Nullable DomainEvent said) {

    public Crew {
        staff = List.copyOf(staff);
    }

    /** {@code holder}, and those of the others who haven't left the organ by {@code day}. */
    public Crew staying(StaffId holder, Transfers transfers, LocalDate day) {
        return new Crew(
                staff.stream()
                        .filter(each -> each.equals(holder) || !transfers.hasLeft(each, day))
                        .toList(),
                said);
    }

    static Crew of(StaffId staff, @Nullable DomainEvent said) {
        return new Crew(List.of(staff), said);
    }
}
