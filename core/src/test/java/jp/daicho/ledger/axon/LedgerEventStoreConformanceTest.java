package jp.daicho.ledger.axon;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.sqlite.SqliteLedger;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suite for its event store, over the engine on the embedded home. Nothing of it is overridden. */
class LedgerEventStoreConformanceTest extends EmbeddedEventStoreTest {

    @TempDir
    Path folder;

    private @Nullable LedgerHome home;

    @Override
    public EventStorageEngine createStorageEngine() {
        home = SqliteLedger.create(folder.resolve("T.db"), new LedgerId("T", "0".repeat(32)), Instant.EPOCH);
        return LedgerEngine.builder(home)
                .serializer(TestSerializer.xStreamSerializer())
                .build();
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(home).close();
    }
}
