package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.gap.GapId;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** Who answers for which gap until when; the newest acceptance counts. */
final class Acceptances {

    private final Map<GapId, Timeline<GapAccepted>> acceptances = new HashMap<>();

    void on(GapAccepted event, long position) {
        acceptances.computeIfAbsent(event.gap(), gap -> new Timeline<>()).put(event.effectiveOn(), position, event);
    }

    /** The last day of a gap's acceptance, if it is accepted on {@code day}. */
    @Nullable
    LocalDate until(GapId gap, LocalDate day) {
        var known = acceptances.get(gap);
        var newest = known == null ? null : known.at(day);
        return newest == null || newest.until().isBefore(day) ? null : newest.until();
    }

    /** The positions at which a gap was accepted, by the day from which that counts. */
    List<Long> positions(GapId gap) {
        var known = acceptances.get(gap);
        return known == null
                ? List.of()
                : known.stretches().stream().map(Stretch::order).toList();
    }
}
