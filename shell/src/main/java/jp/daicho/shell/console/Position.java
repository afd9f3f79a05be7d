package jp.daicho.shell.console;

import java.util.regex.Pattern;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/** A position of the ledger as it is typed: {@code 12} or {@code #12}. */
public record Position(long value) {

    private static final Pattern FORM = Pattern.compile("#?([0-9]{1,15})");

    public static Position of(String typed) {
        var matcher = FORM.matcher(Text.folded(typed));
        if (!matcher.matches()) {
            throw Refused.badValue("position-unreadable", "position", typed);
        }
        return new Position(Long.parseLong(matcher.group(1)));
    }
}
