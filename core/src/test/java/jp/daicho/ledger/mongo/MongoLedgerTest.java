package jp.daicho.ledger.mongo;

import java.time.Instant;
import java.util.Random;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerHomeContract;
import jp.daicho.ledger.LedgerId;
import org.junit.jupiter.api.AfterEach;

class MongoLedgerTest extends LedgerHomeContract {

    private final ReplicaSet set = new ReplicaSet();
    private final MongoStore store = MongoStore.connect(set.address(), new Random(1));

    @Override
    protected LedgerHome make(LedgerId id, Instant created) {
        return store.create(id, created);
    }

    @Override
    protected LedgerHome open() {
        return store.open("KAWASE");
    }

    @AfterEach
    void stop() {
        store.close();
        set.close();
    }
}
