package jp.daicho.handover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** Who was given which seat of a record, until it was given to somebody else or the record came to its end. */
final class SeatBook {

    private final Map<Seat, Timeline<Crew>> turns = new HashMap<>();
    private final Map<StaffId, Set<Seat>> seats = new HashMap<>();
    private final Map<String, Set<Seat>> records = new HashMap<>();
    private final Map<String, Timeline<String>> titles = new HashMap<>();
    private final Map<String, Timeline<Boolean>> over = new HashMap<>();

    /** From {@code day} on it is theirs, and nobody else's. */
    void give(Seat seat, Crew crew, LocalDate day, long position) {
        timeline(seat).put(day, position, crew);
        for (StaffId staff : crew.staff()) {
            seats.computeIfAbsent(staff, none -> new LinkedHashSet<>()).add(seat);
        }
        records.computeIfAbsent(seat.code(), none -> new LinkedHashSet<>()).add(seat);
    }

    private Timeline<Crew> timeline(Seat seat) {
        return turns.computeIfAbsent(seat, none -> new Timeline<>());
    }

    /** {@code item} is a record, or its part that has a name of its own. */
    void call(String item, String title, LocalDate day, long position) {
        titles.computeIfAbsent(item, none -> new Timeline<>()).put(day, position, title);
    }

    /** From {@code day} on there is nothing to do for {@code item} any more. */
    void end(String item, LocalDate day, long position) {
        over.computeIfAbsent(item, none -> new Timeline<>()).put(day, position, true);
    }

    /** From {@code day} on there is something to do again. */
    void reopen(String item, LocalDate day, long position) {
        var ended = over.get(item);
        if (ended != null) {
            ended.put(day, position, false);
        }
    }

    void takeOut(String record, long position) {
        records.getOrDefault(record, Set.of()).forEach(seat -> timeline(seat).remove(position));
        var called = titles.get(record);
        if (called != null) {
            called.remove(position);
        }
    }

    /** What {@code item} is called on {@code day}; null where that isn't known. */
    @Nullable
    String title(String item, LocalDate day) {
        var called = titles.get(item);
        return called == null ? null : called.at(day);
    }

    /** Every time {@code staff} was given something. */
    Stream<Holding> of(StaffId staff, Transfers transfers) {
        return seats.getOrDefault(staff, Set.of()).stream()
                .flatMap(seat -> holdings(seat, transfers))
                .filter(holding -> holding.staff().equals(staff));
    }

    /** Every time somebody was given something of {@code record}. */
    Stream<Holding> in(String record, Transfers transfers) {
        return records.getOrDefault(record, Set.of()).stream().flatMap(seat -> holdings(seat, transfers));
    }

    private Stream<Holding> holdings(Seat seat, Transfers transfers) {
        return timeline(seat).stretches().stream()
                .flatMap(given -> given.value().staff().stream()
                        .map(staff -> transfers.tenure(staff, given))
                        .flatMap(tenure -> live(seat.item(), given.period()).map(tenure::during))
                        .map(tenure -> new Holding(seat, tenure, given.value())));
    }

    /** As many of these days as there is something to do for {@code item}. */
    private Stream<Period> live(String item, Period days) {
        var ended = over.get(item);
        if (ended == null) {
            return Stream.of(days);
        }
        var idle = ended.stretches().stream()
                .filter(Stretch::value)
                .map(Stretch::period)
                .toList();
        return Days.of(days).without(Days.of(idle)).periods().stream();
    }
}
