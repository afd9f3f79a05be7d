package jp.daicho.cloud.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.Course;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.ExitEvent.AccountsClosed;
import jp.daicho.cloud.ExitEvent.DataDeletionConfirmed;
import jp.daicho.cloud.ExitEvent.DataMigrated;
import jp.daicho.cloud.ExitEvent.ExitPlanRecorded;
import jp.daicho.cloud.OperationEvent.Change;
import jp.daicho.cloud.OperationEvent.CloudReviewRecorded;
import jp.daicho.cloud.PermissionEvent.ApprovalConditionSet;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** One cloud service's timelines. */
final class CloudRecord {

    private final CloudId cloud;
    private final Course course = new Course();
    private final Timeline<CloudEvent> turns = new Timeline<>();

    CloudRecord(CloudId cloud) {
        this.cloud = cloud;
    }

    void on(CloudEvent event, long position) {
        course.on(event, position);
        boolean turn = !(event instanceof CloudEvent.Fact) && !(event instanceof ApprovalConditionSet);
        if (turn) {
            turns.put(event.effectiveOn(), position, event);
        }
    }

    void takeOut(long position) {
        course.takeOut(position);
    }

    /** Who provides it on {@code day}. */
    @Nullable
    VendorId provider(LocalDate day, Merges merges) {
        var named = course.uses().on(day).provider();
        return named == null ? null : merges.survivor(named, day);
    }

    CloudRow row(LocalDate day, Merges merges) {
        var stage = course.life().on(day);
        var manager = course.manager(day);
        return new CloudRow(
                cloud,
                course.uses().on(day),
                provider(day, merges),
                course.stateOn(day),
                stage.isUsed(),
                stage.until(),
                manager == null ? null : manager.manager());
    }

    CloudDetails details(LocalDate day, Merges merges) {
        var facts = course.facts();
        return new CloudDetails(
                row(day, merges),
                List.copyOf(turns.upTo(day)),
                SelectionCondition.askedOf(course.uses().on(day)),
                assessed(day),
                course.conditions(day).stream()
                        .map(set -> new CloudDetails.Condition(set, course.isMet(set, day)))
                        .toList(),
                inTime(facts.upTo(day, ProviderAssuranceRecorded.class)),
                inTime(facts.upTo(day, Change.class)),
                inTime(facts.upTo(day, CloudReviewRecorded.class)),
                (ExitPlanRecorded) facts.at("exit-plan", day),
                proofs(day));
    }

    /** Of each condition the last that was found, in the order of the conditions. */
    private List<SelectionConditionAssessed> assessed(LocalDate day) {
        return Stream.of(SelectionCondition.values())
                .map(condition -> course.facts().at("condition " + condition, day))
                .filter(Objects::nonNull)
                .map(SelectionConditionAssessed.class::cast)
                .toList();
    }

    private List<CloudEvent> proofs(LocalDate day) {
        return inTime(Stream.of(DataMigrated.class, DataDeletionConfirmed.class, AccountsClosed.class)
                .<CloudEvent>flatMap(kind -> course.facts().upTo(day, kind).stream())
                .toList());
    }

    private static <E extends CloudEvent> List<E> inTime(List<E> events) {
        return events.stream()
                .sorted(Comparator.comparing(CloudEvent::effectiveOn))
                .toList();
    }
}
