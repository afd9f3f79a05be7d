package jp.daicho.shell.wiring;

import java.nio.file.Files;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.shared.Refused;
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
        var file = registers.file();
        if (!Files.exists(file)) {
            throw Refused.notFound("register-missing", file);
        }
        notes.say("verbose.ledger", file);
        try (var rows = SqliteLedger.rows(file)) {
            return Verifier.verify(rows, checkpoint);
        }
    }

    /** What to note down of the ledger as it is now. */
    public Checkpoint checkpoint() {
        var home = current.forReading().home();
        var tree = home.tail().tree();
        return new Checkpoint(home.id().organ(), home.id().id(), tree.size(), tree.root());
    }
}
