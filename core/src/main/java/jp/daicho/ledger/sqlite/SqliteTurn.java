package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
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
                SqlWork.on(path, writer::rollback);
            } finally {
                end();
            }
        }
    }

    private void attempt(SqlWork.Step step) {
        boolean done = false;
        try {
            SqlWork.on(path, step);
            done = true;
        } finally {
            if (!done) {
                abandon();
            }
        }
    }

    /** End the transaction by ending its connection, which works whatever state a failure has left it in. */
    private void abandon() {
        try {
            SqlWork.on(path, writer::close);
        } finally {
            end();
        }
    }

    private void end() {
        over = true;
        ended.run();
    }
}
