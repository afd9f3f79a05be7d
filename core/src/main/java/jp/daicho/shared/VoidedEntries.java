package jp.daicho.shared;

import java.util.HashSet;
import java.util.Set;

/** Which of a record's facts were taken out of its timeline, as its aggregate remembers it. */
public final class VoidedEntries {

    private final Set<Long> sequences = new HashSet<>();

    public void on(EntryVoided event) {
        sequences.add(event.sequence());
    }

    /** The fact of {@code record} at {@code position} that may be voided, or the refusal that says why not. */
    public Recorded voidable(String record, long position, Entries entries) {
        var entry = entries.at(position);
        if (entry == null || !entry.record().equals(record)) {
            throw Refused.notFound("entry-unknown", position, record);
        }
        if (!(entry.event() instanceof Voidable)) {
            throw Refused.byRule(
                    "entry-not-a-fact", position, entry.event().getClass().getSimpleName());
        }
        if (sequences.contains(entry.sequence())) {
            throw Refused.byRule("entry-voided-already", position);
        }
        return entry;
    }
}
