package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.Finding;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.rule.Story;

/**
 * Every gap there was, is and will be in some records, with the knowledge of one moment, whatever the view learns
 * afterwards. What wasn't judged anew between two moments is the same list in both, so that comparing them looks only at
 * what something happened to.
 */
public final class Judged {

    private final Map<Story, List<Gap>> gaps;

    Judged(Map<Story, List<Gap>> gaps) {
        this.gaps = gaps;
    }

    /** A gap that there is, or was, on a day. */
    public record Seen(GapId id, Severity severity, Flaw flaw, List<Object> details, LocalDate since) {}

    /** The gaps on {@code day} that weren't known {@code before}, by weight. */
    @SuppressWarnings("ReferenceEquality") // what wasn't judged anew is the same list; comparing all would be slow
    public List<Seen> newSince(Judged before, LocalDate day) {
        List<Seen> seen = new ArrayList<>();
        gaps.forEach((story, now) -> {
            var then = before.gaps.getOrDefault(story, List.of());
            if (then != now) {
                var known = on(day, then).map(Seen::id).collect(Collectors.toSet());
                on(day, now).filter(gap -> !known.contains(gap.id())).forEach(seen::add);
            }
        });
        seen.sort(Comparator.comparing(Seen::severity)
                .thenComparing(gap -> gap.id().toString()));
        return seen;
    }

    private static Stream<Seen> on(LocalDate day, List<Gap> gaps) {
        return gaps.stream().flatMap(gap -> {
            Finding finding = gap.openOrDue(day, day);
            return finding == null
                    ? Stream.empty()
                    : Stream.of(new Seen(gap.id(), finding.severity(), finding.flaw(), finding.details(), gap.since()));
        });
    }
}
