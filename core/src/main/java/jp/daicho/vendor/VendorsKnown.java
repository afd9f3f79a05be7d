package jp.daicho.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which vendor codes are taken, which comes next, and who may be awarded a contract on a day? */
public final class VendorsKnown implements Lookup {

    /** None yet. */
    public static final VendorsKnown NONE = new VendorsKnown(HashTreePMap.empty(), Merges.NONE, VendorId.codes());

    /** When a vendor was suspended, and from which day on it is retired. */
    private record Course(Suspensions suspensions, @Nullable LocalDate retired) {

        private static final Course NEW = new Course(Suspensions.NONE, null);

        private Course with(Suspensions later) {
            return new Course(later, retired);
        }
    }

    private final PMap<VendorId, Course> courses;
    private final Merges merges;
    private final NextCode next;

    private VendorsKnown(PMap<VendorId, Course> courses, Merges merges, NextCode next) {
        this.courses = courses;
        this.merges = merges;
        this.next = next;
    }

    public boolean knows(VendorId vendor) {
        return courses.containsKey(vendor);
    }

    /** The code of a new vendor: the one given by hand, if it is free, or the next. */
    public VendorId codeFor(@Nullable VendorId given) {
        return next.codeFor(given, this::knows, VendorId::new);
    }

    /**
     * Refuse an award to a vendor that is unknown, merged, suspended on the day, or retired. An award from before the retirement
     * may still be recorded, with a reason.
     */
    public void refuseAward(VendorId vendor, Grounds grounds) {
        refuseAward("vendor", vendor, grounds);
    }

    /** The same of one that was named by another option. */
    public void refuseAward(String option, VendorId vendor, Grounds grounds) {
        var known = course(option, vendor);
        refuseMerged("vendor-merged", vendor);
        var retired = known.retired();
        if (retired != null && (!grounds.on().isBefore(retired) || grounds.reason() == null)) {
            throw Refused.byRule("vendor-retired", vendor);
        } else if (known.suspensions().cover(grounds.on())) {
            throw suspended(vendor, grounds.on(), known.suspensions().foreseen(grounds.on()));
        }
    }

    private static Refused suspended(VendorId vendor, LocalDate day, @Nullable LocalDate until) {
        List<Object> details = until == null ? List.of(vendor, day) : List.of(vendor, day, until, until.plusDays(1));
        return Refused.byRule(until == null ? "vendor-suspended" : "vendor-suspended-until", details.toArray());
    }

    /** Refuse a vendor in whose place another goes on. */
    public void refuseMerged(VendorId vendor) {
        refuseMerged("vendor-merged", vendor);
    }

    /** The same of a contract that goes on: if its vendor was merged, it goes on with the survivor. */
    public void refuseRenewal(VendorId vendor, Grounds grounds) {
        refuseAward(merges.survivor(vendor), grounds);
    }

    /** Refuse to let a vendor go on in another's place that is unknown, or gone itself. */
    void refuseSurvivor(VendorId vendor) {
        var known = course("into", vendor);
        refuseMerged("merge-into-merged", vendor);
        if (known.retired() != null) {
            throw Refused.byRule("merge-into-retired", vendor);
        }
    }

    /** Whether it is suspended on {@code day}, also by what it took over with a merge. */
    boolean isSuspended(VendorId vendor, LocalDate day) {
        return before(vendor).suspensions().cover(day);
    }

    private Course before(VendorId vendor) {
        return courses.getOrDefault(vendor, Course.NEW);
    }

    private Course course(String option, VendorId vendor) {
        var known = courses.get(vendor);
        if (known == null) {
            throw Refused.notFound("record-unknown", vendor).under(option);
        }
        return known;
    }

    private void refuseMerged(String code, VendorId vendor) {
        var survivor = merges.survivor(vendor);
        if (!survivor.equals(vendor)) {
            throw Refused.byRule(code, vendor, survivor);
        }
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                VendorRegistered.class,
                VendorSuspended.class,
                VendorReinstated.class,
                VendorRetired.class,
                VendorMerged.class);
    }

    @Override
    public VendorsKnown on(Recorded recorded) {
        return switch (recorded.event()) {
            case VendorRegistered event ->
                new VendorsKnown(
                        courses.plus(event.vendor(), Course.NEW),
                        merges,
                        next.after(event.vendor().value()));
            case VendorSuspended event ->
                with(event.vendor(), suspensions(event.vendor()).and(event, recorded.position()));
            case VendorReinstated event ->
                with(event.vendor(), suspensions(event.vendor()).reinstated(event.effectiveOn()));
            case VendorRetired event ->
                with(event.vendor(), new Course(suspensions(event.vendor()), event.effectiveOn()));
            case VendorMerged event -> merged(event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }

    private Suspensions suspensions(VendorId vendor) {
        return before(vendor).suspensions();
    }

    private VendorsKnown merged(VendorMerged event) {
        var inherited = suspensions(event.into()).inheriting(suspensions(event.vendor()), event.effectiveOn());
        var after = with(event.into(), inherited);
        return new VendorsKnown(after.courses, merges.and(event), next);
    }

    private VendorsKnown with(VendorId vendor, Suspensions later) {
        return with(vendor, before(vendor).with(later));
    }

    private VendorsKnown with(VendorId vendor, Course later) {
        return new VendorsKnown(courses.plus(vendor, later), merges, next);
    }
}
