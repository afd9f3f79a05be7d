package jp.daicho.ledger.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.ledger.PartFile;
import jp.daicho.ledger.RawEvent;
import jp.daicho.shared.Refused;

/** A file of lines that is there only once it is complete. */
final class LineWriter implements AutoCloseable {

    private final Path file;
    private final PartFile part;
    private final OutputStream out;
    private final LineBytes line = new LineBytes();

    /** @throws Refused {@code file-exists}, {@code file-not-writable} */
    LineWriter(Path file) {
        this.file = file;
        PartFile.requireFree(file);
        part = PartFile.of(file);
        try {
            out = new BufferedOutputStream(Files.newOutputStream(part.path()), 1 << 16);
        } catch (IOException e) {
            part.close();
            throw Refused.unusable("file-not-writable", file);
        }
    }

    /** @throws Refused {@code file-write-failed} */
    void add(Line said) {
        end(line.plain(LineForm.write(said)));
    }

    /**
     * Add what a {@link Line.Act} says.
     *
     * @throws Refused {@code file-write-failed}
     */
    void addAct(long commit, long count, byte[] root) {
        end(line.act(commit, count, root));
    }

    /**
     * Add what a {@link Line.Event} says.
     *
     * @throws Refused {@code file-write-failed}
     */
    void addEvent(long position, RawEvent event) {
        end(line.event(position, event));
    }

    private void end(LineBytes written) {
        try {
            written.end(out);
        } catch (IOException e) {
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
            out.close();
        } catch (IOException e) {
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
