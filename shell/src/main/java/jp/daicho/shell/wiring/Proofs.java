package jp.daicho.shell.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import jp.daicho.Disclosure;
import jp.daicho.Register;
import jp.daicho.ledger.export.Export;
import jp.daicho.ledger.export.Exported;
import jp.daicho.ledger.export.Proving;
import jp.daicho.ledger.export.Selection;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.LedgerRows;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Verifies the ledger's rows without folding any of them, so that a damaged one can't stand in the way. */
@Component
public final class Proofs {

    private final Registers registers;
    private final CurrentRegister current;
    private final Notes notes;

    Proofs(Registers registers, CurrentRegister current, Notes notes) {
        this.registers = registers;
        this.current = current;
        this.notes = notes;
    }

    /** Whether the ledger is what was written, and what {@code checkpoint} once noted. Anybody may know that. */
    public Verification verify(@Nullable Checkpoint checkpoint) {
        try (var rows = rows()) {
            return Verifier.verify(rows, checkpoint);
        }
    }

    /** The same of the backup {@code file}. */
    public Verification verify(Path file, @Nullable Checkpoint checkpoint) {
        try (var rows = SqliteLedger.rows(file.toAbsolutePath())) {
            return Verifier.verify(rows, checkpoint);
        }
    }

    LedgerRows rows() {
        var file = registers.file();
        if (!Files.exists(file)) {
            throw registers.missing(file);
        }
        notes.say("verbose.ledger", file);
        return SqliteLedger.rows(file);
    }

    /**
     * Write the events of some acts to {@code file}: those recorded from the moment {@code from} up to {@code until}.
     *
     * @param forAnyone tell only what may be published
     */
    public Verification export(
            Path file, @Nullable Moment from, @Nullable Moment until, boolean forAnyone, Consumer<Exported> written) {
        current.refusePast();
        var register = current.forReading();
        var selection = new Selection(
                from == null ? 0 : Moments.first(register, from),
                until == null ? Long.MAX_VALUE : Moments.end(register, until),
                forAnyone ? Disclosure::mayBePublished : null);
        try (var rows = rows()) {
            return Export.write(rows, selection, file, written);
        }
    }

    /** Write the proof of one event to {@code file}: that it is in the ledger of {@code noted}, or in that of now. */
    public Verification prove(long position, @Nullable Checkpoint noted, Path file) {
        current.refusePast();
        current.forReading();
        try (var rows = rows()) {
            return Proving.write(rows, position, noted, file);
        }
    }

    /** What to note down of the ledger as it is now. */
    public Checkpoint checkpoint() {
        current.refusePast();
        return checkpoint(current.forReading());
    }

    static Checkpoint checkpoint(Register register) {
        var home = register.home();
        var tree = home.tail().tree();
        return new Checkpoint(home.id().organ(), home.id().id(), tree.size(), tree.root());
    }
}
