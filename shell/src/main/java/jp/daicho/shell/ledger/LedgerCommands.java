package jp.daicho.shell.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.Checkpoints;
import jp.daicho.shell.wiring.Proofs;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code ledger …}. */
@Component
class LedgerCommands {

    private static final String GROUP = "ledger";

    private final Proofs proofs;
    private final Checkpoints checkpoints;

    LedgerCommands(Proofs proofs, Checkpoints checkpoints) {
        this.proofs = proofs;
        this.checkpoints = checkpoints;
    }

    @Command(name = "ledger verify", group = GROUP, description = "ledger.verify")
    Reply verify(
            @Option(longName = "checkpoint", description = "ledger.verify.checkpoint") @Nullable String checkpoint) {
        if (checkpoint != null) {
            return Findings.of(proofs.verify(Checkpoint.parse(checkpoint)));
        }
        var held = checkpoints.verify();
        return Findings.of(held.found(), held.noted());
    }

    @Command(name = "ledger checkpoint", group = GROUP, description = "ledger.checkpoint")
    Reply checkpoint(@Option(longName = "note", defaultValue = "false", description = "keeping.note") boolean note) {
        var checkpoint = proofs.checkpoint();
        if (note) {
            checkpoints.note(checkpoint);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("checkpoint", checkpoint.paper());
        fields.put("text", checkpoint.text());
        return Reply.details(fields);
    }
}
