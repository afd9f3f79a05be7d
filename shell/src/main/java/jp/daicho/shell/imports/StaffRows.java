package jp.daicho.shell.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.daicho.office.StaffKind;
import jp.daicho.shell.imports.sheet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a list of staff. */
final class StaffRows implements Understanding<StaffEntry> {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final Vocabulary<StaffKind> kinds = Vocabulary.staffKinds();

    @Override
    public boolean isSkipped(RowCells cells) {
        return false;
    }

    @Override
    public @Nullable StaffEntry entry(RowCells cells) {
        var name = cells.requiredText(Fields.STAFF_NAME);
        var section = cells.text(Fields.SECTION);
        var kind = cells.value(Fields.KIND, kinds.read(cells.cell(Fields.KIND)));
        var logins = logins(cells.text(Fields.LOGIN));
        return cells.problems().isEmpty()
                ? new StaffEntry(
                        cells.number(),
                        Objects.requireNonNull(name),
                        section,
                        Objects.requireNonNullElse(kind, StaffKind.STAFF),
                        logins)
                : null;
    }

    private static List<String> logins(@Nullable String cell) {
        return cell == null ? List.of() : Arrays.asList(BETWEEN.split(cell, -1));
    }
}
