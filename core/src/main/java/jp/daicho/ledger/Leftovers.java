package jp.daicho.ledger;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/** The names of unfinished files, which tell whose they are: those of a program that was killed are nobody's. */
final class Leftovers {

    /** {@code .daicho-4711-….part}, the number being that of the process; SQLite may have put something beside it. */
    private static final Pattern NAME =
            Pattern.compile("\\.daicho-([0-9]{1,18})-[0-9a-f-]{36}\\.part(-wal|-shm|-journal)?");

    private Leftovers() {}

    /** A name for a file of this program. */
    static String newName() {
        return ".daicho-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".part";
    }

    /** Remove what no program goes on with in the folder of {@code target}; what can't be removed stays. */
    static void removeBeside(Path target) {
        var folder = target.toAbsolutePath().getParent();
        try (var found = Files.newDirectoryStream(folder, Leftovers::isLeft)) {
            for (Path left : found) {
                Files.deleteIfExists(left);
            }
        } catch (IOException | DirectoryIteratorException untidy) {
            return;
        }
    }

    /** Numbers of processes are given again: who began after the last change of a file didn't write it. */
    private static boolean isLeft(Path file) throws IOException {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return false;
        }
        var writer = ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive);
        if (writer.isEmpty()) {
            return true;
        }
        var changed = Files.getLastModifiedTime(file).toInstant();
        return writer.get().info().startInstant().filter(changed::isBefore).isPresent();
    }
}
