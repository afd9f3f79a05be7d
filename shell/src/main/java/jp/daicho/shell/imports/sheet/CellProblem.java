package jp.daicho.shell.imports.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;

/**
 * Why a cell or a row can't be taken, or what is to be said about one that can. Kept beside its row; never thrown.
 *
 * @param code kebab-case and permanent; its text is under {@code refused.<code>}
 * @param details for the text's places, in their order; long ones are cut, for a cell may hold a book
 */
public record CellProblem(String code, List<Object> details) {

    private static final int SHOWN = 60;

    public CellProblem {
        details = details.stream().map(CellProblem::cut).toList();
    }

    static CellProblem of(String code, Object... details) {
        return new CellProblem(code, Arrays.asList(details));
    }

    /** What a value of the core says of itself. */
    static CellProblem of(Refused refused) {
        return new CellProblem(refused.code(), refused.details());
    }

    /** The same, with the cell as it stands in the file for its first detail. */
    CellProblem about(String cell) {
        return new CellProblem(
                code, Stream.concat(Stream.of(cell), details.stream().skip(1)).toList());
    }

    /** The key of its text. */
    public String key() {
        return "refused." + code;
    }

    private static Object cut(Object detail) {
        return detail instanceof String text && text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "..."
                : detail;
    }
}
