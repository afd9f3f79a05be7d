package jp.daicho.office.approval;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.shared.Days;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Period;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which exceptions (例外措置) were asked for, and which of them hold on a day. */
public final class ExceptionsKnown implements Lookup {

    /** None yet. */
    public static final ExceptionsKnown NONE =
            new ExceptionsKnown(HashTreePMap.empty(), HashTreePMap.empty(), new NextCode("E-", 4, 1));

    private final PMap<ExceptionId, ExceptionApplied> applied;
    private final PMap<ExceptionId, Period> granted;
    private final NextCode next;

    private ExceptionsKnown(
            PMap<ExceptionId, ExceptionApplied> applied, PMap<ExceptionId, Period> granted, NextCode next) {
        this.applied = applied;
        this.granted = granted;
        this.next = next;
    }

    public boolean knows(ExceptionId exception) {
        return applied.containsKey(exception);
    }

    /** Whether an exception of this kind holds on {@code day}, for {@code record} itself or for the whole organ. */
    public boolean covers(ExceptionKind kind, String record, LocalDate day) {
        return days(kind, record).contains(day);
    }

    /** The days on which an exception of this kind holds, for {@code record} itself or for the whole organ. */
    public Days days(ExceptionKind kind, String record) {
        return Days.of(applied.values().stream()
                .filter(each -> each.kind() == kind && (each.record() == null || record.equals(each.record())))
                .flatMap(each -> Stream.ofNullable(granted.get(each.exception())))
                .toList());
    }

    /** The code of a new exception: the one given by hand, if it is free, or the next. */
    public ExceptionId codeFor(@Nullable ExceptionId given) {
        return next.codeFor(given, this::knows, ExceptionId::new);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ExceptionEvent.class);
    }

    @Override
    public ExceptionsKnown on(Recorded recorded) {
        return switch ((ExceptionEvent) recorded.event()) {
            case ExceptionApplied event ->
                new ExceptionsKnown(
                        applied.plus(event.exception(), event),
                        granted,
                        next.after(event.exception().value()));
            case ExceptionGranted event ->
                holding(event.exception(), Period.through(event.effectiveOn(), event.until()));
            case ExceptionEnded event -> ended(event);
            case ExceptionRefused ignored -> this;
            case ExceptionAssigned ignored -> this;
            case ExceptionReviewed ignored -> this;
        };
    }

    private ExceptionsKnown ended(ExceptionEnded event) {
        var days = granted.get(event.exception());
        return days == null ? this : holding(event.exception(), new Period(days.from(), event.effectiveOn()));
    }

    private ExceptionsKnown holding(ExceptionId exception, Period days) {
        return new ExceptionsKnown(applied, granted.plus(exception, days), next);
    }
}
