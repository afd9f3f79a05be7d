package jp.daicho.shell.console;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the global options, the environment and the properties file say about one command.
 *
 * @param store a folder, or a {@code mongodb://} address; absent: the user's data folder
 * @param organ which organ's ledger, where a store holds several
 * @param language of the texts
 * @param on the business day asked about; absent: today
 * @param knownAt where knowledge ends; absent: now
 * @param dryRun check everything, record nothing
 * @param yes confirmations are answered with yes
 * @param noInput nothing may be asked
 * @param verbose say on stderr what happens
 */
public record Request(
        @Nullable String store,
        @Nullable String organ,
        Locale language,
        Output output,
        @Nullable LocalDate on,
        @Nullable Moment knownAt,
        boolean dryRun,
        boolean yes,
        boolean noInput,
        boolean verbose) {

    /** Nothing said by anybody. */
    public static Request plain(Locale language) {
        return new Request(null, null, language, Output.TABLE, null, null, false, false, false, false);
    }
}
