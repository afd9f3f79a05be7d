package jp.daicho.office;

import java.time.ZoneId;
import java.util.Set;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;

/**
 * Is there an organ yet, and in which time zone are its days?
 *
 * @param organ its code, empty while there is none
 */
public record OrganKnown(String organ, ZoneId zone) implements Lookup {

    /** Before the first event: days are those of Japan. */
    public static final OrganKnown NOT_YET = new OrganKnown("", ZoneId.of("Asia/Tokyo"));

    public boolean established() {
        return !organ.isEmpty();
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(OrganEvent.class);
    }

    @Override
    public OrganKnown on(Recorded recorded) {
        return switch ((OrganEvent) recorded.event()) {
            case OrganEstablished event -> new OrganKnown(event.organ().value(), ZoneId.of(event.timeZone()));
            case DutyNamed ignored -> this;
        };
    }
}
