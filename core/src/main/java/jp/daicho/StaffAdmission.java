package jp.daicho;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.axon.DecisionTurn;
import jp.daicho.ledger.decide.Admission;
import jp.daicho.ledger.decide.Lookups;
import jp.daicho.ledger.fold.Follower;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganKnown;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffRoll;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;

/** Lets those in whom the roll of staff gives a role. Whoever opens an empty register becomes its founder. */
final class StaffAdmission implements Admission {

    private final Lookups lookups;
    private @Nullable OrganKnown organ;

    StaffAdmission(Lookups lookups) {
        this.lookups = lookups;
    }

    /** What it asks before it lets anybody in. */
    List<? extends Follower> asks() {
        return lookups.following(Set.of(OrganKnown.class, StaffRoll.class));
    }

    /** Once there is an organ, its zone stays. */
    @Override
    public ZoneId zone() {
        if (organ == null || !organ.established()) {
            organ = lookups.readable(OrganKnown.class);
        }
        return organ.zone();
    }

    @Override
    public String admit(String account, DomainCommand command, LocalDate today) {
        if (command instanceof EstablishOrgan || founding()) {
            return StaffId.FOUNDER.value();
        }
        var staff = staffBehind(account);
        if (!command.openTo(roles(staff, today), staff.value())) {
            throw Refused.notPermitted("role-needed", staff, account);
        }
        return staff.value();
    }

    /**
     * Let {@code account} read what the first {@code known} events tell, or refuse it.
     *
     * <p>The roll is that of now. Where the ledger has a hole, it is the roll as it was known just before: nobody gets in
     * whom that one doesn't let in, and what is known behind the hole isn't told to anybody.
     */
    void admitReader(String account, LocalDate today, long known) {
        refuseHole(OrganKnown.class, known);
        refuseHole(StaffRoll.class, known);
        if (!lookups.readable(OrganKnown.class).established()) {
            throw Refused.notFound("register-empty");
        }
        var roll = lookups.readable(StaffRoll.class);
        var staff = behind(roll, account);
        if (roll.roles(staff, today).isEmpty()) {
            throw Refused.notPermitted("no-role", staff, account);
        }
    }

    private void refuseHole(Class<? extends Lookup> type, long known) {
        try {
            lookups.now(type);
        } catch (Refused damaged) {
            if (Hole.before(damaged) < known) {
                throw damaged;
            }
        }
    }

    private boolean founding() {
        var turn = DecisionTurn.running();
        return turn != null
                && turn.tail().position() == 0
                && lookups.now(OrganKnown.class).established();
    }

    private StaffId staffBehind(String account) {
        if (!lookups.now(OrganKnown.class).established()) {
            throw Refused.notFound("register-empty");
        }
        return behind(lookups.now(StaffRoll.class), account);
    }

    private static StaffId behind(StaffRoll roll, String account) {
        return roll.behind(account).orElseThrow(() -> Refused.notPermitted("account-unknown", account));
    }

    private Set<Role> roles(StaffId staff, LocalDate day) {
        return lookups.now(StaffRoll.class).roles(staff, day);
    }
}
