package jp.daicho.gap.exception;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.gap.rule.Story;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.shared.Period;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What rules know of one exception. */
public final class ExceptionStory implements Story {

    private record Step<E extends ExceptionEvent>(E event, long position) {}

    private final Step<ExceptionApplied> applied;
    private final Timeline<StaffId> owners = new Timeline<>();
    private @Nullable Step<ExceptionGranted> granted;
    private @Nullable Step<ExceptionEnded> ended;

    public ExceptionStory(ExceptionApplied event, long position) {
        applied = new Step<>(event, position);
        owners.put(LocalDate.MIN, position, event.owner());
    }

    public void on(ExceptionEvent event, long at) {
        switch (event) {
            case ExceptionGranted grant -> granted = new Step<>(grant, at);
            case ExceptionEnded end -> ended = new Step<>(end, at);
            case ExceptionApplied again -> throw new IllegalArgumentException("applied twice: " + again);
            case ExceptionAssigned given -> owners.put(given.effectiveOn(), at, given.owner());
            case ExceptionRefused ignored -> {}
            case ExceptionReviewed ignored -> {}
        }
    }

    /** No rule asks for a review. */
    @Override
    public void takeOut(long voided) {
        owners.remove(voided);
    }

    @Override
    public String id() {
        return applied.event().exception().value();
    }

    @Override
    public @Nullable VendorId vendor() {
        return null;
    }

    @Override
    public String title(LocalDate day) {
        return applied.event().reason();
    }

    @Override
    public Set<String> sections(LocalDate day) {
        return Set.of();
    }

    ExceptionApplied applied() {
        return applied.event();
    }

    /** Who is last said to answer for it. */
    StaffId owner() {
        return owners.all().getLast();
    }

    /** The last day it was granted for; null if it wasn't. */
    @Nullable
    LocalDate lastDay() {
        return granted == null ? null : granted.event().until();
    }

    /** The days on which it holds; none if it was never granted. */
    Period holds() {
        if (granted == null) {
            return new Period(LocalDate.MIN, LocalDate.MIN);
        }
        var days = Period.through(granted.event().effectiveOn(), granted.event().until());
        return ended == null
                ? days
                : days.and(new Period(LocalDate.MIN, ended.event().effectiveOn()));
    }

    /** Where its days were decided. */
    List<Long> causes() {
        return Stream.of(applied, granted, ended)
                .flatMap(Stream::ofNullable)
                .map(Step::position)
                .toList();
    }
}
