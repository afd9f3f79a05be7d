package jp.daicho.shell.console.run;

import java.util.List;
import jp.daicho.shared.Refused;

/** What the process ends with; scripts rely on it. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int BROKEN = 1;
    public static final int USAGE = 2;
    public static final int INTERRUPTED = 130;

    /** 128 + SIGPIPE: what a shell says of programs that the signal ended. */
    public static final int UNHEARD = 141;

    /** All of them, each explained by the text {@code exit-code.<code>}. */
    public static final List<Integer> ALL = List.of(0, 1, 2, 3, 4, 5, 6, 10, 130, 141);

    private ExitCode() {}

    static int of(Refused.Kind kind) {
        return switch (kind) {
            case UNUSABLE -> BROKEN;
            case BAD_VALUE -> USAGE;
            case NOT_PERMITTED -> 3;
            case NOT_FOUND -> 4;
            case RULE -> 5;
            case DAMAGED -> 6;
        };
    }
}
