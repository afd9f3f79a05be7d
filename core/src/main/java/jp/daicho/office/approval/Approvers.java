package jp.daicho.office.approval;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffRoll;
import jp.daicho.office.Transfers;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;

/**
 * Who may decide what on a day: who holds the approver role, and where one person may ask and decide; and to whom
 * something may be given.
 */
public final class Approvers implements Lookup {

    /** Nobody yet. */
    public static final Approvers NONE = new Approvers(StaffRoll.EMPTY, Transfers.NONE, ExceptionsKnown.NONE);

    private final StaffRoll roll;
    private final Transfers transfers;
    private final ExceptionsKnown exceptions;

    private Approvers(StaffRoll roll, Transfers transfers, ExceptionsKnown exceptions) {
        this.roll = roll;
        this.transfers = transfers;
        this.exceptions = exceptions;
    }

    /** Refuse {@code approval} of something about {@code record}, unless it was fit to be given on {@code day}. */
    public void refuseUnfit(Approval approval, String record, LocalDate day) {
        refuseUnknown("approver", approval.approver());
        refuseUnknown("applicant", approval.applicant());
        if (approval.isOfOnePerson() && !exceptions.covers(ExceptionKind.SAME_PERSON, record, day)) {
            throw Refused.byRule("approver-is-applicant", approval.approver());
        }
        refuseWithoutRole(approval.approver(), day);
    }

    /**
     * The same where no application is on record, and {@code approval} says itself who asked: they must not have left by
     * {@code day}. Whoever applied while they were there, and left before the decision, has their application recorded.
     */
    public void refuseUnfitAtOnce(Approval approval, String record, LocalDate day) {
        refuseUnfit(approval, record, day);
        transfers.refuseLeft("applicant", approval.applicant(), day);
    }

    /** Refuse an approver who may not decide on {@code day}, whoever asked. */
    void refuseWithoutRole(StaffId approver, LocalDate day) {
        refuseUnknown("approver", approver);
        if (!roll.holds(approver, Role.APPROVER, day)) {
            throw Refused.byRule("approver-without-role", approver, day);
        }
    }

    /** Refuse a person nobody has registered; {@code option} is what named them. */
    public void refuseUnknown(String option, StaffId staff) {
        if (!roll.knows(staff)) {
            throw Refused.notFound("record-unknown", staff).under(option);
        }
    }

    /**
     * Refuse a person to whom nothing can be given from {@code day} on: nobody has registered them, or they have left
     * by then. {@code option} is what named them.
     */
    public void refuseAbsent(String option, StaffId staff, LocalDate day) {
        refuseUnknown(option, staff);
        transfers.refuseLeft(option, staff, day);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        var reads = new HashSet<>(roll.reads());
        reads.addAll(transfers.reads());
        reads.addAll(exceptions.reads());
        return reads;
    }

    @Override
    public Approvers on(Recorded recorded) {
        return switch (recorded.event()) {
            case ExceptionEvent ignored -> new Approvers(roll, transfers, exceptions.on(recorded));
            case StaffTransferred ignored -> new Approvers(roll, transfers.on(recorded), exceptions);
            case EntryVoided ignored -> new Approvers(roll, transfers.on(recorded), exceptions);
            default -> new Approvers(roll.on(recorded), transfers, exceptions);
        };
    }
}
