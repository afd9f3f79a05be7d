package jp.daicho.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Text;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** In which section does somebody work on a day? */
public final class Sections implements Lookup {

    /** Nobody yet. */
    public static final Sections NONE = new Sections(HashTreePMap.empty(), Transfers.NONE);

    private final PMap<StaffId, String> registered;
    private final Transfers transfers;

    private Sections(PMap<StaffId, String> registered, Transfers transfers) {
        this.registered = registered;
        this.transfers = transfers;
    }

    /** Whether {@code staff} belongs to {@code section} on {@code day}, however the name of it is typed. */
    boolean isOf(StaffId staff, String section, LocalDate day) {
        var own = of(staff, day);
        return own != null && Text.comparable(own).equals(Text.comparable(section));
    }

    private @Nullable String of(StaffId staff, LocalDate day) {
        var last = transfers.last(staff, day);
        return last.isPresent() ? last.map(StaffTransferred::section).orElse(null) : registered.get(staff);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        var reads = new HashSet<Class<? extends DomainEvent>>(transfers.reads());
        reads.add(StaffRegistered.class);
        return reads;
    }

    @Override
    public Sections on(Recorded recorded) {
        if (recorded.event() instanceof StaffRegistered event) {
            return event.section() == null
                    ? this
                    : new Sections(registered.plus(event.staff(), event.section()), transfers);
        }
        return new Sections(registered, transfers.on(recorded));
    }
}
