package jp.daicho.shell.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files the program keeps for its user alone: what was typed, and what went wrong. */
public final class OwnFile {

    private OwnFile() {}

    /** The file {@code name} in {@code folder}, made if there is none; only its owner can read it. */
    public static Path in(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder);
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }
}
