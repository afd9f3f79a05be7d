package jp.daicho.shell.gap;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/** A parameter of a rule and its value as they are typed: {@code OC-04.months=6}. */
public record Setting(RuleId rule, String parameter, String value) {

    private static final Pattern FORM = Pattern.compile("([^.=]+)\\.([^.=]+)=(.+)");

    public static Setting of(String typed) {
        var matcher = FORM.matcher(Text.folded(typed));
        if (!matcher.matches()) {
            throw Refused.badValue("setting-malformed", "setting", typed);
        }
        return new Setting(
                new RuleId(matcher.group(1).strip()),
                matcher.group(2).strip().toLowerCase(Locale.ROOT),
                matcher.group(3).strip());
    }
}
