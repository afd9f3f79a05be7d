package jp.daicho.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.jspecify.annotations.Nullable;

/**
 * When one vendor is suspended (指名停止): on every day that one of these periods covers. A later one replaces none before
 * it, whether it ends sooner, later or on no day foreseen; each ends by itself after its last day, and a reinstatement ends
 * all that run on its day. Immutable.
 */
public record Suspensions(List<Suspension> all) {

    public static final Suspensions NONE = new Suspensions(List.of());

    public Suspensions {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param vendor which was suspended, be it one that was merged into the vendor since
     * @param until the last day foreseen, if one was
     * @param order the position or sequence of the event that says so
     */
    public record Suspension(
            VendorId vendor, Period days, @Nullable LocalDate until, long order) {

        private Suspension within(Period period) {
            return new Suspension(vendor, days.and(period), until, order);
        }
    }

    /** These and one more. */
    public Suspensions and(VendorSuspended event, long order) {
        var until = event.until();
        var from = event.effectiveOn();
        var days = until == null ? Period.from(from) : Period.through(from, until);
        return with(Stream.of(new Suspension(event.vendor(), days, until, order)));
    }

    /** These, but for those that run on {@code day}, which end with the day before. */
    public Suspensions reinstated(LocalDate day) {
        return new Suspensions(all.stream()
                .map(each -> each.days().contains(day) ? each.within(new Period(LocalDate.MIN, day)) : each)
                .toList());
    }

    /** These and, from {@code day} on, those of a vendor that was merged into this one. */
    public Suspensions inheriting(Suspensions merged, LocalDate day) {
        return with(merged.all.stream().map(each -> each.within(Period.from(day))));
    }

    private Suspensions with(Stream<Suspension> more) {
        return new Suspensions(Stream.concat(all.stream(), more)
                .filter(each -> !each.days().isEmpty())
                .toList());
    }

    /** Every day on which the vendor is suspended. */
    public Days days() {
        return Days.of(all.stream().map(Suspension::days).toList());
    }

    public boolean cover(LocalDate day) {
        return all.stream().anyMatch(each -> each.days().contains(day));
    }

    /** From when to when, without a day between, the vendor is suspended about {@code day}; null if it is not on that day. */
    public @Nullable Period about(LocalDate day) {
        return days().periods().stream()
                .filter(run -> run.contains(day))
                .findFirst()
                .orElse(null);
    }

    /**
     * The latest last day of those that run on {@code day} or follow without a day between; null if one of them has none, or
     * none runs.
     */
    public @Nullable LocalDate foreseen(LocalDate day) {
        var run = about(day);
        var running = run == null
                ? List.<Suspension>of()
                : during(run).stream()
                        .filter(each -> each.days().until().isAfter(day))
                        .toList();
        return running.stream().anyMatch(each -> each.until() == null)
                ? null
                : running.stream()
                        .flatMap(each -> Stream.ofNullable(each.until()))
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** Those with a day in {@code run}. */
    public List<Suspension> during(Period run) {
        return all.stream().filter(each -> !each.days().and(run).isEmpty()).toList();
    }

    /** The first day after the last of them that is over by {@code day}; {@code before} if none is. */
    public LocalDate lastEnd(LocalDate day, LocalDate before) {
        return days().periods().stream()
                .map(Period::until)
                .filter(end -> !end.isAfter(day) && end.isAfter(before))
                .reduce(before, (earlier, later) -> later);
    }

    /** Whether one that runs on {@code day} has this last day, or has none if that is null. */
    boolean runUntil(@Nullable LocalDate until, LocalDate day) {
        return all.stream().anyMatch(each -> each.days().contains(day) && Objects.equals(until, each.until()));
    }
}
