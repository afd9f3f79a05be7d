package jp.daicho.ledger.mongo;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.LostRace;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.shared.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four writers on servers and wires that fail: whatever each of them was told is what the ledger says. */
class FaultsTest {

    private static final int WRITERS = 4;
    private static final int ACTS = 6;

    private static final Faults MEMBER = new Faults();
    private static final ReplicaSet SET = new ReplicaSet(MEMBER);

    @AfterAll
    static void stop() {
        SET.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("daicho.thorough") ? 1000 : 10);
    }

    /** What a writer was told of its acts, by their commit ids. */
    private record Told(List<String> done, List<String> unknown, List<String> undone) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWriterIsToldTheTruth(long seed) throws Exception {
        var id = new LedgerId("SEED-" + seed, LEDGER.id());
        try (var calm = connect(seed)) {
            calm.create(id, NEW_YEAR);
            MEMBER.goWrong(seed);
            var told = write(id, seed);
            MEMBER.calmDown();

            try (var rows = calm.rows(id.organ())) {
                assertThat(Verifier.verify(rows, null)).isInstanceOf(Intact.class);
            }
            var stored = commits(id);
            for (var writer : told) {
                assertThat(stored.keySet()).containsAll(writer.done());
                assertThat(writer.undone()).doesNotContainAnyElementsOf(stored.keySet());
                writer.unknown()
                        .forEach(commit ->
                                assertThat(stored.getOrDefault(commit, 0)).isLessThan(2));
            }
            assertThat(stored.values()).containsOnly(1);
        }
    }

    private static List<Told> write(LedgerId id, long seed) throws Exception {
        var told = new ArrayList<Told>();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Told>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(pool.submit(() -> writer(id, seed, number)));
            }
            for (var writer : writers) {
                told.add(writer.get(2, TimeUnit.MINUTES));
            }
        }
        return told;
    }

    private static Told writer(LedgerId ledgerId, long seed, int number) {
        var told = new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var store = connect(seed * WRITERS + number)) {
            var ledger = store.open(ledgerId.organ());
            long sequence = 0;
            for (int act = 0; act < ACTS; ) {
                var id = seed + "-" + number + "-" + act + "-" + told.undone().size() + "-"
                        + told.unknown().size();
                try {
                    sequence = ledger.lastSequence("V-" + number).orElse(-1) + 1;
                    record(ledger, id, number, sequence);
                    told.done().add(id);
                    act++;
                } catch (LostRace late) {
                    told.undone().add(id);
                } catch (Refused refused) {
                    (refused.code().equals("outcome-unknown") ? told.unknown() : told.undone()).add(id);
                }
            }
        }
        return told;
    }

    private static void record(LedgerHome ledger, String id, int number, long sequence) {
        var turn = ledger.takeTurn();
        try {
            turn.append(Commit.after(turn.tail(), ledger.id(), id, List.of(event("V-" + number, sequence))));
            turn.commit();
        } finally {
            turn.rollback();
        }
    }

    private static Map<String, Integer> commits(LedgerId id) {
        var stored = new HashMap<String, Integer>();
        try (var client = MongoClients.create(SET.address())) {
            client.getDatabase("daicho_" + id.organ())
                    .getCollection("commits")
                    .find()
                    .forEach(commit -> stored.merge(commit.getString("commitId"), 1, Integer::sum));
        }
        return stored;
    }

    private static MongoStore connect(long seed) {
        return MongoStore.connect(
                SET.address(),
                new Random(seed),
                settings -> settings.applyToServerSettings(server ->
                        server.minHeartbeatFrequency(Duration.ofMillis(1).toMillis(), TimeUnit.MILLISECONDS)));
    }
}
