package jp.daicho.vendor.view;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorName;

/**
 * That a vendor may be the same as another.
 *
 * @param other the other one
 * @param by what both have
 */
public record Likeness(VendorRow other, List<Sign> by) {

    /** What tells that two vendors may be one. */
    public enum Sign {
        /** The same 法人番号. */
        CORPORATE_NUMBER,
        /** The same name, or all but the same: {@link VendorName#bare}. */
        NAME
    }

    /** A vendor and the one it may be. */
    public record Pair(VendorRow vendor, Likeness likeness) {}

    /** What a profile has in common with a vendor, which may be nothing. */
    static Likeness of(Profile profile, VendorRow other) {
        List<Sign> by = new ArrayList<>();
        var number = profile.corporateNumber();
        if (number != null && number.equals(other.profile().corporateNumber())) {
            by.add(Sign.CORPORATE_NUMBER);
        }
        var name = profile.name();
        if (name != null
                && Namesakes.bare(name).equals(Namesakes.bare(other.profile().name()))) {
            by.add(Sign.NAME);
        }
        return new Likeness(other, by);
    }
}
