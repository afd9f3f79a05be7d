package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.Tail;
import jp.daicho.ledger.WriteTurn;

/** A transaction that holds SQLite's write lock; whatever goes wrong in it ends it and leaves the ledger as it was. */
final class SqliteTurn implements WriteTurn {

    private final Writer writer;
    private final Path path;
    private final Tail tail;
    private final Runnable ended;
    private boolean over;
    private long next;

    /** @param ended told once, when the turn is over */
    SqliteTurn(Writer writer, Path path, Tail tail, Runnable ended) {
        this.writer = writer;
        this.path = path;
        this.tail = tail;
        this.ended = ended;
        this.next = tail.position();
    }

    @Override
    public Tail tail() {
        return tail;
    }

    @Override
    public void append(Commit commit) {
        if (over || commit.position() != next) {
            throw new IllegalStateException(
                    "commit at " + commit.position() + ", turn at " + (over ? "its end" : next));
        }
        attempt(() -> writer.insert(commit));
        next = commit.tree().size();
    }

    @Override
    public void commit() {
        if (over) {
            throw new IllegalStateException("the turn is over");
        }
        attempt(writer::commit);
        end();
    }

    @Override
    public void rollback() {
        if (!over) {
            try {
                writer.rollback();
            } catch (SQLException alreadyRolledBack) {
                // SQLite rolls back by itself after a full disk or an input/output error
            } finally {
                end();
            }
        }
    }

    private void attempt(Step step) {
        boolean done = false;
        try {
            step.run();
            done = true;
        } catch (SQLException e) {
            throw SqlTrouble.inWords(e, path);
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void end() {
        over = true;
        ended.run();
    }

    private interface Step {
        void run() throws SQLException;
    }
}
