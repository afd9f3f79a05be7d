package jp.daicho.ledger.axon;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.sqlite.SqliteLedger;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suite for storage engines, against the embedded home. Nothing of it is overridden. */
class LedgerEngineConformanceTest extends BatchingEventStorageEngineTest<LedgerEngine, LedgerEngine.Builder> {

    @TempDir
    Path folder;

    private LedgerHome home;

    @BeforeEach
    void open() {
        home = SqliteLedger.create(folder.resolve("T.db"), new LedgerId("T", "0".repeat(32)), Instant.EPOCH);
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Override
    protected LedgerEngine createEngine(UnaryOperator<LedgerEngine.Builder> customization) {
        Serializer serializer = TestSerializer.xStreamSerializer();
        return customization
                .apply(LedgerEngine.builder(home).serializer(serializer))
                .build();
    }
}
