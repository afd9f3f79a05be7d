package jp.daicho.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import jp.daicho.shared.Refused;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts SQLite's result codes (sqlite.org/rescode.html) into words a person can act on. */
final class SqlTrouble {

    private static final int PRIMARY = 0xff;
    private static final long HARDLY_ANY_ROOM = 256 * 1024L;

    private SqlTrouble() {}

    static RuntimeException inWords(SQLException e, Path where) {
        var code = codeOf(e);
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED || code == SQLiteErrorCode.SQLITE_IOERR_VNODE) {
            return because(e, Refused.unusable("store-vanished", where));
        }
        return switch (primary(code)) {
            case SQLITE_FULL -> because(e, Refused.unusable("store-full", where));
            case SQLITE_IOERR ->
                because(e, Refused.unusable(isLackOfRoom(e, where) ? "store-full" : "store-io-error", where));
            case SQLITE_BUSY, SQLITE_LOCKED -> because(e, Refused.unusable("store-busy", where));
            case SQLITE_READONLY, SQLITE_PERM -> because(e, Refused.unusable("store-read-only", where));
            case SQLITE_NOTADB -> because(e, Refused.unusable("store-not-a-ledger", where));
            case SQLITE_CORRUPT -> because(e, Refused.damaged("store-corrupt", where));
            case SQLITE_CANTOPEN -> because(e, Refused.unusable("store-cannot-open", where));
            default -> new IllegalStateException(e);
        };
    }

    /** Refuse what the machine cannot do, and return where the file's content is at fault. */
    static void requireDamage(SQLException e, Path where) {
        switch (primary(codeOf(e))) {
            case SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_TOOBIG, SQLITE_MISMATCH -> {}
            default -> throw inWords(e, where);
        }
    }

    /** Whether there was no room for what was to be written to {@code where}. */
    static boolean isLackOfRoom(SQLException e, Path where) {
        var code = primary(codeOf(e));
        return code == SQLiteErrorCode.SQLITE_FULL || (code == SQLiteErrorCode.SQLITE_IOERR && hardlyAnyRoomAt(where));
    }

    static boolean isDuplicate(SQLException e) {
        var code = codeOf(e);
        return code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE || code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY;
    }

    private static SQLiteErrorCode codeOf(SQLException e) {
        return e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return code.code < 0 ? code : SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
    }

    private static boolean hardlyAnyRoomAt(Path where) {
        try {
            return Files.getFileStore(where).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    static Refused because(SQLException cause, Refused refused) {
        refused.initCause(cause);
        return refused;
    }
}
