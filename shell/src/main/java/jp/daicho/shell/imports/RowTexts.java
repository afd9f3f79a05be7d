package jp.daicho.shell.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.imports.sheet.CellProblem;

/** Says what is to be said of rows, in one language. */
record RowTexts(Texts texts, Locale language) {

    private static final int SHOWN = 60;

    /** An option, if it isn't one of a command that is offered to be typed. */
    private static final Pattern OPTION = Pattern.compile("\\bdaicho [^()\\uFF08\\uFF09]*|--([a-z][a-z-]*)");

    /** {@code field} with what stands in its cell, and the remark in a sentence. */
    Map<String, Object> line(RowCells cells, Remark remark) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("row", cells.number());
        line.put("field", remark.field());
        line.put("value", hides(remark) ? "" : shown(cells.cell(remark.field())));
        line.put("reason", sentence(remark.about()));
        return line;
    }

    /** What looks like a password is printed nowhere. */
    private static boolean hides(Remark remark) {
        return remark.field().equals(Fields.ROW) || remark.about().code().equals("text-looks-secret");
    }

    /** What is said elsewhere of an option that nobody typed here has words of its own. */
    private String sentence(CellProblem about) {
        var ofRows = "import." + about.key();
        var key = texts.find(language, ofRows) == null ? about.key() : ofRows;
        return OPTION.matcher(texts.say(language, key, about.details()))
                .replaceAll(option -> Matcher.quoteReplacement(column(option)));
    }

    /** What is an option elsewhere is a column here, where there is one. */
    private String column(MatchResult option) {
        var named = option.group(1);
        var called = named == null ? null : called(named);
        return called == null || called.equals(named) ? option.group() : called;
    }

    /** What a field is called; the row as a whole is called so. */
    String called(String field) {
        var names = texts.find(language, field.equals(Fields.ROW) ? "column.row" : "import.column." + field);
        return names == null ? field : names.split(",", 2)[0];
    }

    /** A cell may hold a book. */
    private static String shown(String cell) {
        return cell.codePointCount(0, cell.length()) > SHOWN
                ? cell.substring(0, cell.offsetByCodePoints(0, SHOWN)) + "..."
                : cell;
    }

    /** Why a clause doesn't apply, where all that is known is a sign in a row of a file. */
    String reason(String file, int row, String sign) {
        return texts.say(language, "import.reason", List.of(file, row, sign));
    }
}
