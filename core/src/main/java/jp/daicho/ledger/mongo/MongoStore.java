package jp.daicho.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ServerType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.SubjectKeys;
import jp.daicho.ledger.proof.LedgerRows;
import jp.daicho.shared.Refused;
import org.bson.BsonDocument;
import org.bson.Document;

/**
 * A MongoDB replica set in which the ledgers of many organs lie, each in a database of its own.
 *
 * <p>Everything is written so that a majority has it, journalled, and read from the primary as a majority has it.
 */
public final class MongoStore implements AutoCloseable {

    private static final String LEDGERS = "daicho_";
    private static final String KEYS = "daicho-keys_";
    private static final String META = "meta";
    private static final int FORMAT = 1;

    /** Whoever waits is told within ten seconds that nobody answers. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final MongoClient client;
    private final String location;
    private final RandomGenerator chance;

    private MongoStore(MongoClient client, String location, RandomGenerator chance) {
        this.client = client;
        this.location = location;
        this.chance = chance;
    }

    /**
     * Connect to the replica set at {@code address}, a connection string of MongoDB.
     *
     * @param chance for what has to differ between writers: how long they wait before they try again
     */
    public static MongoStore connect(String address, RandomGenerator chance) {
        return connect(address, chance, UnaryOperator.identity());
    }

    static MongoStore connect(
            String address, RandomGenerator chance, UnaryOperator<MongoClientSettings.Builder> further) {
        var connection = understood(address);
        var settings = further.apply(MongoClientSettings.builder()
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(
                                socket -> socket.connectTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                        .applyConnectionString(connection)
                        .applicationName("daicho")
                        .readPreference(ReadPreference.primary())
                        .readConcern(ReadConcern.MAJORITY)
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true)))
                .build();
        var store = new MongoStore(
                MongoClients.create(settings), "mongodb://" + String.join(",", connection.getHosts()), chance);
        boolean fit = false;
        try {
            store.requireReplicaSet();
            fit = true;
            return store;
        } finally {
            if (!fit) {
                store.close();
            }
        }
    }

    private static ConnectionString understood(String address) {
        try {
            return new ConnectionString(address);
        } catch (IllegalArgumentException wrong) {
            throw Refused.badValue("mongo-address-malformed", "store", String.valueOf(wrong.getMessage()));
        }
    }

    /** A single server knows no majority, so what it acknowledged may be rolled back. */
    private void requireReplicaSet() {
        command("admin", new Document("ping", 1));
        var servers = client.getClusterDescription().getServerDescriptions();
        if (servers.stream().anyMatch(server -> server.getType() == ServerType.STANDALONE)) {
            throw Refused.unusable("mongo-standalone", location);
        }
    }

    private Document command(String database, Document command) {
        return MongoTrouble.on(location, () -> client.getDatabase(database).runCommand(command));
    }

    /** Where it is, without credentials. */
    public String location() {
        return location;
    }

    /** Who has authenticated with this connection; empty where the servers ask nobody who they are. */
    public Optional<String> user() {
        var status = command("admin", new Document("connectionStatus", 1));
        return status.get("authInfo", new Document()).getList("authenticatedUsers", Document.class, List.of()).stream()
                .map(user -> user.getString("user"))
                .findFirst();
    }

    /** The organs that have a ledger here, as far as this user may see them, in order. */
    public List<String> organs() {
        return MongoTrouble.on(location, () -> client.listDatabaseNames().into(new ArrayList<>())).stream()
                .filter(name -> name.startsWith(LEDGERS))
                .map(name -> name.substring(LEDGERS.length()))
                .sorted()
                .collect(Collectors.toList());
    }

    public boolean holds(String organ) {
        return meta(organ).isPresent();
    }

    /** Make an empty ledger. */
    public LedgerHome create(LedgerId id, Instant created) {
        var database = ledger(id.organ());
        var meta = new Document("_id", "ledger")
                .append("format", FORMAT)
                .append("ledger", id.id())
                .append("organ", id.organ())
                .append("created", created.toString());
        return MongoTrouble.on(location, () -> {
            new Commits(database.getCollection(MongoLedger.COMMITS)).makeIndexes();
            try {
                database.getCollection(META).insertOne(meta);
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    throw Refused.byRule("ledger-exists", where(id.organ()));
                }
                throw refused;
            }
            return home(id);
        });
    }

    /** The ledger of {@code organ}. */
    public LedgerHome open(String organ) {
        var meta = meta(organ).orElseThrow(() -> Refused.notFound("register-missing", where(organ)));
        if (meta.getInteger("format", 0) > FORMAT) {
            throw Refused.unusable("store-newer-format", where(organ), meta.getInteger("format"), FORMAT);
        }
        try {
            return home(new LedgerId(meta.getString("organ"), meta.getString("ledger")));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException wrong) {
            throw Refused.damaged("store-meta-damaged", where(organ));
        }
    }

    /** The commits of {@code organ}, to be verified however damaged they are. */
    public LedgerRows rows(String organ) {
        return new MongoRows(
                declared(organ), ledger(organ).getCollection(MongoLedger.COMMITS, BsonDocument.class), where(organ));
    }

    private Optional<LedgerId> declared(String organ) {
        try {
            return meta(organ).map(meta -> new LedgerId(meta.getString("organ"), meta.getString("ledger")));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException notSaid) {
            return Optional.empty();
        }
    }

    /** The keys of the ledger {@code id}. */
    public SubjectKeys keys(LedgerId id) {
        return new MongoKeys(client.getDatabase(KEYS + id.organ()), location + "/" + KEYS + id.organ(), id);
    }

    private LedgerHome home(LedgerId id) {
        return new MongoLedger(
                id,
                where(id.organ()),
                ledger(id.organ()),
                new Pauses(Duration.ofMillis(2), Duration.ofMillis(500), 40, chance));
    }

    private Optional<Document> meta(String organ) {
        return MongoTrouble.on(
                location,
                () -> Optional.ofNullable(ledger(organ)
                        .getCollection(META)
                        .find(eq("_id", "ledger"))
                        .first()));
    }

    private MongoDatabase ledger(String organ) {
        return client.getDatabase(LEDGERS + organ);
    }

    private String where(String organ) {
        return location + "/" + LEDGERS + organ;
    }

    @Override
    public void close() {
        client.close();
    }
}
