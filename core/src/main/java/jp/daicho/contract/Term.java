package jp.daicho.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.TermEvent.ContractAmended;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.contract.TermEvent.ContractRenewed;
import jp.daicho.contract.TermEvent.ContractTerminated;
import jp.daicho.contract.TermEvent.WorkResumed;
import jp.daicho.contract.TermEvent.WorkSuspended;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a contract runs (契約期間). It is in force on a day when its first day ≤ that day ≤ its last day as it stood on
 * that day, and it is neither terminated nor closed by then; while its work is suspended, too.
 *
 * @param from the first day it runs
 * @param to the last day it runs by the contract as it was concluded
 * @param ends every later last day, by the day from which it counts
 * @param pauses when the work was suspended
 * @param terminated the first day it no longer runs
 * @param closed the day from which nothing is left to be done
 */
public record Term(
        LocalDate from,
        LocalDate to,
        List<NewEnd> ends,
        List<Period> pauses,
        @Nullable LocalDate terminated,
        @Nullable LocalDate closed) {

    /** From {@code on} on, the last day is {@code to}; a new term (更新), or the same one longer or shorter (変更). */
    public record NewEnd(LocalDate on, LocalDate to, boolean renewal) {}

    public Term {
        ends = List.copyOf(ends);
        pauses = List.copyOf(pauses);
    }

    public static Term of(ContractConcluded event) {
        return new Term(event.from(), event.to(), List.of(), List.of(), null, null);
    }

    /** The term once {@code event} happened. */
    public Term after(TermEvent event) {
        var day = event.effectiveOn();
        return switch (event) {
            case ContractRenewed renewed -> with(new NewEnd(day, renewed.to(), true));
            case ContractAmended amended -> amended.to() == null ? this : with(new NewEnd(day, amended.to(), false));
            case WorkSuspended ignored -> paused(Stream.concat(pauses.stream(), Stream.of(Period.from(day))));
            case WorkResumed ignored -> paused(pauses.stream().map(pause -> pause.and(new Period(LocalDate.MIN, day))));
            case ContractTerminated ignored -> new Term(from, to, ends, pauses, day, closed);
            case ContractClosed ignored -> new Term(from, to, ends, pauses, terminated, day);
        };
    }

    /** Of two from the same day on, the one recorded last comes last. */
    private Term with(NewEnd end) {
        var more = new ArrayList<>(ends);
        more.add(end);
        more.sort(Comparator.comparing(NewEnd::on));
        return new Term(from, to, more, pauses, terminated, closed);
    }

    private Term paused(Stream<Period> suspended) {
        return new Term(from, to, ends, suspended.toList(), terminated, closed);
    }

    /** Its last day, by all that is recorded. */
    public LocalDate lastDay() {
        return lastDayAsOf(LocalDate.MAX);
    }

    /** Its last day as it stood on {@code day}: a renewal or amendment counts from its own day on. */
    public LocalDate lastDayAsOf(LocalDate day) {
        return ends.stream()
                .filter(end -> !end.on().isAfter(day))
                .map(NewEnd::to)
                .reduce(to, (earlier, later) -> later);
    }

    /**
     * The days on which a term began: its first day and, for each renewal, the day after what was then its last day, or
     * the day of the renewal if that came later.
     */
    public List<LocalDate> starts() {
        List<LocalDate> starts = new ArrayList<>(List.of(from));
        var last = to;
        for (NewEnd end : ends) {
            if (end.renewal()) {
                var next = last.plusDays(1);
                starts.add(end.on().isAfter(next) ? end.on() : next);
            }
            last = end.to();
        }
        return starts;
    }

    /** Whether it runs on {@code day} or later, by all that is recorded. */
    boolean runsFrom(LocalDate day) {
        return !day.isAfter(lastDay())
                && (terminated == null || day.isBefore(terminated))
                && (closed == null || day.isBefore(closed));
    }

    public boolean inForceOn(LocalDate day) {
        var state = stateOn(day);
        return state == ContractState.IN_FORCE || state == ContractState.WORK_SUSPENDED;
    }

    public boolean suspendedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }

    public ContractState stateOn(LocalDate day) {
        if (closed != null && !day.isBefore(closed)) {
            return ContractState.CLOSED;
        } else if (terminated != null && !day.isBefore(terminated)) {
            return ContractState.TERMINATED;
        } else if (day.isBefore(from)) {
            return ContractState.CONCLUDED;
        } else if (day.isAfter(lastDayAsOf(day))) {
            return ContractState.ENDED;
        }
        return suspendedOn(day) ? ContractState.WORK_SUSPENDED : ContractState.IN_FORCE;
    }

    /** Every day it is in force, by all that is recorded. */
    public Days inForce() {
        var running = new ArrayList<Period>();
        var since = from;
        var last = to;
        for (NewEnd end : ends) {
            running.add(Period.through(since, last).and(new Period(from, end.on())));
            since = end.on();
            last = end.to();
        }
        running.add(Period.through(since, last));
        return Days.of(running).and(untilItIsOver());
    }

    /** Every day its last day is over, and nobody has renewed, terminated or closed it. */
    public Days ended() {
        return Days.of(untilItIsOver()).without(inForce());
    }

    private Period untilItIsOver() {
        var over = Stream.of(terminated, closed)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return new Period(from, over);
    }
}
