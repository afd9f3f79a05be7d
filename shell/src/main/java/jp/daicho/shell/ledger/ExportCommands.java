package jp.daicho.shell.ledger;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.ledger.export.EventProof;
import jp.daicho.ledger.export.Export;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.sqlite.Backup;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.Proofs;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code ledger export}, {@code prove} and {@code verify-file}: proofs that leave the house. */
@Component
class ExportCommands {

    private static final String GROUP = "ledger";

    private final Proofs proofs;

    ExportCommands(Proofs proofs) {
        this.proofs = proofs;
    }

    @Command(name = "ledger export", group = GROUP, description = "ledger.export")
    Reply export(
            @Option(longName = "to", required = true, description = "ledger.to") Path to,
            @Option(longName = "from", description = "ledger.export.from") @Nullable Moment from,
            @Option(longName = "until", description = "ledger.export.until") @Nullable Moment until,
            @Option(longName = "public", defaultValue = "false", description = "ledger.export.public")
                    boolean forAnyone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        var found = proofs.export(to, from, until, forAnyone, exported -> {
            fields.put("file", to.toAbsolutePath().toString());
            fields.put("size", exported.checkpoint().size());
            fields.put("written", exported.events());
            fields.put("withheld", exported.withheld());
            fields.put("checkpoint", exported.checkpoint().paper());
        });
        return found instanceof Damaged damaged ? Findings.of(damaged) : Reply.details(fields);
    }

    @Command(name = "ledger prove", group = GROUP, description = "ledger.prove")
    Reply prove(
            @Option(longName = "position", required = true, description = "ledger.prove.position")
                    EventPosition position,
            @Option(longName = "to", required = true, description = "ledger.to") Path to,
            @Option(longName = "checkpoint", description = "ledger.prove.checkpoint") @Nullable String checkpoint) {
        var noted = checkpoint == null ? null : Checkpoint.parse(checkpoint);
        return switch (proofs.prove(position.value(), noted, to)) {
            case Damaged damaged -> Findings.of(damaged);
            case Intact intact -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("file", to.toAbsolutePath().toString());
                fields.put("position", position.value());
                fields.put("checkpoint", noted == null ? intact.checkpoint().paper() : noted.paper());
                yield Reply.details(fields);
            }
        };
    }

    @Command(name = "ledger verify-file", group = GROUP, description = "ledger.verify-file")
    Reply verifyFile(
            @Argument(index = 0, description = "ledger.verify-file.file") Path file,
            @Option(longName = "checkpoint", description = "ledger.verify.checkpoint") @Nullable String checkpoint) {
        var noted = checkpoint == null ? null : Checkpoint.parse(checkpoint);
        if (Backup.isIn(file)) {
            return Findings.of(proofs.verify(file, noted));
        }
        return EventProof.isIn(file)
                ? Findings.of(EventProof.read(file, noted))
                : Findings.of(Export.verify(file, noted));
    }
}
