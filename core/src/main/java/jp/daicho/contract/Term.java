package jp.daicho.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.ContractEvent.ContractClosed;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractRenewed;
import jp.daicho.contract.ContractEvent.ContractTerminated;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a contract runs (契約期間). It is in force on a day when its first day ≤ that day ≤ its last day as it stood on
 * that day, and it is neither terminated nor closed by then.
 *
 * @param from the first day it runs
 * @param to the last day it runs by the contract as it was concluded
 * @param renewals in the order of recording
 * @param terminated the first day it no longer runs
 * @param closed the day from which nothing is left to be done
 */
public record Term(
        LocalDate from,
        LocalDate to,
        List<Renewal> renewals,
        @Nullable LocalDate terminated,
        @Nullable LocalDate closed) {

    /** From {@code on} on, the last day is {@code to}. */
    public record Renewal(LocalDate on, LocalDate to) {}

    public Term {
        renewals = List.copyOf(renewals);
    }

    public static Term of(ContractConcluded event) {
        return new Term(event.from(), event.to(), List.of(), null, null);
    }

    /** The term once {@code event} happened; most events leave it as it is. */
    public Term after(ContractEvent event) {
        return switch (event) {
            case ContractRenewed renewed -> renewed(new Renewal(renewed.effectiveOn(), renewed.to()));
            case ContractTerminated ended -> new Term(from, to, renewals, ended.effectiveOn(), closed);
            case ContractClosed ended -> new Term(from, to, renewals, terminated, ended.effectiveOn());
            case ContractConcluded ignored -> this;
            case ContractEvent.Fact ignored -> this;
        };
    }

    private Term renewed(Renewal renewal) {
        var more = Stream.concat(renewals.stream(), Stream.of(renewal)).toList();
        return new Term(from, to, more, terminated, closed);
    }

    /** Its last day, by all that is recorded. */
    public LocalDate lastDay() {
        return lastDayAsOf(LocalDate.MAX);
    }

    /** Its last day as it stood on {@code day}: a renewal counts from its own day on. */
    public LocalDate lastDayAsOf(LocalDate day) {
        return renewals.stream()
                .filter(renewal -> !renewal.on().isAfter(day))
                .map(Renewal::to)
                .reduce(to, (one, other) -> one.isBefore(other) ? other : one);
    }

    /** Whether it runs on {@code day} or later, by all that is recorded. */
    boolean runsFrom(LocalDate day) {
        return !day.isAfter(lastDay())
                && (terminated == null || day.isBefore(terminated))
                && (closed == null || day.isBefore(closed));
    }

    public boolean inForceOn(LocalDate day) {
        return stateOn(day) == ContractState.IN_FORCE;
    }

    public ContractState stateOn(LocalDate day) {
        if (closed != null && !day.isBefore(closed)) {
            return ContractState.CLOSED;
        } else if (terminated != null && !day.isBefore(terminated)) {
            return ContractState.TERMINATED;
        } else if (day.isBefore(from)) {
            return ContractState.CONCLUDED;
        }
        return day.isAfter(lastDayAsOf(day)) ? ContractState.ENDED : ContractState.IN_FORCE;
    }

    /** Every day it is in force, by all that is recorded. */
    public Days inForce() {
        var running = new ArrayList<Period>();
        running.add(Period.through(from, to));
        renewals.forEach(renewal ->
                running.add(Period.through(renewal.on().isBefore(from) ? from : renewal.on(), renewal.to())));
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
