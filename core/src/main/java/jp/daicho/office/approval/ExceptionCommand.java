package jp.daicho.office.approval;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.shared.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of an exception (例外措置). Checked for rules in {@link ExceptionCase}. */
public sealed interface ExceptionCommand extends DomainCommand {

    /** What is asked for; the fields as in the event. */
    record Application(
            ExceptionKind kind,
            @Nullable String record,
            StaffId owner,
            @Nullable String alternative,
            LocalDate until) {

        public Application {
            record = record == null ? null : Text.code("record", record);
            alternative = FreeText.optional("alternative", alternative);
        }

        private void check(Grounds grounds) {
            grounds.requiredReason();
            refuseEndBefore(grounds.on(), until);
        }

        ExceptionApplied event(ExceptionId exception, StaffId applicant, Grounds grounds) {
            return new ExceptionApplied(
                    exception,
                    kind,
                    record,
                    owner,
                    applicant,
                    alternative,
                    until,
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }

    /** {@code exception} is the code to give, or null for the next; {@code applicant} absent: who types. */
    record ApplyForException(
            @Nullable ExceptionId exception,
            Application application,
            @Nullable StaffId applicant,
            Grounds grounds) implements ExceptionCommand {

        public ApplyForException {
            application.check(grounds);
        }
    }

    /** {@code until} absent: what was asked for; {@code approver} absent: who types. */
    record GrantException(
            @TargetAggregateIdentifier ExceptionId exception,
            @Nullable LocalDate until,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements ExceptionCommand {

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }
    }

    /** Application and decision in one, as it is with paper that comes in already decided. */
    record GrantAtOnce(
            @Nullable ExceptionId exception,
            Application application,
            @Nullable StaffId applicant,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements ExceptionCommand {

        public GrantAtOnce {
            application.check(grounds);
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }
    }

    /** {@code approver} absent: who types. */
    record RefuseException(
            @TargetAggregateIdentifier ExceptionId exception,
            @Nullable StaffId approver,
            @Nullable String decision,
            Grounds grounds)
            implements ExceptionCommand {

        public RefuseException {
            grounds.requiredReason();
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }

        ExceptionRefused event(Approval approval) {
            return new ExceptionRefused(
                    exception,
                    approval.approver(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }

    /** It is no longer needed, or its application is taken back. */
    record EndException(@TargetAggregateIdentifier ExceptionId exception, Grounds grounds) implements ExceptionCommand {

        ExceptionEnded event() {
            return new ExceptionEnded(exception, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Who is to answer for it. */
    record AssignException(@TargetAggregateIdentifier ExceptionId exception, StaffId owner, Grounds grounds)
            implements ExceptionCommand {

        ExceptionAssigned event() {
            return new ExceptionAssigned(exception, owner, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Somebody looked whether it is still needed. */
    record ReviewException(@TargetAggregateIdentifier ExceptionId exception, String text, Grounds grounds)
            implements ExceptionCommand {

        public ReviewException {
            text = FreeText.required("text", text);
        }

        ExceptionReviewed event() {
            return new ExceptionReviewed(exception, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Take the fact at {@code position} out of its timeline. */
    record VoidExceptionEntry(@TargetAggregateIdentifier ExceptionId exception, long position, Grounds grounds)
            implements ExceptionCommand {

        public VoidExceptionEntry {
            grounds.requiredReason();
        }
    }

    /** From {@code grounds} on through {@code until}. */
    static ExceptionGranted granted(ExceptionId exception, LocalDate until, Approval approval, Grounds grounds) {
        refuseEndBefore(grounds.on(), until);
        return new ExceptionGranted(
                exception,
                until,
                approval.approver(),
                approval.decision(),
                grounds.on(),
                grounds.reason(),
                grounds.evidence());
    }

    private static void refuseEndBefore(LocalDate first, LocalDate until) {
        if (until.isBefore(first)) {
            throw Refused.badValue("ends-before-it-begins", "until", "until", until, first);
        }
    }
}
