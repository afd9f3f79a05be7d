package jp.daicho.ledger.sqlite;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.DuplicateEvent;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.PartFile;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.EventRow;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Witness;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is verified into a ledger's file of its own: the same events in the same commits, so with the same root.
 *
 * <p>Tables, indexes and triggers are made anew, whatever those were that the rows come from. The file is there only once
 * it is finished.
 */
public final class NewLedger implements Witness, AutoCloseable {

    private static final int PAGES_MIB = 128;

    private final Function<LedgerId, Path> place;
    private final Instant created;
    private final LongConsumer events;
    private final List<NewEvent> act = new ArrayList<>();
    private Tail tail = Tail.EMPTY;
    private @Nullable LedgerId ledger;
    private @Nullable Path path;
    private @Nullable PartFile part;
    private @Nullable Writer writer;

    /**
     * A ledger of which nothing is known yet.
     *
     * @param place where the ledger's file is to be
     * @param events told how many are written; may end it by throwing
     */
    public NewLedger(Function<LedgerId, Path> place, Instant created, LongConsumer events) {
        this.place = place;
        this.created = created;
        this.events = events;
    }

    /**
     * Begin the file.
     *
     * @throws Refused {@code ledger-exists}, {@code store-leftovers}, {@code file-not-writable}, and what {@code place} says
     */
    @Override
    public void begins(LedgerId named) {
        var target = place.apply(named);
        requireFree(target);
        var made = PartFile.of(target);
        ledger = named;
        path = target;
        part = made;
        SqlWork.on(target, () -> {
            var file = SqliteFile.at(made.path());
            try (var connection = file.connect()) {
                Schema.create(connection, target, named, created);
            }
            var opened = new Writer(file);
            writer = opened;
            opened.keepAtHand(PAGES_MIB);
            opened.begin();
        });
    }

    /** Refuse where there is a ledger, or a part of one; what a creation that was cut short left is nothing. */
    private static void requireFree(Path target) {
        try {
            Files.createDirectories(SqliteFile.folderOf(target));
        } catch (IOException e) {
            throw Refused.unusable("store-folder-not-writable", target);
        }
        if (SqliteLedger.isThere(target)) {
            throw Refused.byRule("ledger-exists", target);
        }
        Backup.requireNoLeftovers(target);
    }

    /** @throws Refused {@code export-not-whole} where the rows begin later than the ledger */
    @Override
    public void on(CommitRow commit, Frontier before) {
        write();
        if (before.size() != tail.position()) {
            throw Refused.byRule("export-not-whole", tail.position());
        }
    }

    /** @throws Refused {@code export-not-whole} where nothing is told of the event */
    @Override
    public void on(EventRow row, Hash leaf) {
        if (row.withheld() != null) {
            throw Refused.byRule("export-not-whole", row.position());
        }
        act.add(row.event().event());
        events.accept(row.position() + 1);
    }

    /** Where the ledger will lie, once it is known. */
    public Path path() {
        return requireNonNull(path);
    }

    /** Write the act that was reached last. */
    private void write() {
        if (act.isEmpty()) {
            return;
        }
        var commit =
                Commit.after(tail, requireNonNull(ledger), UUID.randomUUID().toString(), act);
        try {
            SqlWork.on(path(), () -> requireNonNull(writer).insert(commit));
        } catch (DuplicateEvent twice) {
            throw Rows.damagedAt(tail.position() + twice.index(), path());
        }
        tail = commit.tail();
        act.clear();
    }

    /**
     * All is read that was {@code verified}, and is written now.
     *
     * @throws Refused {@code export-not-whole} where the rows are part of a ledger
     */
    public NewLedger complete(Intact verified) {
        write();
        if (tail.position() != verified.size() || !tail.tree().root().equals(verified.root())) {
            throw Refused.byRule("export-not-whole", tail.position());
        }
        SqlWork.on(path(), () -> requireNonNull(writer).commit());
        endWriting();
        return this;
    }

    /** What is complete is there. */
    public void finish() {
        var target = path();
        requireFree(target);
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw Refused.unusable("file-not-writable", target);
        }
        requireNonNull(part).finish();
    }

    private void endWriting() {
        var ended = writer;
        writer = null;
        if (ended != null) {
            try {
                ended.close();
            } catch (SQLException e) {
                throw SqlTrouble.inWords(e, path());
            }
        }
    }

    @Override
    public void close() {
        try {
            endWriting();
        } finally {
            if (part != null) {
                part.close();
            }
        }
    }
}
