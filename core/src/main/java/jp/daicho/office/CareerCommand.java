package jp.daicho.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.StaffForgotten;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked about what somebody does, and where. Checked in {@link Career}. */
public sealed interface CareerCommand extends DomainCommand {

    record AppointDuty(@TargetAggregateIdentifier StaffId staff, Duty duty, Grounds grounds) implements CareerCommand {

        DutyAppointed event() {
            return new DutyAppointed(staff, duty, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ReleaseDuty(@TargetAggregateIdentifier StaffId staff, Duty duty, Grounds grounds) implements CareerCommand {

        DutyReleased event() {
            return new DutyReleased(staff, duty, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /**
     * 人事異動.
     *
     * @param section where to; null for whoever leaves the organ
     * @param successor who takes over; what that means for each record is another command
     */
    record TransferStaff(
            @TargetAggregateIdentifier StaffId staff,
            @Nullable String section,
            @Nullable StaffId successor,
            Grounds grounds)
            implements CareerCommand {

        public TransferStaff {
            section = FreeText.optionalName("section", section);
        }

        boolean leaves() {
            return section == null;
        }

        /** Whether it says more than the last transfer. */
        boolean isNewsAfter(Optional<StaffTransferred> last) {
            return last.filter(known -> Objects.equals(known.section(), section))
                    .filter(known -> leaves() || known.effectiveOn().equals(grounds.on()))
                    .isEmpty();
        }

        StaffTransferred event() {
            return new StaffTransferred(staff, section, successor, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record VoidStaffEntry(@TargetAggregateIdentifier StaffId staff, long position, Grounds grounds)
            implements CareerCommand {}

    /** Make the name of somebody who has left unreadable for good. */
    record ForgetStaff(@TargetAggregateIdentifier StaffId staff, ForgettingCause cause, LocalDate on)
            implements CareerCommand {

        StaffForgotten event() {
            return new StaffForgotten(staff, cause, on);
        }
    }
}
