package jp.daicho.shell.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.export.Export;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.proof.Witness;
import jp.daicho.ledger.sqlite.Backup;
import jp.daicho.ledger.sqlite.KeysCopy;
import jp.daicho.ledger.sqlite.NewLedger;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.office.OrganId;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies a ledger to a file, and makes one of a file: whole and verified, or not at all. A dry run leaves no file. */
@Component
public final class Safekeeping {

    private static final String VERIFIED = "keeping.verified";

    private final CurrentRequest request;
    private final CurrentRegister current;
    private final Registers registers;
    private final InstantSource clock;
    private final Steps steps;

    Safekeeping(
            CurrentRequest request, CurrentRegister current, Registers registers, InstantSource clock, Steps steps) {
        this.request = request;
        this.current = current;
        this.registers = registers;
        this.clock = clock;
        this.steps = steps;
    }

    /**
     * What became of it.
     *
     * @param file where the ledger or its copy lies now; null where damage was found
     * @param keys where its keys lie; null where there are none
     */
    public record Kept(
            Verification found,
            @Nullable Path file,
            @Nullable Path keys) {}

    /** Copy the ledger to {@code file}, and with {@code keys} what opens its names. */
    public Kept backUp(Path file, boolean keys) {
        current.refusePast();
        var id = current.forReading().home().id();
        try (var backup = new Backup(registers.file(), file.toAbsolutePath())) {
            steps.telling("keeping.copied", backup::copy);
            var copiedKeys = keys ? backup.copyKeys(id) : null;
            var found = steps.telling(VERIFIED, backup::verify);
            if (found instanceof Intact && !request.get().dryRun()) {
                backup.finish();
            }
            return new Kept(found, file.toAbsolutePath(), copiedKeys);
        }
    }

    /** Make the ledger of the backup {@code file}, and with {@code keys} take over what lies beside that. */
    public Kept restore(Path file, boolean keys) {
        requireFile(file);
        if (!Backup.isIn(file)) {
            throw Refused.badValue("backup-not-one", "from", file);
        }
        var backup = file.toAbsolutePath();
        return make(keys ? backup : null, made -> {
            try (var rows = SqliteLedger.rows(backup)) {
                return Verifier.verify(rows, null, made);
            }
        });
    }

    /** Make the ledger of the exported {@code file}. */
    public Kept takeOver(Path file) {
        requireFile(file);
        if (Backup.isIn(file)) {
            throw Refused.badValue("export-not-one", "from", file);
        }
        return make(null, made -> Export.verify(file, null, made));
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Refused.unusable("file-unreadable", file);
        }
    }

    private Kept make(@Nullable Path keysOf, Function<Witness, Verification> reading) {
        current.refusePast();
        return steps.telling(VERIFIED, told -> {
            try (var made = new NewLedger(this::place, clock.instant(), told)) {
                var found = reading.apply(made);
                return found instanceof Intact whole ? made(made, whole, keysOf) : new Kept(found, null, null);
            }
        });
    }

    private Kept made(NewLedger made, Intact whole, @Nullable Path keysOf) {
        var file = made.complete(whole).path();
        try (var keys =
                keysOf == null || KeysCopy.beside(file) != null ? null : KeysCopy.of(keysOf, file, whole.ledger())) {
            if (!request.get().dryRun()) {
                if (keys != null) {
                    keys.finish();
                }
                made.finish();
            }
            return new Kept(whole, file, keys == null ? KeysCopy.beside(file) : keys.target());
        }
    }

    /** Where the ledger {@code id} is to lie: under its organ's name, which is the one asked for if one is. */
    private Path place(LedgerId id) {
        var asked = request.get().organ();
        if (asked != null && !new OrganId(asked).value().equals(id.organ())) {
            throw Refused.badValue("file-of-another-organ", "organ", id.organ());
        }
        var store = registers.store();
        var organ = new OrganId(id.organ());
        var file = store.file(organ);
        if (!Files.exists(file)) {
            registers.expect(file);
        }
        KeysCopy.requireFit(file, id);
        return file;
    }
}
