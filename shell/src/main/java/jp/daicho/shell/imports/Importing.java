package jp.daicho.shell.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Questions;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Steps;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.run.ExitCode;
import jp.daicho.shell.imports.sheet.Mapping;
import jp.daicho.shell.imports.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What all imports have in common: the run, its report, and what to do next. */
@Component
class Importing {

    private final CurrentRequest request;
    private final Texts texts;
    private final Steps steps;
    private final Questions questions;
    private final Notes notes;

    Importing(CurrentRequest request, Texts texts, Steps steps, Questions questions, Notes notes) {
        this.request = request;
        this.texts = texts;
        this.steps = steps;
        this.questions = questions;
        this.notes = notes;
    }

    RowTexts texts() {
        return new RowTexts(texts, request.get().language());
    }

    /** Import the rows of {@code sheet}, and say what became of them. */
    <E extends Entry> Reply run(
            Sheet sheet,
            Mapping<String> mapping,
            Understanding<E> understanding,
            Recording<E> recording,
            @Nullable Path rejects) {
        Report report;
        try (Rejects rejected = new Rejects(rejects, sheet)) {
            if (rejects != null && Files.exists(rejects)) {
                questions.confirm("import.rejects-exist", rejects);
            }
            report = new ImportRun<>(sheet, mapping, understanding, recording, texts(), rejected).through(steps);
        }
        return reply(report, sheet.size(), mapping, rejects);
    }

    private Reply reply(Report report, int size, Mapping<String> mapping, @Nullable Path rejects) {
        var reply = reply(report, mapping);
        if (report.rejections() > 0 && rejects == null) {
            notes.afterwards("import.next-rejected");
        } else if (rejects != null && report.rejections() > 0) {
            notes.afterwards("import.next-mend", rejects, report.rejections());
        }
        if (report.rows() < size) {
            notes.afterwards("import.interrupted", report.rows(), size);
            return reply.ending(ExitCode.INTERRUPTED);
        }
        return reply;
    }

    private Reply reply(Report report, Mapping<String> mapping) {
        return switch (request.get().output()) {
            case Output.TABLE -> Reply.details(told(report.summary(field -> called(mapping, field), mapping.unused())));
            case Output.ID ->
                Reply.listing(
                        List.of("record"),
                        report.records().stream()
                                .map(code -> Map.of("record", code))
                                .toList());
            default -> Reply.details(told(report.whole(mapping.unused())));
        };
    }

    /** As in the list; a field it has no column for, by the name new lists give it. */
    private String called(Mapping<String> mapping, String field) {
        var heading = mapping.heading(field);
        return heading == null ? texts().called(field) : heading;
    }

    /** Under a dry run nothing of it is so. */
    private Map<String, Object> told(Map<String, Object> report) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (request.get().dryRun()) {
            told.put("dryRun", true);
        }
        told.putAll(report);
        return told;
    }
}
