package jp.daicho.ledger.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import jp.daicho.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SequenceWriter;

/** A file of lines that is there only once it is complete. */
final class NewFile implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final OutputStream out;
    private final SequenceWriter lines;

    /** @throws Refused {@code file-exists}, {@code file-not-writable} */
    NewFile(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            throw Refused.byRule("file-exists", file);
        }
        try {
            part = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
            out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
            lines = LineForm.writer().writeValues(out);
        } catch (IOException e) {
            throw Refused.badValue("file-not-writable", "to", file);
        }
    }

    /** @throws Refused {@code file-write-failed} */
    void add(Line line) {
        try {
            lines.write(line);
        } catch (JacksonException e) {
            throw Refused.unusable("file-write-failed", file);
        }
    }

    /**
     * The file is complete: durable, and under its name.
     *
     * @throws Refused {@code file-write-failed}
     */
    void finish() {
        try {
            lines.flush();
            out.write('\n');
            out.close();
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JacksonException e) {
            throw Refused.unusable("file-write-failed", file);
        }
    }

    /** Leaves nothing of a file that was not finished. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException full) {
            // what could not be written is taken away below
        }
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
