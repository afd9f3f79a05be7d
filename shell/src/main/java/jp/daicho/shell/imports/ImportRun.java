package jp.daicho.shell.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Steps;
import jp.daicho.shell.imports.sheet.Mapping;
import jp.daicho.shell.imports.sheet.Row;
import jp.daicho.shell.imports.sheet.Sheet;

/** One import: every row of a sheet is understood and recorded, or rejected with what is wrong with it. */
final class ImportRun<E extends Entry> {

    private static final int MOST_RACES = 100;

    private final Sheet sheet;
    private final Mapping<String> mapping;
    private final Understanding<E> understanding;
    private final Recording<E> recording;
    private final RowTexts texts;
    private final Rejects rejects;
    private final Report report = new Report();

    ImportRun(
            Sheet sheet,
            Mapping<String> mapping,
            Understanding<E> understanding,
            Recording<E> recording,
            RowTexts texts,
            Rejects rejects) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.understanding = understanding;
        this.recording = recording;
        this.texts = texts;
        this.rejects = rejects;
    }

    /** Take the rows, one after another; how many are done is said in the report. */
    Report through(Steps steps) {
        steps.through(sheet, sheet.size(), "import.progress", this::take);
        return report;
    }

    private void take(Row row) {
        report.row();
        var cells = new RowCells(row, mapping);
        if (understanding.isSkipped(cells)) {
            report.skipped();
            return;
        }
        var entry = understanding.entry(cells);
        if (entry == null) {
            reject(row, cells, cells.problems());
            return;
        }
        try {
            var outcome = recorded(entry);
            report.outcome(row.number(), outcome);
            if (outcome instanceof Outcome.Accepted accepted && accepted.unnumbered() != null) {
                cells.warn(Fields.CORPORATE_NUMBER, "corporate-number-unrecorded", accepted.unnumbered());
            }
            if (outcome instanceof Outcome.Accepted accepted) {
                accepted.remarks().forEach(cells::warn);
            }
            cells.warnings().forEach(warning -> report.warned(texts.line(cells, warning)));
        } catch (Refused refused) {
            if (!Rejection.isOfEntry(refused)) {
                throw refused;
            }
            reject(row, cells, List.of(Rejection.of(entry, refused)));
        }
    }

    /** Whoever took a code first keeps it; what that one recorded may be this very row. */
    private Outcome recorded(E entry) {
        for (int races = 0; ; races++) {
            try {
                return recording.record(entry);
            } catch (Refused refused) {
                if (!refused.code().equals("code-taken") || races == MOST_RACES) {
                    throw refused;
                }
                recording.refresh();
            }
        }
    }

    private void reject(Row row, RowCells cells, List<Remark> problems) {
        Stream<Map<String, Object>> lines = problems.stream().map(problem -> texts.line(cells, problem));
        report.rejected(lines.toList());
        rejects.add(row);
    }
}
