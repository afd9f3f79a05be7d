package jp.daicho.office;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffEvent.RoleGranted;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Sealing;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One member of staff, from registration on. Keeps only the state its rules read. */
@AggregateRoot(type = "staff")
final class StaffMember {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable StaffId id;

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon asks it
    private final Career career = new Career();

    /** Axon replays the events onto an empty member. */
    StaffMember() {}

    @CommandHandler
    StaffMember(RegisterStaff command, StaffRoll roll, Sealing sealing) {
        var staff = roll.codeFor(command.staff());
        for (String login : command.logins()) {
            roll.behind(login).ifPresent(other -> {
                throw Refused.byRule("login-taken", login, other);
            });
        }
        var grounds = command.grounds();
        apply(new StaffRegistered(
                staff,
                sealing.seal(staff.value(), StaffRegistered.class, "name", command.name()),
                command.section(),
                command.kind(),
                command.logins(),
                grounds.on(),
                grounds.reason(),
                grounds.evidence()));
    }

    @CommandHandler
    void handle(GrantRole command, StaffRoll roll, Transfers transfers) {
        var grounds = command.grounds();
        transfers.refuseLeft(command.staff(), grounds.on());
        if (!roll.holds(command.staff(), command.role(), grounds.on())) {
            apply(new RoleGranted(command.staff(), command.role(), grounds.on(), grounds.reason(), grounds.evidence()));
        }
    }

    @CommandHandler
    void handle(RevokeRole command, StaffRoll roll) {
        var grounds = command.grounds();
        if (roll.holds(command.staff(), command.role(), grounds.on())) {
            roll.refuseLastAdmin(command.staff(), command.role(), grounds.on());
            apply(new RoleRevoked(command.staff(), command.role(), grounds.on(), grounds.reason(), grounds.evidence()));
        }
    }

    @EventSourcingHandler
    void on(StaffEvent event) {
        id = event.staff();
    }
}
