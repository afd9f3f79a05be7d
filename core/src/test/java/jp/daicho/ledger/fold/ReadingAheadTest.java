package jp.daicho.ledger.fold;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import jp.daicho.ledger.LedgerHome.FactReader;
import jp.daicho.ledger.StoredFact;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {

    private static final long FIRST = 3;
    private static final long END = FIRST + 20L * ReadingAhead.SLICE + 7;
    private static final long NEVER = Long.MAX_VALUE;

    private final List<Long> read = new ArrayList<>();
    private long unreadable = NEVER;
    private long missing = NEVER;

    private record Happened(LocalDate effectiveOn) implements DomainEvent {}

    private void rows(long from, long until, FactReader reader) {
        for (long position = from; position < until; position++) {
            if (position == missing) {
                throw Refused.damaged("ledger-damaged", "KAWASE.db", position);
            }
            reader.on(new StoredFact(position, "V-0001", position, "", "Happened", "{}", "{}"));
        }
    }

    private Recorded parsed(StoredFact stored) {
        if (stored.position() == unreadable) {
            throw Refused.damaged("event-unreadable", stored.position(), "Happened");
        }
        var event = new Happened(LocalDate.EPOCH);
        return new Recorded(stored.position(), Instant.EPOCH, "V-0001", stored.position(), "S-0001", event);
    }

    private void readAll() {
        new ReadingAhead(this::rows, this::parsed, recorded -> read.add(recorded.position())).read(FIRST, END);
    }

    private static List<Long> until(long position) {
        return LongStream.range(FIRST, position).boxed().toList();
    }

    @Test
    void handsOnEveryEventOnceAndInOrder() {
        readAll();

        assertThat(read).isEqualTo(until(END));
    }

    @Test
    void stopsAtTheEventThatCannotBeParsed() {
        unreadable = FIRST + 12_345;

        assertRefused("DAMAGED event-unreadable [" + unreadable + ", Happened]", this::readAll);
        assertThat(read).isEqualTo(until(unreadable));
    }

    @Test
    void stopsAtTheRowThatIsMissing() {
        missing = FIRST + 12_345;

        assertRefused("DAMAGED ledger-damaged [KAWASE.db, " + missing + "]", this::readAll);
        assertThat(read).isEqualTo(until(missing));
    }

    @Test
    void namesTheFirstOfTwoDamages() {
        unreadable = FIRST + 12_345;
        missing = unreadable + 1;

        assertRefused("DAMAGED event-unreadable [" + unreadable + ", Happened]", this::readAll);
        assertThat(read).isEqualTo(until(unreadable));
    }

    @Test
    void handsOnNothingAfterAnEventThatIsTurnedDown() {
        long last = FIRST + 12_345;
        var ahead = new ReadingAhead(this::rows, this::parsed, recorded -> {
            read.add(recorded.position());
            if (recorded.position() == last) {
                throw new IllegalStateException("enough");
            }
        });

        assertThatThrownBy(() -> ahead.read(FIRST, END)).hasMessage("enough");
        assertThat(read).isEqualTo(until(last + 1));
    }
}
