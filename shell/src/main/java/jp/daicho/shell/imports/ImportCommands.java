package jp.daicho.shell.imports;

import java.nio.file.Path;
import java.time.LocalDate;
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

/** {@code import contracts}, {@code import vendors} and {@code import social}. */
@Component
class ImportCommands {

    private static final String GROUP = "import";

    private final CurrentRegister register;
    private final ColumnNames names;
    private final Importing importing;

    ImportCommands(CurrentRegister register, ColumnNames names, Importing importing) {
        this.register = register;
        this.names = names;
        this.importing = importing;
    }

    @Command(name = "import contracts", group = GROUP, description = "import.contracts")
    Reply contracts(
            Request request,
            @Argument(index = 0, description = "import.file") Path file,
            @Option(longName = "encoding", defaultValue = "auto", description = "import.encoding") Encoding encoding,
            @Option(longName = "map", description = "import.map") @Nullable List<String> map,
            @Option(longName = "mark", description = "import.mark") @Nullable List<String> mark,
            @Option(longName = "skip-ended-before", description = "import.skip-ended-before") @Nullable
                    LocalDate skipEndedBefore,
            @Option(longName = "rejects", description = "import.rejects") @Nullable Path rejects) {
        register.refusePast();
        register.refuseFuture();
        var settings = Settings.of(map, mark, skipEndedBefore, rejects);
        try (Sheet sheet = Sheet.open(file, encoding)) {
            var mapping = Columns.ofContracts(sheet.headings(), names.ofContracts(), settings);
            var numbered = Numbers.tellRowsApart(sheet, mapping);
            var texts = importing.texts();
            var recording = new ContractRecording(
                    register,
                    (row, sign) -> texts.reason(file.getFileName().toString(), row, sign),
                    numbered,
                    request.dryRun());
            return importing.run(sheet, mapping, new ContractRows(mapping, settings), recording, rejects);
        }
    }

    @Command(name = "import vendors", group = GROUP, description = "import.vendors")
    Reply vendors(
            @Argument(index = 0, description = "import.file") Path file,
            @Option(longName = "encoding", defaultValue = "auto", description = "import.encoding") Encoding encoding,
            @Option(longName = "map", description = "import.map") @Nullable List<String> map,
            @Option(longName = "rejects", description = "import.rejects") @Nullable Path rejects) {
        register.refusePast();
        register.refuseFuture();
        var settings = Settings.of(map, null, null, rejects);
        try (Sheet sheet = Sheet.open(file, encoding)) {
            var mapping = Columns.ofVendors(sheet.headings(), names.of(Fields.OF_VENDORS), settings);
            return importing.run(sheet, mapping, new VendorRows(), new VendorRecording(register), rejects);
        }
    }

    @Command(name = "import social", group = GROUP, description = "import.social")
    Reply social(
            Request request,
            @Argument(index = 0, description = "import.file") Path file,
            @Option(longName = "encoding", defaultValue = "auto", description = "import.encoding") Encoding encoding,
            @Option(longName = "map", description = "import.map") @Nullable List<String> map,
            @Option(longName = "rejects", description = "import.rejects") @Nullable Path rejects) {
        register.refusePast();
        register.refuseFuture();
        var settings = Settings.of(map, null, null, rejects);
        try (Sheet sheet = Sheet.open(file, encoding)) {
            var mapping = Columns.ofAccounts(sheet.headings(), names.of(Fields.OF_ACCOUNTS), settings);
            var recording = new SocialRecording(register, request.dryRun());
            return importing.run(sheet, mapping, new SocialRows(register.day()), recording, rejects);
        }
    }
}
