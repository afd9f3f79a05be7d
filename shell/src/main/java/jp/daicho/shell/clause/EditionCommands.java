package jp.daicho.shell.clause;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.EditionFile;
import jp.daicho.clause.RequiredOf;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code clause import} and {@code clause schema}: an office's own edition. */
@Component
class EditionCommands {

    private static final String GROUP = "clause";

    private final CurrentRegister register;
    private final Notes notes;

    EditionCommands(CurrentRegister register, Notes notes) {
        this.register = register;
        this.notes = notes;
    }

    @Command(name = "clause import", group = GROUP, description = "clause.import")
    Reply read(
            @Argument(index = 0, description = "clause.import.file") Path file,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        register.refusePast();
        var edition = EditionFile.read(file.toString(), bytes(file));
        var grounds = register.grounds(reason, evidence);
        var recorded =
                register.change(edition.id().value(), new RecordCatalogueEdition(edition, grounds.on(), grounds));
        var without =
                edition.conditionsWithoutClause().stream().map(RequiredOf::word).toList();
        if (!without.isEmpty()) {
            notes.afterwards("clause.import.without", edition.id(), String.join(", ", without));
        }
        return recorded.saying(grounds.on()).telling("without", without);
    }

    /** One byte more than an edition may have is enough to see that it is too long. */
    private static byte[] bytes(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(EditionFile.LONGEST + 1);
        } catch (IOException unreadable) {
            throw Refused.badValue("edition-unreadable", "file", file);
        }
    }

    @Command(name = "clause schema", group = GROUP, description = "clause.schema")
    Reply schema() {
        try (var stream = EditionCommands.class.getResourceAsStream("/clause-edition.schema.json")) {
            return Reply.page(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
