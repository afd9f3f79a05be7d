package jp.daicho.ledger;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.all;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every home of a ledger keeps to. */
public abstract class LedgerHomeContract {

    /** The ledger under test, empty at first. */
    protected LedgerHome ledger;

    /** Make it, {@link jp.daicho.ledger.sqlite.Samples#LEDGER}, of that second. */
    protected abstract LedgerHome make(LedgerId id, Instant created);

    /** Open it once more, after it was closed. */
    protected abstract LedgerHome open();

    @BeforeEach
    void begin() {
        ledger = make(LEDGER, NEW_YEAR);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    protected final void reopen() {
        ledger.close();
        ledger = open();
    }

    @Test
    void isEmptyWhenMade() {
        assertThat(ledger.id()).isEqualTo(LEDGER);
        assertThat(ledger.tail()).isEqualTo(Tail.EMPTY);
        assertThat(ledger.positionBefore(0)).isEqualTo(-1);
        assertThat(ledger.lastSequence("V-0001")).isEmpty();
        assertThat(all(ledger)).isEmpty();
    }

    @Test
    void keepsEveryFieldOfEveryEvent() {
        var odd = new NewEvent("e", "e", null, -1, "2026-01-01T00:00:00.000Z", "Note", null, "{\"a\":\"𠮷\"}", "");
        append(ledger, established());
        append(ledger, event("V-0001", 0), odd);
        reopen();

        assertThat(all(ledger))
                .containsExactly(
                        new StoredEvent(0, 0, established()),
                        new StoredEvent(1, 1, event("V-0001", 0)),
                        new StoredEvent(2, 1, odd));
    }

    @Test
    void endsWhereTheLastCommitEnded() {
        append(ledger, established());
        var last = append(ledger, event("V-0001", 0), event("V-0001", 1));

        assertThat(ledger.tail()).isEqualTo(last.tail());
    }

    @Test
    void readsAnyPartOfItAndOnlyWhatIsWanted() {
        append(ledger, established());
        append(ledger, event("V-0001", 0), event("V-0001", 1), event("V-0001", 2));
        append(ledger, event("V-0002", 0));
        var seen = new ArrayList<StoredEvent>();

        ledger.read(2, 5, "VendorProfiled"::equals, seen::add);

        assertThat(seen)
                .containsExactly(new StoredEvent(2, 1, event("V-0001", 1)), new StoredEvent(3, 1, event("V-0001", 2)));
    }

    @Test
    void readsFactsAsItReadsEvents() {
        append(ledger, established());
        append(ledger, event("V-0001", 0), event("V-0001", 1), event("V-0002", 0));
        var events = new ArrayList<StoredEvent>();
        var facts = new ArrayList<StoredFact>();

        ledger.read(1, 5, "VendorProfiled"::equals, events::add);
        ledger.readFacts(1, 5, "VendorProfiled"::equals, facts::add);

        assertThat(facts)
                .isNotEmpty()
                .isEqualTo(events.stream().map(StoredFact::of).toList());
    }

    @Test
    void readsWhileReading() {
        append(ledger, event("V-0001", 0));
        append(ledger, event("V-0001", 1));
        var counts = new ArrayList<Integer>();

        ledger.read(0, 2, any -> true, outer -> counts.add(all(ledger).size()));

        assertThat(counts).containsExactly(2, 2);
    }

    @Test
    void followsOneRecord() {
        append(ledger, event("V-0001", 0), event("V-0002", 0));
        append(ledger, event("V-0001", 1), event("V-0001", 2));

        assertThat(ledger.stream("V-0001", 1, 10))
                .containsExactly(new StoredEvent(2, 2, event("V-0001", 1)), new StoredEvent(3, 2, event("V-0001", 2)));
        assertThat(ledger.stream("V-0001", 0, 1)).hasSize(1);
        assertThat(ledger.lastSequence("V-0001")).hasValue(2);
    }

    @Test
    void findsThePositionBeforeAMoment() {
        append(ledger, event("A", 0, NEW_YEAR.plusSeconds(10)), event("A", 1, NEW_YEAR.plusSeconds(5)));
        append(ledger, event("A", 2, NEW_YEAR.plusSeconds(7)));
        append(ledger, event("A", 3, NEW_YEAR.plusSeconds(20)), event("A", 4, NEW_YEAR.plusSeconds(30)));

        assertThat(List.of(0, 10, 11, 20, 21, 30, 31))
                .extracting(second ->
                        ledger.positionBefore(NEW_YEAR.plusSeconds(second).toEpochMilli()))
                .containsExactly(-1L, -1L, 2L, 2L, 3L, 3L, 4L);
    }

    @Test
    void namesTheEventThatIsAlreadyThere() {
        append(ledger, event("V-0001", 0));
        var turn = ledger.takeTurn();
        var commit = Commit.after(turn.tail(), LEDGER, "c", List.of(event("V-0002", 0), event("V-0001", 0)));

        assertThatExceptionOfType(DuplicateEvent.class)
                .isThrownBy(() -> turn.append(commit))
                .satisfies(duplicate -> assertThat(duplicate.index()).isEqualTo(1));
        turn.rollback();
        assertThat(all(ledger)).hasSize(1);
        assertThat(append(ledger, event("V-0002", 0)).position()).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        var turn = ledger.takeTurn();
        turn.append(Commit.after(turn.tail(), LEDGER, "c", List.of(event("V-0001", 0))));
        turn.rollback();
        turn.rollback();

        assertThat(all(ledger)).isEmpty();
        assertThatThrownBy(turn::commit).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheHighestSnapshot() {
        ledger.keepSnapshot(event("V-0001", 7));
        ledger.keepSnapshot(event("V-0001", 3));

        assertThat(ledger.snapshot("V-0001")).contains(event("V-0001", 7));
        assertThat(ledger.snapshot("V-0002")).isEmpty();
    }
}
