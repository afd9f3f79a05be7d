package jp.daicho.shared;

import java.time.Instant;

/** Tells folds one event after the other, as the ledger would. */
public final class Told {

    private final View view;
    private long position;

    public Told(View view) {
        this.view = view;
    }

    /** The next event, of {@code record}; returns its position. */
    public long tell(String record, DomainEvent event) {
        view.on(new Recorded(position, Instant.EPOCH, record, position, "S-0001", event));
        return position++;
    }
}
