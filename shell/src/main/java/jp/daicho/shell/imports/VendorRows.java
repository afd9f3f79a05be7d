package jp.daicho.shell.imports;

import jp.daicho.shell.imports.sheet.CorporateNumbers;
import jp.daicho.vendor.Profile;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a list of vendors. */
final class VendorRows implements Understanding<VendorEntry> {

    @Override
    public boolean isSkipped(RowCells cells) {
        return false;
    }

    @Override
    public @Nullable VendorEntry entry(RowCells cells) {
        var number = CorporateNumbers.read(cells.cell(Fields.CORPORATE_NUMBER));
        var profile = new Profile(
                cells.requiredText(Fields.NAME),
                cells.text(Fields.KANA),
                cells.value(Fields.CORPORATE_NUMBER, number),
                cells.text(Fields.ADDRESS));
        var contact = cells.text(Fields.CONTACT);
        return cells.problems().isEmpty() ? new VendorEntry(cells.number(), profile, contact) : null;
    }
}
