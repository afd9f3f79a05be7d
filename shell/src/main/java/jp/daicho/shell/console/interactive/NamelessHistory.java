package jp.daicho.shell.console.interactive;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * Remembers lines for the arrow keys until the shell ends, and beyond that only those without a person's name: a name
 * that is forgotten in the register must not live on in a file beside it.
 */
final class NamelessHistory extends DefaultHistory {

    /** The options and verbs that take one, however the rest of the line is written, or mistyped. */
    private static final Pattern MAY_NAME_SOMEBODY =
            Pattern.compile("name|contact|phone|mail|staff\\s+register|responsible|correct", Pattern.CASE_INSENSITIVE);

    static boolean mayNameSomebody(String line) {
        return MAY_NAME_SOMEBODY
                .matcher(Normalizer.normalize(line, Normalizer.Form.NFKC))
                .find();
    }

    @Override
    public boolean isPersistable(Entry entry) {
        return super.isPersistable(entry) && !mayNameSomebody(entry.line());
    }
}
