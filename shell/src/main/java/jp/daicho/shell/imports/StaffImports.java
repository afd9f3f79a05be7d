package jp.daicho.shell.imports;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.imports.sheet.Encoding;
import jp.daicho.shell.imports.sheet.Sheet;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code import staff}. */
@Component
class StaffImports {

    private static final String GROUP = "import";

    private final CurrentRegister register;
    private final ColumnNames names;
    private final Importing importing;

    StaffImports(CurrentRegister register, ColumnNames names, Importing importing) {
        this.register = register;
        this.names = names;
        this.importing = importing;
    }

    @Command(name = "import staff", group = GROUP, description = "import.staff")
    Reply staff(
            @Argument(index = 0, description = "import.file") Path file,
            @Option(longName = "encoding", defaultValue = "auto", description = "import.encoding") Encoding encoding,
            @Option(longName = "map", description = "import.map") @Nullable List<String> map,
            @Option(longName = "rejects", description = "import.rejects") @Nullable Path rejects) {
        register.refusePast();
        register.refuseFuture();
        var settings = Settings.of(map, null, null, rejects);
        try (Sheet sheet = Sheet.open(file, encoding)) {
            var mapping = Columns.ofStaff(sheet.headings(), names.of(Fields.OF_STAFF), settings);
            return importing.run(sheet, mapping, new StaffRows(), new StaffRecording(register), rejects);
        }
    }
}
