package jp.daicho.ledger.mongo;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.all;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import jp.daicho.ledger.LedgerHome;
import org.junit.jupiter.api.Test;

class MongoLedgerTest {

    @Test
    void keeps() {
        try (var set = new ReplicaSet();
                var store = MongoStore.connect(set.address(), new Random(1));
                LedgerHome ledger = store.create(LEDGER, NEW_YEAR)) {
            append(ledger, established());
            append(ledger, event("V-0001", 0), event("V-0001", 1));
            assertThat(all(ledger)).hasSize(3);
            assertThat(ledger.lastSequence("V-0001")).hasValue(1);
            assertThat(store.open("KAWASE").tail()).isEqualTo(ledger.tail());
        }
    }
}
