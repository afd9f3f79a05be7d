package jp.daicho.shell.imports;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Refused;
import jp.daicho.shell.imports.sheet.CellProblem;
import jp.daicho.shell.imports.sheet.Mapping;
import jp.daicho.shell.imports.sheet.Read;
import jp.daicho.shell.imports.sheet.Row;
import org.jspecify.annotations.Nullable;

/** One row's cells by field, and what was found wrong with them, or strange. */
final class RowCells {

    private final Row row;
    private final Mapping<String> mapping;
    private final List<Remark> problems = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();

    RowCells(Row row, Mapping<String> mapping) {
        this.row = row;
        this.mapping = mapping;
        if (row.problem() != null) {
            problems.add(new Remark(Fields.ROW, row.problem()));
        }
    }

    int number() {
        return row.number();
    }

    String cell(String field) {
        return mapping.cell(row, field);
    }

    /** What a cell says; null where that is nothing, or can't be understood. */
    <T> @Nullable T value(String field, Read<T> read) {
        if (read.problem() != null) {
            problems.add(new Remark(field, read.problem()));
        } else if (read.warning() != null) {
            warnings.add(new Remark(field, read.warning()));
        }
        return read.value();
    }

    /** The same of a cell that must say something. */
    <T> @Nullable T required(String field, Read<T> read) {
        if (read.isBlank()) {
            missing(field);
        }
        return value(field, read);
    }

    /** A cell's text on one line. */
    @Nullable
    String text(String field) {
        try {
            return FreeText.optionalName(field, cell(field).replaceAll("[\\t\\r\\n]+", " "));
        } catch (Refused unfit) {
            problems.add(new Remark(field, new CellProblem(unfit.code(), unfit.details())));
            return null;
        }
    }

    /** The same of a cell that must say something. */
    @Nullable
    String requiredText(String field) {
        int before = problems.size();
        var text = text(field);
        if (text == null && problems.size() == before) {
            missing(field);
        }
        return text;
    }

    void warn(String field, String code, Object... details) {
        warnings.add(new Remark(field, new CellProblem(code, List.of(details))));
    }

    void warn(Remark remark) {
        warnings.add(remark);
    }

    private void missing(String field) {
        problems.add(new Remark(field, new CellProblem("cell-missing", List.of(field))));
    }

    List<Remark> problems() {
        return problems;
    }

    List<Remark> warnings() {
        return warnings;
    }
}
