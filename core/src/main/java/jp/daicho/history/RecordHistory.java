package jp.daicho.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.Leaf;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.StoredFact;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;

/** What was recorded about one record, oldest first, with the leaf that proves each entry. */
public final class RecordHistory {

    /** An entry and its leaf in the ledger's tree. */
    public record Entry(Recorded recorded, Hash leaf) {}

    private static final int STEP = 100;

    private final LedgerHome home;
    private final Reading reading;

    public RecordHistory(LedgerHome home, Reading reading) {
        this.home = home;
        this.reading = reading;
    }

    /**
     * The entries of {@code record}.
     *
     * @param until how many of the ledger's events are known
     */
    public List<Entry> of(String record, long until) {
        List<Entry> entries = new ArrayList<>();
        for (StoredEvent stored : home.stream(record, 0, Integer.MAX_VALUE)) {
            if (stored.position() < until) {
                entries.add(new Entry(reading.recorded(StoredFact.of(stored)), Leaf.hash(home.id(), stored)));
            }
        }
        if (entries.isEmpty()) {
            throw Refused.notFound("record-unknown", record);
        }
        return entries;
    }

    /** What was recorded in one act with the entry at {@code position}, but for what was taken out since; nothing ahead. */
    public List<Recorded> act(long position) {
        List<StoredEvent> act = new ArrayList<>();
        home.read(position, position + 1, name -> true, act::add);
        if (!act.isEmpty()) {
            long first = act.removeFirst().commit();
            for (long from = first; act.size() == from - first; from += STEP) {
                home.read(from, from + STEP, name -> true, stored -> {
                    if (stored.commit() == first) {
                        act.add(stored);
                    }
                });
            }
        }
        Set<Long> voided = new HashSet<>();
        act.stream()
                .map(stored -> stored.event().aggregateId())
                .distinct()
                .forEach(record -> addVoided(record, voided));
        return act.stream()
                .filter(stored -> !voided.contains(stored.position()))
                .map(stored -> reading.recorded(StoredFact.of(stored)))
                .toList();
    }

    private void addVoided(String record, Set<Long> voided) {
        for (StoredEvent stored : home.stream(record, 0, Integer.MAX_VALUE)) {
            if (stored.event().payloadType().equals(EntryVoided.class.getSimpleName())
                    && reading.recorded(StoredFact.of(stored)).event() instanceof EntryVoided taken) {
                voided.add(taken.position());
            }
        }
    }
}
