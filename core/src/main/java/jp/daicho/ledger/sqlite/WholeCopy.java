package jp.daicho.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/**
 * Copies a database as it is at one moment, whoever goes on writing to it, into one file that needs no other beside it.
 *
 * <p>By {@code VACUUM INTO}: one read transaction, which no writer sends back to the beginning and which keeps none
 * waiting (sqlite.org/lang_vacuum.html).
 */
final class WholeCopy {

    /** So many steps of SQLite's machine pass between two looks at how far it is. */
    private static final int STEPS = 20_000;

    private WholeCopy() {}

    /**
     * Copy the file {@code source} into the empty file {@code target}.
     *
     * @param called how the copy is called once it is complete
     * @param percent told now and then how much is done; may end it by throwing
     * @throws Refused {@code file-write-failed} where there is no room for it
     */
    static void of(Path source, Path target, Path called, LongConsumer percent) {
        var copy = PrivateCopy.isNeeded(source) ? PrivateCopy.of(source) : null;
        var path = copy == null ? source : copy.path();
        try {
            SqlWork.on(source, () -> {
                try (var connection = SqliteFile.at(path).connect()) {
                    of(connection, target, called, new Watch(path, target, percent));
                }
            });
        } finally {
            if (copy != null) {
                copy.close();
            }
        }
    }

    private static void of(Connection connection, Path target, Path called, Watch watch) throws SQLException {
        ProgressHandler.setHandler(connection, STEPS, watch);
        try (var copying = connection.prepareStatement("VACUUM INTO ?")) {
            copying.setString(1, target.toString());
            copying.execute();
        } catch (SQLException e) {
            if (watch.ended != null) {
                throw watch.ended;
            }
            if (SqlTrouble.isLackOfRoom(e, target)) {
                throw SqlTrouble.because(e, Refused.unusable("file-write-failed", called));
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    /** Looks at the size of the copy. What is thrown must not pass through SQLite, which is told to stop. */
    private static final class Watch extends ProgressHandler {

        private final Path source;
        private final Path target;
        private final LongConsumer percent;
        private @Nullable RuntimeException ended;

        Watch(Path source, Path target, LongConsumer percent) {
            this.source = source;
            this.target = target;
            this.percent = percent;
        }

        @Override
        protected int progress() {
            try {
                percent.accept(Math.min(100, 100 * Files.size(target) / Math.max(1, Files.size(source))));
                return 0;
            } catch (IOException gone) {
                return 0;
            } catch (RuntimeException e) {
                ended = e;
                return 1;
            }
        }
    }
}
