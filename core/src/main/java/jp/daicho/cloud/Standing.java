package jp.daicho.cloud;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.daicho.cloud.CloudEvent.Fact;
import jp.daicho.cloud.Stage.Phase;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Where one service stands, as its aggregate remembers it: what may still be recorded of it, and from which day. */
final class Standing {

    private @Nullable CloudId id;
    private @Nullable StaffId applicant;
    private @Nullable LocalDate applied;
    private final Course course = new Course();

    void on(CloudEvent event, long sequence) {
        id = event.cloud();
        if (event instanceof UseEvent.CloudUseApplied first) {
            applicant = first.applicant();
            applied = course.isEmpty() ? first.effectiveOn() : applied;
        }
        course.on(event, sequence);
    }

    void voided(long sequence) {
        course.takeOut(sequence);
    }

    CloudId id() {
        return requireNonNull(id);
    }

    boolean isKnown() {
        return id != null;
    }

    Course course() {
        return course;
    }

    Stage now() {
        return course.life().now();
    }

    Use use(LocalDate day) {
        return course.uses().on(day);
    }

    /** Who applied for it; {@code typist} where nobody is named. */
    StaffId applicant(StaffId typist) {
        return applicant == null ? typist : applicant;
    }

    boolean isNews(Fact fact) {
        return course.facts().isNews(fact);
    }

    /**
     * A fact dated before the end may still be recorded, with a reason. There is none before the application; what was
     * discovered was there before it was found.
     */
    void refuseFact(LocalDate day, Grounds grounds) {
        if (applied != null && day.isBefore(applied)) {
            throw Refused.byRule("cloud-before-application", id(), day, applied);
        }
        if (now().phase() == Phase.RETIRED && (!day.isBefore(course.life().since()) || grounds.reason() == null)) {
            throw Refused.byRule("cloud-retired", id(), course.life().since());
        }
    }

    /** Refuse a new stage after the last one there can be, or dated before the present one. */
    void refuseNewStage(Grounds grounds) {
        var since = course.life().since();
        if (now().phase() == Phase.RETIRED) {
            throw Refused.byRule("cloud-retired", id(), since);
        } else if (grounds.on().isBefore(since)) {
            throw Refused.byRule("before-last-state", id(), grounds.on(), since);
        }
    }

    /** Refuse what needs an approval that holds on the day. */
    void refuseUnlessApproved(Grounds grounds) {
        refuseNewStage(grounds);
        if (!now().isApproved()) {
            throw Refused.byRule("cloud-not-approved", id());
        }
    }

    /** Refuse a renewal that would end before what it renews; what is to end sooner is revoked. */
    void refuseShorter(LocalDate renewed) {
        var until = now().until();
        if (until != null && renewed.isBefore(until)) {
            throw Refused.byRule("cloud-renewal-shorter", id(), renewed, until).under("until");
        }
    }

    void refuseOnceOver(LocalDate day) {
        var until = now().until();
        if (until != null && day.isAfter(until)) {
            throw Refused.byRule("cloud-approval-over", id(), until);
        }
    }
}
