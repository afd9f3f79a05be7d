package jp.daicho.ledger.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.ledger.PartFile;
import jp.daicho.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SequenceWriter;

/** A file of lines that is there only once it is complete. */
final class LineWriter implements AutoCloseable {

    private final Path file;
    private final PartFile part;
    private final OutputStream out;
    private final SequenceWriter lines;

    /** @throws Refused {@code file-exists}, {@code file-not-writable} */
    LineWriter(Path file) {
        this.file = file;
        PartFile.requireFree(file);
        part = PartFile.of(file);
        try {
            out = new BufferedOutputStream(Files.newOutputStream(part.path()), 1 << 16);
            lines = LineForm.writer().writeValues(out);
        } catch (IOException e) {
            part.close();
            throw Refused.unusable("file-not-writable", file);
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
     * @throws Refused {@code file-write-failed}; like {@link PartFile#finish}
     */
    void finish() {
        try {
            lines.flush();
            out.write('\n');
            out.close();
        } catch (IOException | JacksonException e) {
            throw Refused.unusable("file-write-failed", file);
        }
        part.finish();
    }

    /** Leaves nothing of a file that was not finished. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException full) {
            // what could not be written is taken away below
        }
        part.close();
    }
}
