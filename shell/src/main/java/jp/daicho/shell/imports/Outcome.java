package jp.daicho.shell.imports;

import java.util.List;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What became of an entry the register understood. */
sealed interface Outcome {

    /**
     * It is on record now, or would be.
     *
     * @param unnumbered the vendor, where it was told by its name, and the corporate number in the row is not on record
     * @param remarks what whoever imports it should know besides
     */
    record Accepted(
            String record,
            @Nullable NewVendor vendor,
            @Nullable VendorId unnumbered,
            List<Remark> remarks) implements Outcome {

        Accepted(String record, @Nullable NewVendor vendor, @Nullable VendorId unnumbered) {
            this(record, vendor, unnumbered, List.of());
        }
    }

    /** It was on record already, and says nothing else. */
    record Unchanged() implements Outcome {}

    /** It is on record, but says something else in these fields; that was not recorded. */
    record Changed(String record, List<String> fields) implements Outcome {}

    /**
     * A vendor nobody knew before.
     *
     * @param similar which registered ones it might be
     */
    record NewVendor(VendorId vendor, String name, List<VendorId> similar) {}
}
