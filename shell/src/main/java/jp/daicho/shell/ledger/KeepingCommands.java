package jp.daicho.shell.ledger;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.Safekeeping;
import jp.daicho.shell.wiring.Safekeeping.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code ledger backup}, {@code restore} and {@code import}: a ledger that is kept, and comes back. */
@Component
class KeepingCommands {

    private static final String GROUP = "ledger";

    private final Safekeeping keeping;
    private final Notes notes;

    KeepingCommands(Safekeeping keeping, Notes notes) {
        this.keeping = keeping;
        this.notes = notes;
    }

    @Command(name = "ledger backup", group = GROUP, description = "keeping.backup")
    Reply backup(
            @Option(longName = "to", required = true, description = "ledger.to") Path to,
            @Option(longName = "without-keys", defaultValue = "false", description = "keeping.without-keys")
                    boolean withoutKeys) {
        var kept = keeping.backUp(to, !withoutKeys);
        return reply(kept, kept.keys() == null ? "keeping.backup-without-keys" : "keeping.backup-with-keys");
    }

    @Command(name = "ledger restore", group = GROUP, description = "keeping.restore")
    Reply restore(
            @Option(longName = "from", required = true, description = "keeping.restore.from") Path from,
            @Option(longName = "without-keys", defaultValue = "false", description = "keeping.without-keys")
                    boolean withoutKeys) {
        var kept = keeping.restore(from, !withoutKeys);
        return reply(kept, kept.keys() == null ? "keeping.made-without-keys" : "keeping.restored-with-keys");
    }

    @Command(name = "ledger import", group = GROUP, description = "keeping.import")
    Reply takeOver(@Option(longName = "from", required = true, description = "keeping.import.from") Path from) {
        var kept = keeping.takeOver(from);
        return reply(kept, kept.keys() == null ? "keeping.made-without-keys" : null);
    }

    private Reply reply(Kept kept, @Nullable String remark) {
        return switch (kept.found()) {
            case Damaged damaged -> Findings.of(damaged);
            case Intact intact -> {
                if (remark != null) {
                    notes.afterwards(remark);
                }
                yield Reply.details(fields(intact, Objects.requireNonNull(kept.file()), kept.keys()));
            }
        };
    }

    private static Map<String, @Nullable Object> fields(Intact intact, Path file, @Nullable Path keys) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", file.toString());
        fields.put("keys", keys == null ? null : keys.toString());
        fields.put("organ", intact.ledger().organ());
        fields.put("ledger", intact.ledger().id());
        fields.put("size", intact.size());
        fields.put("root", intact.root().base64());
        fields.put("checkpoint", intact.checkpoint().paper());
        return fields;
    }
}
