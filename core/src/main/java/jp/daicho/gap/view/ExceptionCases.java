package jp.daicho.gap.view;

import java.util.Set;
import jp.daicho.gap.exception.ExceptionStory;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;

/** The stories of exceptions (例外措置). */
final class ExceptionCases implements Chronicle {

    private final Shelf shelf;

    ExceptionCases(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ExceptionEvent.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof ExceptionApplied applied) {
            shelf.begin(new ExceptionStory(applied, recorded.position()));
            return;
        }
        var exception = shelf.of(recorded.record(), ExceptionStory.class);
        if (exception == null) {
            return;
        }
        if (recorded.event() instanceof EntryVoided event) {
            exception.takeOut(event.position());
        } else if (recorded.event() instanceof ExceptionEvent event) {
            exception.on(event, recorded.position());
        }
        shelf.change(exception);
    }
}
