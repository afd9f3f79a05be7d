package jp.daicho.ledger.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;

/** Something asked of SQLite. */
@FunctionalInterface
interface SqlWork<T> {

    T run() throws SQLException;

    /** Do {@code work} on the file {@code where}, and say in our words what SQLite turns down. */
    static <T> T on(Path where, SqlWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw SqlTrouble.inWords(e, where);
        }
    }

    /** Do {@code step} on the file {@code where}, likewise. */
    static void on(Path where, Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw SqlTrouble.inWords(e, where);
        }
    }

    /** Something done to SQLite without an answer. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }
}
