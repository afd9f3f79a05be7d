package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.daicho.ledger.proof.LedgerRows.Cursor;
import org.jspecify.annotations.Nullable;

/** Walks over the answer to a question; where the file cannot be read on, it ends with one row that is not sound. */
final class RowCursor<T> implements Cursor<T> {

    private final Path path;
    private final RowReader<T> reader;
    private final T unsound;
    private @Nullable PreparedStatement asked;
    private @Nullable ResultSet answer;
    private boolean ended;

    RowCursor(Path path, @Nullable Connection connection, String question, RowReader<T> reader, T unsound) {
        this.path = path;
        this.reader = reader;
        this.unsound = unsound;
        try {
            if (connection != null) {
                asked = connection.prepareStatement(question);
                answer = asked.executeQuery();
            }
        } catch (SQLException e) {
            SqlTrouble.requireDamage(e, path);
        }
    }

    @Override
    public @Nullable T next() {
        if (ended) {
            return null;
        }
        try {
            if (answer != null) {
                ended = !answer.next();
                return ended ? null : reader.read(answer);
            }
        } catch (SQLException e) {
            SqlTrouble.requireDamage(e, path);
        }
        ended = true;
        return unsound;
    }

    @Override
    public void close() {
        SqlWork.on(path, () -> {
            if (asked != null) {
                asked.close();
            }
        });
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
