package jp.daicho.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.Leaf;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.StoredFact;
import jp.daicho.ledger.axon.EventNames;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Fold;
import jp.daicho.shared.Period;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;

/** What was recorded about one record, or at all, oldest first, with the leaf that proves each entry. */
public final class LedgerHistory {

    /** An entry and its leaf in the ledger's tree. */
    public record Entry(Recorded recorded, Hash leaf) {}

    private static final int STEP = 100;

    private final LedgerHome home;
    private final Reading reading;
    private final EventNames names;

    public LedgerHistory(LedgerHome home, Reading reading, EventNames names) {
        this.home = home;
        this.reading = reading;
        this.names = names;
    }

    /**
     * The entries that are {@code wanted}. A record that nothing is known of is refused, and so is an event there isn't.
     *
     * @param known how many of the ledger's events are known
     */
    public List<Entry> of(Wanted wanted, long known) {
        List<Entry> entries = new ArrayList<>();
        each(wanted, known, stored -> {
            var entry = reading.recorded(StoredFact.of(stored));
            if (wanted.takes(entry)) {
                entries.add(new Entry(entry, Leaf.hash(home.id(), stored)));
            }
        });
        return entries;
    }

    /** Where in the ledger the entries are that are {@code wanted}; of large ledgers there is room for no more. */
    public long[] positions(Wanted wanted, long known) {
        var positions = LongStream.builder();
        each(wanted, known, stored -> {
            if (wanted.by() == null || wanted.takes(reading.recorded(StoredFact.of(stored)))) {
                positions.add(stored.position());
            }
        });
        return positions.build().toArray();
    }

    /** The records about which something was recorded from {@code from} on, or before and for one of {@code days}. */
    public Set<String> touched(long from, long until, Period days) {
        Set<String> records = new TreeSet<>();
        Fold everything = () -> Set.of(DomainEvent.class);
        reading.read(0, until, everything, entry -> {
            if (entry.position() >= from || days.contains(entry.event().effectiveOn())) {
                records.add(entry.record());
            }
        });
        return records;
    }

    private void each(Wanted wanted, long known, Consumer<StoredEvent> taker) {
        var event = wanted.event();
        if (event != null && names.events().stream().map(names::nameOf).noneMatch(event::equalsIgnoreCase)) {
            throw Refused.badValue("event-unknown", "event", event);
        }
        long until = Math.min(wanted.until(), known);
        if (wanted.record() == null) {
            home.read(wanted.from(), until, wanted::takes, taker::accept);
            return;
        }
        var stream = stream(wanted.record(), known);
        if (stream.isEmpty() || stream.getFirst().position() >= known) {
            throw Refused.notFound("record-unknown", wanted.record());
        }
        stream.stream()
                .filter(stored -> stored.position() >= wanted.from() && stored.position() < until)
                .filter(stored -> wanted.takes(stored.event().payloadType()))
                .forEach(taker);
    }

    /** What there is of a record, at least what is known; what comes behind a hole may be told of it no more. */
    private List<StoredEvent> stream(String record, long known) {
        try {
            return home.stream(record, 0, Integer.MAX_VALUE);
        } catch (Refused damaged) {
            if (Hole.before(damaged) < known) {
                throw damaged;
            }
        }
        List<StoredEvent> events = new ArrayList<>();
        while (true) {
            try {
                var next = home.stream(record, events.size(), 1);
                if (next.isEmpty()) {
                    return events;
                }
                events.addAll(next);
            } catch (Refused damaged) {
                return events;
            }
        }
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
