package jp.daicho.gap.view;

import java.util.Set;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Recorded;

/** Writes the stories of one room's records on the {@link Shelf}, event by event. */
interface Chronicle {

    /** The vocabularies it has to hear of. */
    Set<Class<? extends DomainEvent>> reads();

    /** Whatever is recorded; it passes over what it doesn't read. */
    void on(Recorded recorded);
}
