package jp.daicho.ledger.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.ledger.axon.DecisionTurn;
import jp.daicho.ledger.axon.LedgerEventStore;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;

/**
 * What every {@link Lookup} knows: the ledger up to the position decided at, and on top of it, for the length of the
 * decision, what the decision itself has staged. So a later command of a bundle sees an earlier one.
 */
public final class Lookups {

    private record Known(long until, Lookup lookup) {}

    private final Reading reading;
    private final LedgerEventStore store;
    private final Map<Class<?>, Known> known = new HashMap<>();

    public Lookups(Reading reading, LedgerEventStore store, List<? extends Lookup> empty) {
        this.reading = reading;
        this.store = store;
        empty.forEach(lookup -> known.put(lookup.getClass(), new Known(0, lookup)));
    }

    /** What the lookup of this type knows now, inside a decision or outside one. */
    public <L extends Lookup> L now(Class<L> type) {
        var turn = DecisionTurn.running();
        long position = turn == null ? reading.size() : turn.tail().position();
        var recorded = known.compute(type, (key, before) -> caughtUp(before, position));
        return type.cast(turn == null ? recorded.lookup() : with(recorded.lookup(), StagedEvents.of(store, turn)));
    }

    /** Take in what was just committed, instead of reading it back. */
    void committed(List<Recorded> entries) {
        if (!entries.isEmpty()) {
            long from = entries.get(0).position();
            known.replaceAll((type, before) -> before.until() == from ? after(before, entries) : before);
        }
    }

    private Known after(Known before, List<Recorded> entries) {
        return new Known(before.until() + entries.size(), with(before.lookup(), entries));
    }

    private Lookup with(Lookup before, List<Recorded> entries) {
        var wanted = reading.namesFor(before);
        var lookup = before;
        for (Recorded entry : entries) {
            if (wanted.contains(entry.event().getClass().getSimpleName())) {
                lookup = lookup.on(entry);
            }
        }
        return lookup;
    }

    private Known caughtUp(Known before, long position) {
        if (before.until() == position) {
            return before;
        }
        var lookup = new Lookup[] {before.lookup()};
        reading.read(before.until(), position, lookup[0], recorded -> lookup[0] = lookup[0].on(recorded));
        return new Known(position, lookup[0]);
    }
}
