package jp.daicho.shell.imports;

import jp.daicho.vendor.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A vendor as a row says it.
 *
 * @param row its number
 * @param contact the name of a person to turn to
 */
record VendorEntry(int row, Profile profile, @Nullable String contact) implements Entry {}
