package jp.daicho.audit;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Text;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** In which section does somebody work on a day? */
public final class Sections implements Lookup {

    /** Nobody yet. */
    public static final Sections NONE = new Sections(HashTreePMap.empty());

    private final PMap<StaffId, String> registered;

    private Sections(PMap<StaffId, String> registered) {
        this.registered = registered;
    }

    /** Whether {@code staff} belongs to {@code section} on {@code day}, however the name of it is typed. */
    boolean isOf(StaffId staff, String section, LocalDate day) {
        var own = registered.get(staff);
        return own != null && Text.comparable(own).equals(Text.comparable(section));
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(StaffRegistered.class);
    }

    @Override
    public Sections on(Recorded recorded) {
        var event = (StaffRegistered) recorded.event();
        return event.section() == null ? this : new Sections(registered.plus(event.staff(), event.section()));
    }
}
