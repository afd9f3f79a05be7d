package jp.daicho.ledger.fold;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.StoredFact;
import jp.daicho.ledger.Timestamp;
import jp.daicho.ledger.axon.EventNames;
import jp.daicho.ledger.axon.EventSerializer;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.Fold;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

/** The one loop that reads events in ledger order. Rows nobody wants are skipped before they are parsed. */
public final class Reading implements Entries {

    private final LedgerHome home;
    private final EventNames names;
    private final ObjectMapper json;
    private final Map<Class<?>, Set<String>> wanted = new HashMap<>();
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> metadata = new ConcurrentHashMap<>();

    public Reading(LedgerHome home, EventNames names, EventSerializer serializer) {
        this.home = home;
        this.names = names;
        this.json = serializer.getObjectMapper();
    }

    /** The number of events recorded by now. */
    public long size() {
        return home.tail().position();
    }

    /**
     * How many of the first {@code known} events there are. Where the ledger's end can't be read, all of them lie before
     * the hole, or that is refused.
     */
    public long among(long known) {
        try {
            return Math.min(known, size());
        } catch (Refused damaged) {
            if (Hole.before(damaged) < known) {
                throw damaged;
            }
            return known;
        }
    }

    /** Hand {@code reader} the events of {@code [from, until)} that {@code fold} reads. */
    public void read(long from, long until, Fold fold, Consumer<Recorded> reader) {
        read(from, until, namesFor(fold), reader);
    }

    /** Hand {@code reader} the events of {@code [from, until)} with these stored names. */
    private void read(long from, long until, Set<String> names, Consumer<Recorded> reader) {
        if (until - from > ReadingAhead.SLICE) {
            ReadingAhead.Rows rows = (start, end, row) -> home.readFacts(start, end, names::contains, row);
            new ReadingAhead(rows, this::recorded, reader).read(from, until);
        } else if (from < until) {
            home.readFacts(from, until, names::contains, stored -> reader.accept(recorded(stored)));
        }
    }

    /** Let all that follow take in what they don't know of the first {@code known} events, in one pass. */
    public void catchUp(Collection<? extends Follower> followers, long known) {
        long from = followers.stream().mapToLong(Follower::until).min().orElse(known);
        if (from < known) {
            Map<String, List<Follower>> wanting = new HashMap<>();
            for (Follower follower : followers) {
                namesFor(follower.fold())
                        .forEach(name -> wanting.computeIfAbsent(name, none -> new ArrayList<>())
                                .add(follower));
            }
            read(
                    from,
                    known,
                    wanting.keySet(),
                    recorded -> requireNonNull(
                                    wanting.get(recorded.event().getClass().getSimpleName()))
                            .forEach(follower -> follower.on(recorded)));
            followers.forEach(follower -> follower.through(known));
        }
    }

    /** Let all that follow take in what can be read: all that is recorded, or what comes before the first hole. */
    public void catchUpToHole(Collection<? extends Follower> followers) {
        catchUpToHole(followers, this::size);
    }

    private void catchUpToHole(Collection<? extends Follower> followers, LongSupplier until) {
        try {
            catchUp(followers, until.getAsLong());
        } catch (Refused damaged) {
            long before = Hole.before(damaged);
            catchUpToHole(followers, () -> before);
        }
    }

    /** The stored names of the events that {@code fold} reads; the same for all of its class. */
    public Set<String> namesFor(Fold fold) {
        return wanted.computeIfAbsent(fold.getClass(), type -> names.namesIn(fold.reads()));
    }

    @Override
    public @Nullable Recorded at(long position) {
        var found = new Recorded[1];
        home.readFacts(position, position + 1, name -> true, stored -> found[0] = recorded(stored));
        return found[0];
    }

    /** Turn what is stored back into what happened; on any thread. */
    public Recorded recorded(StoredFact stored) {
        try {
            DomainEvent event = present(reader(stored.name()).readValue(stored.payload()));
            return new Recorded(
                    stored.position(),
                    Timestamp.parse(stored.timestamp()),
                    stored.record(),
                    stored.sequence(),
                    (String) metadata(stored.metadata()).get(Recorded.ACTOR),
                    event);
        } catch (JacksonException | DateTimeException | IllegalArgumentException | ClassCastException unreadable) {
            throw Hole.unreadable(stored.position(), stored.name());
        }
    }

    private ObjectReader reader(String name) {
        return readers.computeIfAbsent(name, key -> {
            var type = names.classOf(key);
            if (type == null) {
                throw new IllegalArgumentException(key);
            }
            return json.readerFor(type);
        });
    }

    /** Few people type many events: their metadata repeats, and is parsed once. */
    private Map<String, Object> metadata(String stored) {
        if (metadata.size() > 10_000) {
            metadata.clear();
        }
        return metadata.computeIfAbsent(
                stored, text -> present(json.readerForMapOf(Object.class).readValue(text)));
    }

    /** Jackson reads {@code null} as no value at all; nobody of ours wrote that. */
    private static <T> T present(@Nullable T read) {
        if (read == null) {
            throw new IllegalArgumentException("null");
        }
        return read;
    }
}
