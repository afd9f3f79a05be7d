package jp.daicho.shell.history;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.daicho.gap.view.GapChanges.ChangedBy;
import jp.daicho.gap.view.GapChanges.Seen;
import jp.daicho.shared.Refused;
import jp.daicho.shell.wiring.GapWords;
import jp.daicho.shell.wiring.History;
import jp.daicho.shell.wiring.Moments;
import jp.daicho.shell.wiring.Moments.Both;
import org.jspecify.annotations.Nullable;

/** Finds out what one entry changed: what is shown, and which gaps there are, with and without the knowledge of it. */
final class Stepping {

    private final History history;
    private final Moments moments;
    private final Picture picture;
    private final GapWords words;
    private final @Nullable LocalDate on;
    private final boolean aboutOne;
    private final Map<String, String> nouns = new HashMap<>();

    /** @param aboutOne whether only the gaps of the entry's own record are told; else everybody's */
    Stepping(
            History history,
            Moments moments,
            Picture picture,
            GapWords words,
            @Nullable LocalDate on,
            boolean aboutOne) {
        this.history = history;
        this.moments = moments;
        this.picture = picture;
        this.words = words;
        this.on = on;
        this.aboutOne = aboutOne;
    }

    /**
     * What the entry at {@code position} changed, on the day asked about, else on the day it was recorded or that it is
     * for, whichever is later.
     */
    Step at(long position) throws Exception {
        var entry = history.at(position);
        var record = String.valueOf(entry.get("record"));
        var day = on == null ? day(entry) : on;
        var without = new Both(day, position);
        var with = new Both(day, position + 1);
        var shownBefore = shown(record, without);
        var shownAfter = shown(record, with);
        var changed = moments.ask(new ChangedBy(position, day, aboutOne ? record : null), with.known());
        return new Step(
                entry, Differences.between(shownBefore, shownAfter), gaps(changed.opened()), gaps(changed.closed()));
    }

    private static LocalDate day(Map<String, @Nullable Object> entry) {
        var recorded = ((ZonedDateTime) Objects.requireNonNull(entry.get("recordedAt"))).toLocalDate();
        var effective = (LocalDate) Objects.requireNonNull(entry.get("effectiveOn"));
        return effective.isAfter(recorded) ? effective : recorded;
    }

    /** Before its first entry there was no such record. */
    private Map<String, @Nullable Object> shown(String record, Both moment) throws Exception {
        var noun = nouns.computeIfAbsent(record, history::noun);
        if (noun.isEmpty() || moment.known() == 0) {
            return Map.of();
        }
        try {
            return picture.shown(noun, record, moment);
        } catch (Refused unknown) {
            if (unknown.kind() == Refused.Kind.NOT_FOUND) {
                return Map.of();
            }
            throw unknown;
        }
    }

    private List<Map<String, @Nullable Object>> gaps(List<Seen> gaps) {
        return gaps.stream().map(this::gap).toList();
    }

    private Map<String, @Nullable Object> gap(Seen gap) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", gap.id().toString());
        fields.put("severity", gap.severity());
        fields.put("detail", words.detail(gap.flaw(), gap.details()));
        fields.put("since", gap.since());
        return fields;
    }
}
