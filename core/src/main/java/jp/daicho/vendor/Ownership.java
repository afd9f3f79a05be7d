package jp.daicho.vendor;

import static java.util.Objects.requireNonNullElse;

import jp.daicho.shared.FreeText;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who controls a vendor; a field that is absent says nothing.
 *
 * @param parent 親会社・資本関係: the company that owns most of it
 * @param noParent true where there is none
 * @param country where its headquarters or its majority owner is
 */
public record Ownership(
        @Nullable String parent,
        @Nullable Boolean noParent,
        @Nullable Country country) {

    /** Says nothing. */
    public static final Ownership NOTHING = new Ownership(null, null, null);

    /** This ownership as it was typed, once it is fit to be recorded; what is recorded is never checked again. */
    Ownership checked() {
        var text = FreeText.optionalName("parent", parent);
        if (text != null && noParent != null) {
            throw Refused.badValue("parent-and-none", "parent");
        }
        return new Ownership(text, noParent, country == null ? null : country.checked());
    }

    public boolean saysNothing() {
        return !saysWhoOwns() && country == null;
    }

    /** Whether it names a parent, or says that there is none. */
    public boolean saysWhoOwns() {
        return parent != null || requireNonNullElse(noParent, false);
    }

    /** This ownership where {@code newer} says nothing, {@code newer} where it speaks. */
    public Ownership with(Ownership newer) {
        boolean owned = newer.saysWhoOwns();
        return new Ownership(
                owned ? newer.parent : parent,
                owned ? newer.noParent : noParent,
                newer.country == null ? country : newer.country);
    }
}
