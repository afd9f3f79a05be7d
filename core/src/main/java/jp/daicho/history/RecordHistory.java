package jp.daicho.history;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.Leaf;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.StoredEvent;
import jp.daicho.ledger.StoredFact;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;

/** What was recorded about one record, oldest first, with the leaf that proves each entry. */
public final class RecordHistory {

    /** An entry and its leaf in the ledger's tree. */
    public record Entry(Recorded recorded, Hash leaf) {}

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
}
