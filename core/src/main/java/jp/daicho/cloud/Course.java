package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.cloud.OperationEvent.Change;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.OperationEvent.TermsChanged;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import org.jspecify.annotations.Nullable;

/** One service from the application to its end: its stages, what described it, and what was recorded of it. */
public final class Course {

    /** The topic of who manages it. */
    public static final String MANAGER = "manager";

    private final Life life = new Life();
    private final Uses uses = new Uses();
    private final Facts facts = new Facts();
    private final List<ApprovalConditionSet> conditions = new ArrayList<>();
    private final List<LocalDate> approvals = new ArrayList<>();
    private final List<LocalDate> renewals = new ArrayList<>();

    /** Take in what happened; {@code order} is its position or sequence. */
    public void on(CloudEvent event, long order) {
        life.on(event, order);
        uses.on(event, order);
        switch (event) {
            case CloudEvent.Fact fact -> facts.put(fact, order);
            case ApprovalConditionSet set -> conditions.add(set);
            case PermissionEvent.CloudUseApproved approved -> approvals.add(approved.effectiveOn());
            case PermissionEvent.ApprovalRenewed renewed -> renewals.add(renewed.effectiveOn());
            default -> {}
        }
    }

    /** The fact recorded at {@code order} is taken out; nothing happens if there is none. */
    public void takeOut(long order) {
        uses.takeOut(order);
        facts.takeOut(order);
    }

    /** Whether nothing happened yet. */
    boolean isEmpty() {
        return life.now().equals(Stage.NONE);
    }

    public Life life() {
        return life;
    }

    public Uses uses() {
        return uses;
    }

    public Facts facts() {
        return facts;
    }

    /** The appointment that counts on {@code day}; null if there is none. */
    public @Nullable Appointment manager(LocalDate day) {
        return (Appointment) facts.at(MANAGER, day);
    }

    /** The conditions of its approval, as set by {@code day}. */
    public List<ApprovalConditionSet> conditions(LocalDate day) {
        return conditions.stream()
                .filter(set -> !set.effectiveOn().isAfter(day))
                .toList();
    }

    /** Whether a condition of its approval is met on {@code day}. */
    public boolean isMet(ApprovalConditionSet set, LocalDate day) {
        return facts.at("approval-condition " + set.condition(), day) != null;
    }

    /** The days on which somebody looked at it as a whole: approvals, renewals, reviews; in order. */
    public List<LocalDate> looks() {
        var reviews =
                facts.upTo(LocalDate.MAX, CloudReviewRecorded.class).stream().map(CloudReviewRecorded::effectiveOn);
        return Stream.of(approvals.stream(), renewals.stream(), reviews)
                .flatMap(days -> days)
                .sorted()
                .toList();
    }

    /** What changed, the earliest first. */
    public List<Change> changes() {
        return facts.upTo(LocalDate.MAX, Change.class).stream()
                .sorted(Comparator.comparing(Change::effectiveOn))
                .toList();
    }

    /** Whether it is on record that its terms changed on {@code day}. */
    boolean hasNewTerms(LocalDate day) {
        return changes().stream()
                .anyMatch(change ->
                        change instanceof TermsChanged && change.effectiveOn().equals(day));
    }

    /**
     * The day on which it was found after {@code change} that it may be used on; null if it wasn't. A renewal doesn't look at
     * what changed, and a review that finds faults leaves it open.
     */
    public @Nullable LocalDate lookedAtAfter(Change change) {
        var passed = facts.upTo(LocalDate.MAX, CloudReviewRecorded.class).stream()
                .filter(review -> review.result() == ReviewResult.SATISFACTORY)
                .map(CloudReviewRecorded::effectiveOn);
        return Stream.concat(approvals.stream(), passed)
                .filter(look -> !look.isBefore(change.effectiveOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public CloudState stateOn(LocalDate day) {
        var stage = life.on(day);
        return switch (stage.phase()) {
            case RETIRED -> CloudState.RETIRED;
            case RETIRING -> CloudState.RETIRING;
            case APPROVED -> stage.suspended() ? CloudState.SUSPENDED : permitted(stage, day);
            case NONE, APPLIED, REJECTED, REVOKED -> stage.suspended() ? CloudState.SUSPENDED : undecided(stage, day);
        };
    }

    private CloudState permitted(Stage stage, LocalDate day) {
        if (changes().stream().anyMatch(change -> isOpen(change, day))) {
            return CloudState.RE_REVIEW;
        } else if (stage.used()) {
            return CloudState.IN_USE;
        }
        return conditions(day).stream().allMatch(set -> isMet(set, day)) ? CloudState.APPROVED : CloudState.CONDITIONAL;
    }

    private CloudState undecided(Stage stage, LocalDate day) {
        return switch (stage.phase()) {
            case REJECTED -> CloudState.REJECTED;
            case REVOKED -> CloudState.REVOKED;
            case APPLIED ->
                facts.upTo(day, SelectionConditionAssessed.class).isEmpty()
                        ? CloudState.APPLIED
                        : CloudState.UNDER_REVIEW;
            default -> CloudState.DISCOVERED;
        };
    }

    private boolean isOpen(Change change, LocalDate day) {
        var looked = Objects.requireNonNullElse(lookedAtAfter(change), LocalDate.MAX);
        return !change.effectiveOn().isAfter(day) && looked.isAfter(day);
    }
}
