package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections of this program to one ledger: one that writes, and readers lent out one per question.
 *
 * <p>A session in which SQLite reported a failure is closed and replaced, for the driver closes its statements then.
 */
final class Sessions implements AutoCloseable {

    private final Path location;
    private final SqliteFile file;
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private @Nullable Writer writer;
    private boolean closed;

    /** @param location what refusals name; the file itself may be a copy */
    Sessions(Path location, SqliteFile file) {
        this.location = location;
        this.file = file;
    }

    SqliteFile file() {
        return file;
    }

    <T> T read(Question<Reader, T> question) {
        return SqlWork.on(
                location,
                () -> whileOpen(() -> {
                    var lent = idle.poll();
                    var reader = lent == null ? Reader.open(file) : lent;
                    try {
                        return ask(reader, question);
                    } finally {
                        if (reader.isUsable()) {
                            idle.push(reader);
                        }
                    }
                }));
    }

    /** For whoever has the turn. */
    <T> T write(Question<Writer, T> question) {
        return SqlWork.on(
                location,
                () -> whileOpen(() -> {
                    var ready = writer;
                    if (ready == null || !ready.isUsable()) {
                        ready = new Writer(file);
                        writer = ready;
                    }
                    return ask(ready, question);
                }));
    }

    /** Nobody reads or writes once this is closed, and it closes once nobody does. */
    private <T> T whileOpen(SqlWork<T> work) throws SQLException {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(location + " is closed");
            }
            return work.run();
        } finally {
            open.readLock().unlock();
        }
    }

    private static <S extends Session, T> T ask(S session, Question<S, T> question) throws SQLException {
        try {
            return question.ask(session);
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            closed = true;
            closeConnections();
        } finally {
            open.writeLock().unlock();
        }
    }

    private void closeConnections() {
        SqlWork.on(location, () -> {
            for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
            if (writer != null) {
                writer.close();
            }
        });
    }

    /** One connection and what is kept ready on it. */
    interface Session extends AutoCloseable {

        boolean isUsable() throws SQLException;

        @Override
        void close() throws SQLException;
    }

    /** Something asked of a session. */
    interface Question<S extends Session, T> {
        T ask(S session) throws SQLException;
    }
}
