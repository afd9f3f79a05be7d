package jp.daicho.ledger.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.LedgerRows;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.proof.Witness;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A ledger, or a part of it, in a file: written only where it is intact, and verified from the file alone. */
public final class Export {

    private Export() {}

    /**
     * Verify {@code rows}, and write what is selected of them to {@code file}; {@code written} hears what, unless there is
     * damage. Then there is no file.
     *
     * @throws Refused {@code file-exists}, {@code file-not-writable}, {@code export-part-empty}
     */
    public static Verification write(LedgerRows rows, Selection selection, Path file, Consumer<Exported> written) {
        try (var made = new LineWriter(file)) {
            var writer = new ExportWriter(made, selection);
            var found = Verifier.verify(rows, null, writer);
            if (found instanceof Intact whole) {
                written.accept(writer.finish(whole));
            }
            return found;
        }
    }

    /**
     * Verify {@code file}, and that it still is what {@code checkpoint} once noted.
     *
     * @throws Refused like {@link Verifier#verify}; {@code export-beginning-damaged}, {@code export-newer},
     *     {@code file-unreadable}
     */
    public static Verification verify(Path file, @Nullable Checkpoint checkpoint) {
        return verify(file, checkpoint, Witness.NOBODY);
    }

    /** The same, and let {@code witness} see every row. */
    public static Verification verify(Path file, @Nullable Checkpoint checkpoint, Witness witness) {
        try (var rows = new ExportRows(file)) {
            var found = Verifier.verify(rows, checkpoint, witness);
            return found instanceof Intact intact ? verifyFrame(rows, intact) : found;
        }
    }

    /** What the first and the last line say must be what lies between them. */
    private static Verification verifyFrame(ExportRows rows, Intact intact) {
        if (!rows.ledger().equals(intact.ledger())) {
            return new Damaged(rows.start().size(), What.ALTERED, "export-beginning");
        }
        var ending = rows.ending();
        if (ending == null) {
            return new Damaged(intact.size(), What.TRUNCATED, "export-end");
        }
        return ending.equals(intact.checkpoint().text())
                ? intact
                : new Damaged(Math.max(0, intact.size() - 1), What.ROOT_MISMATCH, "export-end");
    }
}
