package jp.daicho.shell.imports;

import java.util.HashSet;
import java.util.Set;
import jp.daicho.shell.imports.sheet.Mapping;
import jp.daicho.shell.imports.sheet.Row;
import jp.daicho.shell.imports.sheet.Sheet;

/** The office's own numbers of contracts. */
final class Numbers {

    private Numbers() {}

    /** Whether no two rows of {@code sheet} have the same number. */
    static boolean tellRowsApart(Sheet sheet, Mapping<String> mapping) {
        Set<String> seen = new HashSet<>();
        for (Row row : sheet) {
            var number = mapping.cell(row, Fields.NUMBER).strip();
            if (!number.isEmpty() && !seen.add(number)) {
                return false;
            }
        }
        return true;
    }
}
