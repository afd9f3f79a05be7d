package jp.daicho.gap.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.daicho.gap.role.OfficeStory;
import jp.daicho.gap.role.StaffStory;
import jp.daicho.handover.Holdings;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** The stories of the office and of its staff: who holds which duty, and which seat of a record. */
final class Staffing implements Chronicle {

    private final Shelf shelf;
    private final Holdings holdings = new Holdings();
    private final Map<StaffId, StaffStory> staff = new HashMap<>();
    private @Nullable OfficeStory office;

    Staffing(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        var reads = new HashSet<>(holdings.reads());
        reads.addAll(Set.of(OrganEstablished.class, StaffRegistered.class));
        return reads;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case OrganEstablished event -> {
                office = new OfficeStory(event, recorded.position(), holdings);
                shelf.begin(office);
            }
            case StaffRegistered event -> {
                var story = new StaffStory(event, holdings);
                staff.put(event.staff(), story);
                shelf.begin(story);
            }
            default -> goOn(recorded);
        }
    }

    /** What happens to a duty concerns everybody who had it; what happens to a record those who had a seat of it. */
    private void goOn(Recorded recorded) {
        change(recorded.record());
        holdings.on(recorded);
        change(recorded.record());
        if (isOfStaff(recorded)) {
            staff.values().forEach(shelf::change);
            if (office != null) {
                shelf.change(office);
            }
        }
    }

    private boolean isOfStaff(Recorded recorded) {
        return switch (recorded.event()) {
            case StaffEvent ignored -> true;
            case DutyNamed ignored -> true;
            case EntryVoided ignored -> staff.containsKey(new StaffId(recorded.record()));
            default -> false;
        };
    }

    private void change(String record) {
        holdings.in(record).stream()
                .map(holding -> staff.get(holding.staff()))
                .filter(Objects::nonNull)
                .forEach(shelf::change);
    }
}
