package jp.daicho.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.ledger.keys.SubjectKeys;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The keys in a database of their own, whose role is the only one that may change anything.
 *
 * <p>A forgotten key is set to null; its document stays, to tell forgotten from lost. The servers' own log of operations
 * holds what was written for as long as it reaches back.
 */
final class MongoKeys implements SubjectKeys {

    private static final String ID = "_id";
    private static final String ABOUT = "about";
    private static final String LEDGER = "ledger";
    private static final String UNTIL = "forgottenUntil";
    private static final String KEY = "key";
    private static final int UNAUTHORIZED = 13;
    private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);

    private final String where;
    private final String ledger;
    private final MongoCollection<Document> about;
    private final MongoCollection<Document> keys;

    MongoKeys(MongoDatabase database, String where, LedgerId id) {
        this.where = where;
        this.ledger = id.id();
        this.about = database.getCollection(ABOUT);
        this.keys = database.getCollection("keys");
    }

    @Override
    public String location() {
        return where;
    }

    @Override
    public KeysState state() {
        try {
            if (isOfAnother()) {
                return KeysState.FOREIGN;
            }
            return keys.find().limit(1).first() == null ? KeysState.MISSING : KeysState.READY;
        } catch (MongoException unreadable) {
            return unreadable.getCode() == UNAUTHORIZED ? KeysState.CLOSED : KeysState.DAMAGED;
        } catch (ClassCastException otherwise) {
            return KeysState.DAMAGED;
        }
    }

    @Override
    public Found find(String subject) {
        try {
            var found = keys.find(eq(ID, subject)).first();
            if (found == null || isOfAnother()) {
                return new Found.Absent();
            }
            var key = found.get(KEY, Binary.class);
            return key == null ? new Found.Forgotten() : new Found.Present(new SecretKeySpec(key.getData(), "AES"));
        } catch (MongoException | ClassCastException | IllegalArgumentException unreadable) {
            return new Found.Absent();
        }
    }

    private boolean isOfAnother() {
        var named = about();
        return named != null && !ledger.equals(named.getString(LEDGER));
    }

    private @Nullable Document about() {
        return about.find(eq(ID, ABOUT)).first();
    }

    @Override
    public void add(Map<String, SecretKey> made) {
        if (made.isEmpty()) {
            return;
        }
        change(() -> {
            about.updateOne(eq(ID, ABOUT), combine(setOnInsert(LEDGER, ledger), setOnInsert(UNTIL, 0L)), OR_INSERT);
            keys.insertMany(made.entrySet().stream()
                    .map(key -> new Document(ID, key.getKey())
                            .append(KEY, new Binary(key.getValue().getEncoded())))
                    .toList());
        });
    }

    @Override
    public void forget(Collection<String> subjects, long until) {
        change(() -> {
            subjects.forEach(subject -> keys.updateOne(eq(ID, subject), set(KEY, null), OR_INSERT));
            about.updateOne(eq(ID, ABOUT), combine(setOnInsert(LEDGER, ledger), set(UNTIL, until)), OR_INSERT);
        });
    }

    @Override
    public long forgottenUntil() {
        return MongoTrouble.on(where, () -> Optional.ofNullable(about()))
                .map(named -> named.getLong(UNTIL))
                .orElse(0L);
    }

    private void change(Runnable change) {
        MongoTrouble.on(where, () -> {
            change.run();
            return where;
        });
    }

    /** The connection is the store's. */
    @Override
    public void close() {}
}
