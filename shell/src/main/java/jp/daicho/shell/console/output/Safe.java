package jp.daicho.shell.console.output;

/** Text that may be shown on a terminal whatever is in the ledger: control characters and turned writing are left out. */
public final class Safe {

    private Safe() {}

    public static String text(String any) {
        if (any.chars().noneMatch(Safe::steers)) {
            return any;
        }
        StringBuilder safe = new StringBuilder();
        any.chars().filter(c -> !steers(c)).forEach(c -> safe.append((char) c));
        return safe.toString();
    }

    static boolean steers(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
