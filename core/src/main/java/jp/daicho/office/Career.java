package jp.daicho.office;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.ForgetStaff;
import jp.daicho.office.CareerCommand.ReleaseDuty;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.CareerCommand.VoidStaffEntry;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffForgotten;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Period;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.shared.VoidedEntries;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a member of staff that says what they do and where: duties and transfers. */
final class Career {

    private final VoidedEntries voided = new VoidedEntries();
    private boolean forgotten;

    @CommandHandler
    void handle(AppointDuty command, Duties duties, Transfers transfers) {
        var staff = command.staff();
        var day = command.grounds().on();
        duties.refuseUnknown(command.duty());
        transfers.refuseLeft(staff, day);
        if (!duties.holds(staff, command.duty(), day)) {
            duties.refuseSecond(staff, command.duty(), Period.from(day));
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(ReleaseDuty command, Duties duties) {
        duties.refuseUnknown(command.duty());
        if (duties.isInNameOf(command.staff(), command.duty(), command.grounds().on())) {
            apply(command.event());
        }
    }

    /** Whoever leaves the organ loses the roles too: those held on that day, and those promised for later. */
    @CommandHandler
    void handle(TransferStaff command, StaffRoll roll, Transfers transfers) {
        var staff = command.staff();
        var grounds = command.grounds();
        refuseOnceForgotten(staff);
        if (command.successor() != null) {
            refuseSuccessor(command.successor(), staff, grounds.on(), roll, transfers);
        }
        if (command.isNewsAfter(transfers.last(staff, grounds.on()))) {
            apply(command.event());
            if (command.leaves()) {
                revokeRoles(staff, grounds, roll);
            }
        }
    }

    private static void refuseSuccessor(
            StaffId successor, StaffId leaver, LocalDate day, StaffRoll roll, Transfers transfers) {
        if (successor.equals(leaver)) {
            throw Refused.badValue("successor-is-leaver", "successor", leaver);
        }
        if (!roll.knows(successor)) {
            throw Refused.notFound("record-unknown", successor).under("successor");
        }
        transfers.refuseLeft("successor", successor, day);
    }

    private static void revokeRoles(StaffId staff, Grounds grounds, StaffRoll roll) {
        Set<Role> before = EnumSet.noneOf(Role.class);
        for (LocalDate day : roll.turns(staff, grounds.on())) {
            var held = roll.roles(staff, day);
            for (Role role : held) {
                if (!before.contains(role)) {
                    roll.refuseLastAdmin(staff, role, day);
                    apply(new RoleRevoked(staff, role, day, grounds.reason(), grounds.evidence()));
                }
            }
            before = held;
        }
    }

    @CommandHandler
    void handle(VoidStaffEntry command, Entries entries, Duties duties) {
        var staff = command.staff();
        refuseOnceForgotten(staff);
        var entry = voided.voidable(staff.value(), command.position(), entries);
        duties.without(staff, command.position()).refuseSecond(staff);
        apply(command.grounds().voiding(entry));
    }

    /** What they left behind may stay in the name of their code. */
    @CommandHandler
    void handle(ForgetStaff command, Transfers transfers) {
        if (!forgotten) {
            transfers.refuseUnlessGone(command.staff(), command.on());
            apply(command.event());
        }
    }

    /** They would come back without a name. */
    private void refuseOnceForgotten(StaffId staff) {
        if (forgotten) {
            throw Refused.byRule("staff-forgotten", staff);
        }
    }

    @EventSourcingHandler
    void on(StaffForgotten event) {
        forgotten = true;
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        voided.on(event);
    }
}
