package jp.daicho.ledger.decide;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.ledger.axon.DecisionTurn;
import jp.daicho.ledger.axon.LedgerEventStore;
import jp.daicho.ledger.fold.Follower;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;

/**
 * What every {@link Lookup} knows: the ledger up to the position decided at, and on top of it, for the length of the
 * decision, what the decision itself has staged. So a later command of a bundle sees an earlier one.
 */
public final class Lookups {

    /** A lookup, without what is staged. */
    private static final class Known extends Follower {

        private Lookup lookup;

        Known(Lookup empty) {
            lookup = empty;
        }

        @Override
        protected Lookup fold() {
            return lookup;
        }

        @Override
        protected void take(Recorded recorded) {
            lookup = lookup.on(recorded);
        }

        void become(Lookup next, long position) {
            lookup = next;
            through(position);
        }
    }

    private final Reading reading;
    private final LedgerEventStore store;
    private final Map<Class<?>, Known> known = new HashMap<>();

    public Lookups(Reading reading, LedgerEventStore store, List<? extends Lookup> empty) {
        this.reading = reading;
        this.store = store;
        empty.forEach(lookup -> known.put(lookup.getClass(), new Known(lookup)));
    }

    /** What the lookup of this type knows now, inside a decision or outside one. */
    public <L extends Lookup> L now(Class<L> type) {
        var turn = DecisionTurn.running();
        long position = turn == null ? reading.size() : turn.tail().position();
        var recorded = requireNonNull(known.get(type));
        reading.catchUp(List.of(recorded), position);
        return type.cast(turn == null ? recorded.lookup : with(recorded.lookup, StagedEvents.of(store, turn)));
    }

    /** What the lookup of this type knows now as far as the ledger can be read; inside a decision that has to be all. */
    public <L extends Lookup> L readable(Class<L> type) {
        if (DecisionTurn.running() != null) {
            return now(type);
        }
        var recorded = requireNonNull(known.get(type));
        reading.catchUpToHole(List.of(recorded));
        return type.cast(recorded.lookup);
    }

    /** The lookups of these types, to grow in a pass that others need too. */
    public List<? extends Follower> following(Set<Class<? extends Lookup>> types) {
        return types.stream().map(known::get).toList();
    }

    /** Take in what was just committed, instead of reading it back. */
    void committed(List<Recorded> entries) {
        if (!entries.isEmpty()) {
            long from = entries.get(0).position();
            known.values().stream()
                    .filter(before -> before.until() == from)
                    .forEach(before -> before.become(with(before.lookup, entries), from + entries.size()));
        }
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
}
