package jp.daicho.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import jp.daicho.shared.Refused;

/** A file that has a name of its own until it is complete; what is not finished leaves nothing behind. */
public final class PartFile implements AutoCloseable {

    /** What SQLite keeps beside a database. */
    public static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path target;
    private final Path part;

    private PartFile(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    /**
     * Refuse where there is a file already.
     *
     * @throws Refused {@code file-exists}
     */
    public static void requireFree(Path target) {
        if (Files.exists(target)) {
            throw Refused.byRule("file-exists", target);
        }
    }

    /**
     * An empty file in the folder of {@code target}; what killed programs left there is removed.
     *
     * @throws Refused {@code file-not-writable}
     */
    public static PartFile of(Path target, FileAttribute<?>... attributes) {
        try {
            Leftovers.removeBeside(target);
            var part = Files.createFile(target.resolveSibling(Leftovers.newName()), attributes);
            part.toFile().deleteOnExit();
            return new PartFile(target, part);
        } catch (NoSuchFileException noFolder) {
            throw Refused.badValue("file-not-writable", "to", target);
        } catch (IOException e) {
            throw Refused.unusable("file-not-writable", target);
        }
    }

    /** What makes a new file in the place of {@code path} its owner's alone, where files can be that. */
    public static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** Where it is until then. */
    public Path path() {
        return part;
    }

    /**
     * The file is complete: make it durable, and give it its name.
     *
     * @throws Refused {@code file-exists} where there is one of that name by now; {@code file-not-writable}
     */
    public void finish() {
        try {
            force(part, StandardOpenOption.WRITE);
            Files.move(part, target);
        } catch (FileAlreadyExistsException e) {
            throw Refused.byRule("file-exists", target);
        } catch (IOException e) {
            throw Refused.unusable("file-not-writable", target);
        }
        forceName();
    }

    /** A file system that can't be asked to keep a name keeps it in its own time. */
    private void forceName() {
        try {
            force(requireNonNull(part.toAbsolutePath().getParent()), StandardOpenOption.READ);
        } catch (IOException notHere) {
            return;
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
            for (var companion : COMPANIONS) {
                Files.deleteIfExists(part.resolveSibling(part.getFileName() + companion));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
