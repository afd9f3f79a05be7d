package jp.daicho.shell.console.words;

import java.util.Arrays;
import jp.daicho.shell.console.language.Codes;
import org.jspecify.annotations.Nullable;

/** The options every command takes, anywhere on the line. */
public enum Global {
    STORE(true),
    ORGAN(true),
    LANG(true),
    OUTPUT(true),
    ON(true),
    KNOWN_AT(true),
    DRY_RUN(false),
    YES(false),
    NO_INPUT(false),
    VERBOSE(false),
    KEEP_GOING(false),
    HELP(false);

    private final boolean takesValue;

    Global(boolean takesValue) {
        this.takesValue = takesValue;
    }

    /** As typed, without dashes. */
    public String option() {
        return Codes.of(this);
    }

    public boolean takesValue() {
        return takesValue;
    }

    static @Nullable Global named(String option) {
        return Arrays.stream(values())
                .filter(global -> global.option().equals(option))
                .findFirst()
                .orElse(null);
    }
}
