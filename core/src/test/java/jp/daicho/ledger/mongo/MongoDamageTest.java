package jp.daicho.ledger.mongo;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever administers the servers can change every document; what the verifier then says. */
class MongoDamageTest {

    /** Five events in three commits: 0 | 1 2 3 | 4. */
    private static final int SIZE = 5;

    private final ReplicaSet set = new ReplicaSet();
    private final MongoStore store = MongoStore.connect(set.address(), new Random(1));
    private final MongoClient administrator = MongoClients.create(set.address());
    private final MongoCollection<Document> commits =
            administrator.getDatabase("daicho_KAWASE").getCollection("commits");
    private Checkpoint noted = new Checkpoint("KAWASE", LEDGER.id(), 0, jp.daicho.ledger.Frontier.EMPTY.root());

    @BeforeEach
    void write() {
        var ledger = store.create(LEDGER, NEW_YEAR);
        append(ledger, established());
        append(ledger, event("V-0001", 0), event("V-0002", 0), event("V-0001", 1));
        append(ledger, event("V-0002", 1));
        var tree = ledger.tail().tree();
        noted = new Checkpoint("KAWASE", LEDGER.id(), tree.size(), tree.root());
    }

    @AfterEach
    void stop() {
        administrator.close();
        store.close();
        set.close();
    }

    private Verification verify(@Nullable Checkpoint checkpoint) {
        try (var rows = store.rows("KAWASE")) {
            return Verifier.verify(rows, checkpoint);
        }
    }

    private void change(long commit, Consumer<Document> damage) {
        var key = new Document("_id", commit);
        var document = commits.find(key).first();
        assertThat(document).isNotNull();
        commits.deleteOne(key);
        damage.accept(document);
        commits.insertOne(document);
    }

    private static List<Document> eventsOf(Document commit) {
        return commit.getList("events", Document.class);
    }

    @Test
    void findsNone() {
        assertThat(verify(noted)).isEqualTo(new Intact(LEDGER, SIZE, noted.root(), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eventId", "aggregateId", "type", "ts", "payloadType", "revision", "payload", "meta"})
    void findsOneLetterOfEveryText(String field) {
        for (int index = 0; index < 3; index++) {
            int at = index;
            change(1, commit -> flip(eventsOf(commit).get(at), field));
            assertThat(verify(null)).isInstanceOf(Damaged.class);
            change(1, commit -> flip(eventsOf(commit).get(at), field));
            assertThat(verify(null)).isInstanceOf(Intact.class);
        }
    }

    private static void flip(Document event, String field) {
        var text = event.getString(field);
        int last = text.length() - 1;
        event.put(field, text.substring(0, last) + (char) (text.charAt(last) ^ 2));
    }

    @Test
    void findsEveryOtherFieldThatIsChanged() {
        assertFound(commit -> eventsOf(commit).get(1).put("seq", 7L));
        assertFound(commit -> eventsOf(commit).get(1).put("seq", 0));
        assertFound(commit -> eventsOf(commit).get(1).put("note", "more than was written"));
        assertFound(commit -> eventsOf(commit).get(1).remove("revision"));
        assertFound(commit -> commit.put("count", 4));
        assertFound(commit -> commit.put("maxTs", 1L));
        assertFound(commit -> commit.put("size", 5L));
        assertFound(commit -> commit.put("root", new Binary(new byte[32])));
        assertFound(commit -> commit.put("peaks", new Binary(new byte[64])));
        assertFound(commit -> commit.put("commitId", 1));
        assertFound(commit -> commit.put("note", "more than was written"));
        assertFound(commit -> commit.put("events", "none"));
    }

    @Test
    void findsEventsThatAreDroppedDoubledOrExchanged() {
        assertFound(commit -> commit.put("events", eventsOf(commit).subList(0, 2)));
        assertFound(commit -> commit.put("events", with(eventsOf(commit), 0)));
        assertFound(commit -> {
            var exchanged = new ArrayList<>(eventsOf(commit));
            Collections.swap(exchanged, 0, 2);
            commit.put("events", exchanged);
        });
    }

    private static List<Document> with(List<Document> events, int again) {
        var doubled = new ArrayList<>(events);
        doubled.add(events.get(again));
        return doubled;
    }

    /** Damage to the second commit is found, and named there. */
    private void assertFound(Consumer<Document> damage) {
        var before = commits.find(new Document("_id", 1L)).first();
        assertThat(before).isNotNull();
        change(1, damage);
        assertThat(verify(null))
                .isInstanceOfSatisfying(
                        Damaged.class, found -> assertThat(found.position()).isBetween(1L, 4L));
        commits.deleteOne(new Document("_id", 1L));
        commits.insertOne(before);
        assertThat(verify(null)).isInstanceOf(Intact.class);
    }

    @Test
    void findsACommitThatIsGoneAndAnEndThatIsCutOffByACheckpoint() {
        commits.deleteOne(new Document("_id", 4L));
        assertThat(verify(null)).isInstanceOf(Intact.class);
        assertThat(verify(noted)).isInstanceOf(Damaged.class);

        commits.deleteOne(new Document("_id", 0L));
        assertThat(verify(null)).isInstanceOf(Damaged.class);
    }
}
