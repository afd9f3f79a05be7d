package jp.daicho.shell.imports;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.imports.sheet.Encoding;
import jp.daicho.shell.imports.sheet.Sheet;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code import cloud}: the office's own list of the cloud services it uses. */
@Component
class CloudImports {

    private final CurrentRegister register;
    private final ColumnNames names;
    private final Importing importing;

    CloudImports(CurrentRegister register, ColumnNames names, Importing importing) {
        this.register = register;
        this.names = names;
        this.importing = importing;
    }

    @Command(name = "import cloud", group = "import", description = "import.cloud")
    Reply cloud(
            Request request,
            @Argument(index = 0, description = "import.file") Path file,
            @Option(longName = "encoding", defaultValue = "auto", description = "import.encoding") Encoding encoding,
            @Option(longName = "map", description = "import.map") @Nullable List<String> map,
            @Option(longName = "rejects", description = "import.rejects") @Nullable Path rejects) {
        register.refusePast();
        register.refuseFuture();
        var settings = Settings.of(map, null, null, rejects);
        try (Sheet sheet = Sheet.open(file, encoding)) {
            var mapping = Columns.ofClouds(sheet.headings(), names.of(Fields.OF_CLOUDS), settings);
            var recording = new CloudRecording(register, request.dryRun());
            return importing.run(sheet, mapping, new CloudRows(), recording, rejects);
        }
    }
}
