package jp.daicho.ledger.sqlite;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.PartFile;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a ledger, and of its keys, taken while others may write. It is a ledger's file itself.
 *
 * <p>First copied, then verified, then finished; until then it has no name of its own.
 */
public final class Backup implements AutoCloseable {

    /** How every SQLite database begins (sqlite.org/fileformat.html, 1.3). */
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(US_ASCII);

    private final Path ledger;
    private final Path file;
    private final PartFile part;
    private @Nullable KeysCopy keys;

    /**
     * Begin to copy {@code ledger} to {@code file}.
     *
     * @throws Refused {@code file-exists}, {@code file-not-writable}
     */
    public Backup(Path ledger, Path file) {
        this.ledger = ledger;
        this.file = file;
        PartFile.requireFree(file);
        requireNoLeftovers(file);
        part = PartFile.of(file);
    }

    /** Refuse where SQLite would take what lies beside for a part of the new file. */
    static void requireNoLeftovers(Path file) {
        for (var companion : PartFile.COMPANIONS) {
            var leftover = file.resolveSibling(file.getFileName() + companion);
            if (Files.exists(leftover)) {
                throw Refused.byRule("store-leftovers", leftover);
            }
        }
    }

    /** Whether {@code file} begins like a backup, or any other ledger's file. */
    public static boolean isIn(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(BEGINNING.length), BEGINNING);
        } catch (IOException e) {
            return false;
        }
    }

    /** Copy the ledger; {@code percent} is told how much is done, and may end it by throwing. */
    public Backup copy(LongConsumer percent) {
        WholeCopy.of(ledger, part.path(), file, percent);
        return this;
    }

    /** Copy the keys too, after the ledger: those of all that is in its copy are there by then. Null where there are none. */
    public @Nullable Path copyKeys(LedgerId id) {
        keys = KeysCopy.of(ledger, file, id);
        return keys == null ? null : keys.target();
    }

    /** Verify the copy as it lies on the disk; {@code events} is told how many are, and may end it by throwing. */
    public Verification verify(LongConsumer events) {
        try (var rows = SqliteLedger.rows(part.path())) {
            return Verifier.verify(rows, null, new Counting(events));
        }
    }

    /** The backup is there. */
    public void finish() {
        if (keys != null) {
            keys.finish();
        }
        part.finish();
    }

    @Override
    public void close() {
        part.close();
        if (keys != null) {
            keys.close();
        }
    }
}
