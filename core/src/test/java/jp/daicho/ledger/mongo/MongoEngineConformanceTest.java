package jp.daicho.ledger.mongo;

import java.time.Instant;
import java.util.Random;
import java.util.function.UnaryOperator;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.axon.LedgerEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own suite for storage engines, against the shared home. Nothing of it is overridden. */
class MongoEngineConformanceTest extends BatchingEventStorageEngineTest<LedgerEngine, LedgerEngine.Builder> {

    private final ReplicaSet set = new ReplicaSet();
    private MongoStore store;
    private LedgerHome home;

    @BeforeEach
    void open() {
        store = MongoStore.connect(set.address(), new Random(1));
        home = store.create(new LedgerId("T", "0".repeat(32)), Instant.EPOCH);
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        store.close();
        set.close();
    }

    @Override
    protected LedgerEngine createEngine(UnaryOperator<LedgerEngine.Builder> customization) {
        return customization
                .apply(LedgerEngine.builder(home).serializer(TestSerializer.xStreamSerializer()))
                .build();
    }
}
