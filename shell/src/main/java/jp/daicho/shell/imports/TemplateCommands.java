package jp.daicho.shell.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Questions;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.imports.sheet.CsvLine;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/**
 * {@code template …}: an empty list with the headings that import understands at once.
 * There is no row that shows how to fill it, for that one would be imported some day.
 */
@Component
class TemplateCommands {

    private static final String GROUP = "template";

    /** Without it spreadsheets in Japan take UTF-8 for Windows-31J. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ColumnNames names;
    private final Questions questions;

    TemplateCommands(ColumnNames names, Questions questions) {
        this.names = names;
        this.questions = questions;
    }

    @Command(name = "template staff", group = GROUP, description = "template.staff")
    Reply staff(Request request, @Option(longName = "to", required = true, description = "template.to") Path file) {
        return written(file, headings(Fields.OF_STAFF, request.language()), "staff", request);
    }

    @Command(name = "template contracts", group = GROUP, description = "template.contracts")
    Reply contracts(
            Request request,
            @Option(longName = "to", required = true, description = "template.to") Path file,
            @Option(longName = "set", description = "template.contracts.set") @Nullable List<String> sets) {
        var headings = headings(Fields.OF_CONTRACTS, request.language());
        headings.addAll(
                headings.indexOf(names.first(request.language(), Fields.CONFIRMED)),
                names.clauses(Objects.requireNonNullElse(sets, List.of())).stream()
                        .map(clause -> clause.title().in(request.language()))
                        .toList());
        return written(file, headings, "contracts", request);
    }

    @Command(name = "template vendors", group = GROUP, description = "template.vendors")
    Reply vendors(Request request, @Option(longName = "to", required = true, description = "template.to") Path file) {
        return written(file, headings(Fields.OF_VENDORS, request.language()), "vendors", request);
    }

    @Command(name = "template social", group = GROUP, description = "template.social")
    Reply social(Request request, @Option(longName = "to", required = true, description = "template.to") Path file) {
        return written(file, headings(Fields.OF_ACCOUNTS, request.language()), "social", request);
    }

    @Command(name = "template cloud", group = GROUP, description = "template.cloud")
    Reply cloud(Request request, @Option(longName = "to", required = true, description = "template.to") Path file) {
        return written(file, headings(Fields.OF_CLOUDS, request.language()), "cloud", request);
    }

    private List<String> headings(List<String> fields, Locale language) {
        return new ArrayList<>(
                fields.stream().map(field -> names.first(language, field)).toList());
    }

    private Reply written(Path file, List<String> headings, String kind, Request request) {
        var text = CsvLine.of(headings);
        if (request.dryRun()) {
            return Reply.page(text);
        }
        if (Files.exists(file)) {
            questions.confirm("template.exists", file);
        }
        try {
            Files.writeString(file, BYTE_ORDER_MARK + text);
        } catch (IOException unwritable) {
            throw Refused.unusable("template-unwritable", file);
        }
        return Reply.text("template.done", file, kind);
    }
}
