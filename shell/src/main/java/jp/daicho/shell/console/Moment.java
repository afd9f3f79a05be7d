package jp.daicho.shell.console;

import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.daicho.shared.Text;
import jp.daicho.shell.console.language.Dates;

/** A place in the ledger as people name it: where knowledge ends, or where to begin and to stop. */
public sealed interface Moment {

    /** How positions are typed, with or without {@code #}. */
    Pattern POSITION = Pattern.compile("#?([0-9]{1,18})");

    /** All that was recorded by the end of that day. */
    record EndOf(LocalDate day) implements Moment {}

    /** Up to and including that position of the ledger. */
    record UpTo(long position) implements Moment {}

    /** As it is typed: a day, or a position. */
    static Moment of(String typed) {
        return under("", typed);
    }

    /** The same; what can't be read is refused under {@code option}. */
    static Moment under(String option, String typed) {
        var position = POSITION.matcher(Text.folded(typed));
        return position.matches() ? new UpTo(Long.parseLong(position.group(1))) : new EndOf(Dates.parse(option, typed));
    }
}
