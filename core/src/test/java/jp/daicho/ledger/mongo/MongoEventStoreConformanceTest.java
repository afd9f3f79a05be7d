package jp.daicho.ledger.mongo;

import java.time.Instant;
import java.util.Random;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.axon.LedgerEngine;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Axon's own suite for its event store, over the engine on the shared home. Nothing of it is overridden. */
class MongoEventStoreConformanceTest extends EmbeddedEventStoreTest {

    private final ReplicaSet set = new ReplicaSet();
    private @Nullable MongoStore store;

    @Override
    public EventStorageEngine createStorageEngine() {
        store = MongoStore.connect(set.address(), new Random(1));
        var home = store.create(new LedgerId("T", "0".repeat(32)), Instant.EPOCH);
        return LedgerEngine.builder(home)
                .serializer(TestSerializer.xStreamSerializer())
                .build();
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
        set.close();
    }
}
