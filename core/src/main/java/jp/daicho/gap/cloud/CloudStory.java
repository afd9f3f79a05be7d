package jp.daicho.gap.cloud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.Course;
import jp.daicho.cloud.PermissionEvent;
import jp.daicho.cloud.PermissionEvent.ApprovalRenewed;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.Stage;
import jp.daicho.cloud.Use;
import jp.daicho.gap.rule.Story;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What rules know of one cloud service. */
public final class CloudStory implements Story {

    private final CloudId cloud;
    private final Course course = new Course();
    private final Timeline<PermissionEvent> decisions = new Timeline<>();
    private final CloudSurroundings office;

    public CloudStory(CloudId cloud, CloudSurroundings office) {
        this.cloud = cloud;
        this.office = office;
    }

    public void on(CloudEvent event, long at) {
        course.on(event, at);
        if (event instanceof CloudUseApproved || event instanceof ApprovalRenewed) {
            decisions.put(event.effectiveOn(), at, (PermissionEvent) event);
        }
    }

    @Override
    public void takeOut(long voided) {
        course.takeOut(voided);
    }

    @Override
    public String id() {
        return cloud.value();
    }

    @Override
    public @Nullable VendorId vendor() {
        return course.uses().on(LocalDate.MAX).provider();
    }

    @Override
    public String title(LocalDate day) {
        return Objects.requireNonNullElse(course.uses().on(day).service(), cloud.value());
    }

    @Override
    public Set<String> sections(LocalDate day) {
        var section = course.uses().on(day).section();
        return section == null ? Set.of() : Set.of(section);
    }

    Course course() {
        return course;
    }

    CloudSurroundings office() {
        return office;
    }

    /** The stages one after another, each with the position of what made it so. */
    List<Stretch<Stage>> stages() {
        return course.life().stretches();
    }

    /** The days on which it may be used or is, and its use isn't suspended. */
    Days live() {
        return course.life().days(Stage::isLive);
    }

    /** Approvals and renewals, one after another. */
    List<Stretch<PermissionEvent>> decisions() {
        return decisions.stretches();
    }

    /** What described it, one after another. */
    List<Stretch<Use>> uses() {
        return course.uses().stretches();
    }

    /** The days on which what describes it is as {@code wanted}. */
    Days days(Predicate<Use> wanted) {
        return Days.of(uses().stream()
                .filter(stretch -> wanted.test(stretch.value()))
                .map(Stretch::period)
                .toList());
    }

    /** The days it is live and an exception of this kind doesn't hold. */
    Days liveWithout(ExceptionKind kind) {
        return live().without(office.excepted(kind, id()));
    }

    /** Where it came to be what it was in {@code period}: its stage, and what describes it. */
    List<Long> causes(Period period) {
        List<Long> causes = new ArrayList<>();
        stages().stream().filter(stage -> touches(stage, period)).forEach(stage -> causes.add(stage.order()));
        uses().stream().filter(use -> touches(use, period)).forEach(use -> causes.add(use.order()));
        return causes;
    }

    private static boolean touches(Stretch<?> stretch, Period period) {
        return !stretch.period().and(period).isEmpty();
    }
}
