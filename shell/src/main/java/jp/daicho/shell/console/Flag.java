package jp.daicho.shell.console;

import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Two options that say yes and no; neither says nothing. */
public final class Flag {

    private Flag() {}

    public static @Nullable Boolean of(String option, boolean yes, boolean no) {
        if (yes && no) {
            throw Refused.badValue("flag-contradicted", option, option);
        }
        if (yes || no) {
            return yes;
        }
        return null;
    }
}
