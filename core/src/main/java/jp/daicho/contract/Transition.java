package jp.daicho.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts the rules on supply chains bind (サプライチェーン・リスク対策): those whose term starts on a day or later. What
 * runs on that day stays under the old rules (令和8年総務省令第80号 附則第2条).
 *
 * @param from the first day on which a start counts
 * @param byRenewal whether a renewal (更新) is a new start too; the words of the law don't say, so the office may
 */
public record Transition(LocalDate from, boolean byRenewal) {

    /** What holds where an office has said nothing. */
    public static final Transition OF_THE_LAW = new Transition(LocalDate.of(2027, 7, 1), true);

    /** The first day on which a term began that is bound; null if none did. */
    public @Nullable LocalDate start(Term term) {
        var starts = byRenewal ? term.starts() : List.of(term.from());
        return starts.stream()
                .filter(start -> !start.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether a contract with that term is bound on {@code day}; before its first day, as on that day. */
    boolean binds(Term term, LocalDate day) {
        var start = start(term);
        var asked = day.isBefore(term.from()) ? term.from() : day;
        return start != null && !asked.isBefore(start);
    }
}
