package jp.daicho.gap.view;

import java.util.Set;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Recorded;

/** Writes the stories of one room's records on the {@link Shelf}, event by event. */
interface Chronicle {

    /** The vocabularies it has to hear of; what is taken out again everybody hears of. */
    Set<Class<? extends DomainEvent>> reads();

    /** Take in the next event of those. */
    void on(Recorded recorded);
}
