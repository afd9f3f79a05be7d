package jp.daicho.shell.imports;

import java.util.List;
import jp.daicho.office.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as a row says it.
 *
 * @param row its number
 */
record StaffEntry(int row, String name, @Nullable String section, StaffKind kind, List<String> logins)
        implements Entry {

    /** What it says, but for the name; a kind that was left out is the usual one, and says nothing. */
    Said said() {
        var said = new Said().with(Fields.SECTION, section).with(Fields.KIND, kind == StaffKind.STAFF ? null : kind);
        logins.forEach(login -> said.with(Fields.LOGIN, login));
        return said;
    }
}
