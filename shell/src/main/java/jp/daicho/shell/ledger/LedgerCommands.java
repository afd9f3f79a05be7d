package jp.daicho.shell.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
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
    private static final int DAMAGED = 6;

    private final Proofs proofs;

    LedgerCommands(Proofs proofs) {
        this.proofs = proofs;
    }

    @Command(name = "ledger verify", group = GROUP, description = "ledger.verify")
    Reply verify(
            @Option(longName = "checkpoint", description = "ledger.verify.checkpoint") @Nullable String checkpoint) {
        return switch (proofs.verify(checkpoint == null ? null : Checkpoint.parse(checkpoint))) {
            case Intact intact -> Reply.details(fields(intact));
            case Damaged damaged -> Reply.details(fields(damaged)).ending(DAMAGED);
        };
    }

    @Command(name = "ledger checkpoint", group = GROUP, description = "ledger.checkpoint")
    Reply checkpoint() {
        var checkpoint = proofs.checkpoint();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("checkpoint", checkpoint.paper());
        fields.put("text", checkpoint.text());
        return Reply.details(fields);
    }

    private static Map<String, Object> fields(Intact intact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ok", true);
        fields.put("organ", intact.ledger().organ());
        fields.put("ledger", intact.ledger().id());
        fields.put("size", intact.size());
        fields.put("root", intact.root().base64());
        fields.put("commits", intact.commits());
        fields.put("checkpoint", intact.checkpoint().paper());
        return fields;
    }

    private static Map<String, Object> fields(Damaged damaged) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ok", false);
        fields.put("position", damaged.position());
        fields.put("what", damaged.what());
        fields.put("detail", damaged.detail());
        return fields;
    }
}
