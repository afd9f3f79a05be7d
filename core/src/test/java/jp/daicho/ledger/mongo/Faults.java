package jp.daicho.ledger.mongo;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A member of a replica set in which things go wrong as its seed says: connections are cut before or after what they ask for
 * is done, what was inserted is seen late or vanishes again, and for a while there is no primary.
 */
final class Faults extends MemoryBackend {

    private static final int NOT_PRIMARY = 10_107;
    private static final String COMMITS = "commits";
    private static final String INSERT = "insert";

    private Random random = new Random(0);
    private final Set<Object> unseen = ConcurrentHashMap.newKeySet();
    private volatile boolean calm = true;
    private int primaryless;

    /** From here on things go wrong, as {@code seed} says. */
    synchronized void goWrong(long seed) {
        random = new Random(seed);
        primaryless = 0;
        calm = false;
    }

    void calmDown() {
        calm = true;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("ismaster")) {
            return super.handleCommand(channel, database, command, query)
                    .append("setName", "daicho")
                    .append("secondary", false);
        }
        boolean commits = COMMITS.equals(query.get(command));
        if (calm || !commits) {
            return super.handleCommand(channel, database, command, query);
        }
        if (isWithoutPrimary()) {
            return notPrimary();
        }
        return command.equals(INSERT) ? insert(channel, database, query) : find(channel, database, command, query);
    }

    private synchronized boolean isWithoutPrimary() {
        if (primaryless == 0 && random.nextInt(60) == 0) {
            primaryless = random.nextInt(6);
        }
        return primaryless > 0 && primaryless-- > 0;
    }

    private synchronized int chance(int of) {
        return random.nextInt(of);
    }

    private static Document notPrimary() {
        return new Document("ok", 0)
                .append("code", NOT_PRIMARY)
                .append("codeName", "NotWritablePrimary")
                .append("errmsg", "not primary");
    }

    private Document insert(Channel channel, String database, Document query) {
        return switch (chance(12)) {
            case 0 -> cut(channel);
            case 1 -> answerLost(channel, database, query);
            case 2 -> seenLate(channel, database, query);
            case 3 -> rolledBack(channel, database, query);
            default -> super.handleCommand(channel, database, INSERT, query);
        };
    }

    private Document answerLost(Channel channel, String database, Document query) {
        super.handleCommand(channel, database, INSERT, query);
        return cut(channel);
    }

    private Document seenLate(Channel channel, String database, Document query) {
        if (!storedUnseen(channel, database, query)) {
            return super.handleCommand(channel, database, INSERT, query);
        }
        pause();
        unseen.remove(key(query));
        return new Document("n", 1).append("ok", 1.0);
    }

    private Document rolledBack(Channel channel, String database, Document query) {
        if (storedUnseen(channel, database, query)) {
            pause();
            rollBack(channel, database, key(query));
        }
        return cut(channel);
    }

    private static Object key(Document insert) {
        var documents = (List<?>) requireNonNull(insert.get("documents"));
        return requireNonNull(((Document) documents.get(0)).get("_id"));
    }

    /** Its slot is taken from now on, and no majority knows it; false where it was taken before. */
    private synchronized boolean storedUnseen(Channel channel, String database, Document query) {
        var answer = super.handleCommand(channel, database, INSERT, query);
        boolean stored = !answer.containsKey("writeErrors"); // it counts what it refuses
        if (stored) {
            unseen.add(key(query));
        }
        return stored;
    }

    /** The primary has stepped down before a majority had it. */
    private synchronized void rollBack(Channel channel, String database, Object key) {
        var one = new Document("q", new Document("_id", key)).append("limit", 1);
        super.handleCommand(
                channel, database, "delete", new Document("delete", COMMITS).append("deletes", List.of(one)));
        unseen.remove(key);
    }

    /** As a majority sees it. */
    private synchronized Document find(Channel channel, String database, String command, Document query) {
        if (random.nextInt(25) == 0) {
            return cut(channel);
        }
        if (!unseen.isEmpty()) {
            var seen = new Document("_id", new Document("$nin", List.copyOf(unseen)));
            var asked = query.get("filter") instanceof Document filter ? filter : new Document();
            query.put("filter", new Document("$and", List.of(asked, seen)));
        }
        return super.handleCommand(channel, database, command, query);
    }

    /** What is answered then is never read. */
    private static Document cut(Channel channel) {
        var closing = channel.close();
        return closing.isCancelled() ? new Document() : notPrimary();
    }

    private static void pause() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
