package jp.daicho.ledger.sqlite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.StoredEvent;

/** Small events and ledgers to try homes with. */
public final class Samples {

    public static final LedgerId LEDGER = new LedgerId("KAWASE", "000102030405060708090a0b0c0d0e0f");
    public static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00.000Z");

    private Samples() {}

    /** The first event. */
    public static NewEvent established() {
        return new NewEvent(
                "e-established",
                "KAWASE",
                "Organ",
                0,
                "2026-01-01T00:00:00.000Z",
                "OrganEstablished",
                "1",
                "{\"organ\":\"KAWASE\",\"name\":\"川瀬町\",\"ledger\":\"000102030405060708090a0b0c0d0e0f\"}",
                "{}");
    }

    /** An event of a record, a second after the one before. */
    public static NewEvent event(String record, long sequence) {
        return event(record, sequence, NEW_YEAR.plusSeconds(sequence));
    }

    /** An event of a record. */
    public static NewEvent event(String record, long sequence, Instant at) {
        return new NewEvent(
                "e-" + record + "-" + sequence,
                record,
                "Vendor",
                sequence,
                at.toString().replace("00Z", "00.000Z"),
                sequence == 0 ? "VendorRegistered" : "VendorProfiled",
                "1",
                "{\"vendor\":\"" + record + "\",\"name\":\"委託先 " + sequence + "\"}",
                "{\"staff\":\"S-0001\"}");
    }

    /** Append one commit of {@code events}. */
    public static Commit append(LedgerHome home, NewEvent... events) {
        var turn = home.takeTurn();
        var commit = Commit.after(turn.tail(), home.id(), UUID.randomUUID().toString(), Arrays.asList(events));
        turn.append(commit);
        turn.commit();
        return commit;
    }

    /** Every event, in order. */
    public static List<StoredEvent> all(LedgerHome home) {
        var found = new ArrayList<StoredEvent>();
        home.read(0, home.tail().position(), any -> true, found::add);
        return found;
    }
}
