package jp.daicho.ledger.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.PartFile;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The keys beside one file of a ledger, for another file of it.
 *
 * <p>Which events were looked at for people to forget is forgotten itself: whoever opens the ledger with the copy looks at
 * all of them.
 */
public final class KeysCopy implements AutoCloseable {

    private final Path target;
    private final PartFile part;

    private KeysCopy(Path target, PartFile part) {
        this.target = target;
        this.part = part;
    }

    /** Where the keys beside the file {@code ledger} lie; null where there are none. */
    public static @Nullable Path beside(Path ledger) {
        var keys = SqliteKeys.fileBeside(ledger);
        return Files.exists(keys) ? keys : null;
    }

    /**
     * Refuse where keys lie beside {@code ledger} that can't be those of {@code id}.
     *
     * @throws Refused {@code keys-in-the-way}
     */
    public static void requireFit(Path ledger, LedgerId id) {
        var keys = beside(ledger);
        if (keys != null && !isFit(keys, id)) {
            throw Refused.byRule("keys-in-the-way", keys);
        }
    }

    /**
     * Copy what lies beside {@code ledger} for the file {@code other}; it has another name until it is finished. Null where
     * nothing lies there.
     *
     * @throws Refused {@code keys-not-copied} where it can't be read, or isn't of {@code id}; {@code file-exists}
     */
    public static @Nullable KeysCopy of(Path ledger, Path other, LedgerId id) {
        var source = beside(ledger);
        if (source == null) {
            return null;
        }
        var target = SqliteKeys.fileBeside(other);
        PartFile.requireFree(target);
        if (!isFit(source, id)) {
            throw Refused.unusable("keys-not-copied", source);
        }
        var part = PartFile.of(target, PartFile.ownerOnly(target));
        boolean done = false;
        try {
            WholeCopy.of(source, part.path(), target, anyPart -> {});
            lookAtAllAgain(part.path());
            done = true;
            return new KeysCopy(target, part);
        } finally {
            if (!done) {
                part.close();
            }
        }
    }

    private static boolean isFit(Path keys, LedgerId id) {
        try (var store = SqliteKeys.in(keys, id)) {
            return store.state() == KeysState.READY || store.state() == KeysState.MISSING;
        }
    }

    private static void lookAtAllAgain(Path part) {
        SqlWork.on(part, () -> {
            try (var connection = SqliteFile.at(part).connect();
                    var statement = connection.createStatement()) {
                statement.execute("UPDATE about SET forgotten_until = 0");
            }
        });
    }

    /** Where the copy will lie. */
    public Path target() {
        return target;
    }

    /** The copy is there. */
    public void finish() {
        part.finish();
    }

    @Override
    public void close() {
        part.close();
    }
}
