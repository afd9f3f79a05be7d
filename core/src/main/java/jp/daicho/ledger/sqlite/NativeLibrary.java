package jp.daicho.ledger.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite's native library, loaded without leaving a file behind.
 *
 * <p>The driver unpacks it into the temporary folder and removes it when the program ends, unless that is killed. Here
 * it goes into a folder of its own that is emptied as soon as the library is loaded; Windows, which keeps a loaded file
 * in use, leaves that to the driver. A launcher that has unpacked the library already says so by the driver's own
 * property {@code org.sqlite.lib.path}.
 */
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.tmpdir";

    private static boolean loaded;

    private NativeLibrary() {}

    static synchronized void load() {
        if (loaded) {
            return;
        }
        if (System.getProperty("org.sqlite.lib.path") == null && System.getProperty(FOLDER) == null) {
            loadFromOwnFolder();
        }
        loaded = true;
    }

    private static void loadFromOwnFolder() {
        try {
            var folder = Files.createTempDirectory("daicho-sqlite-");
            System.setProperty(FOLDER, folder.toString());
            SQLiteJDBCLoader.initialize();
            System.clearProperty(FOLDER);
            TemporaryFolder.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) { // the driver's signature
            throw new IllegalStateException("SQLite's native library cannot be loaded", e);
        }
    }
}
