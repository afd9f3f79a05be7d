package jp.daicho.shell.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.shell.console.Reply;
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

    LedgerCommands(Proofs proofs) {
        this.proofs = proofs;
    }

    @Command(name = "ledger verify", group = GROUP, description = "ledger.verify")
    Reply verify(
            @Option(longName = "checkpoint", description = "ledger.verify.checkpoint") @Nullable String checkpoint) {
        return Findings.of(proofs.verify(checkpoint == null ? null : Checkpoint.parse(checkpoint)));
    }

    @Command(name = "ledger checkpoint", group = GROUP, description = "ledger.checkpoint")
    Reply checkpoint() {
        var checkpoint = proofs.checkpoint();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("checkpoint", checkpoint.paper());
        fields.put("text", checkpoint.text());
        return Reply.details(fields);
    }
}
