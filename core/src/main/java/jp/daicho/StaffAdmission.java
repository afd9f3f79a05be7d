package jp.daicho;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jp.daicho.ledger.axon.DecisionTurn;
import jp.daicho.ledger.decide.Admission;
import jp.daicho.ledger.decide.Lookups;
import jp.daicho.ledger.fold.Follower;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganKnown;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffRoll;
import jp.daicho.shared.DomainCommand;
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
            organ = lookups.now(OrganKnown.class);
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

    /** Let {@code account} read, or refuse it. */
    void admitReader(String account, LocalDate today) {
        var staff = staffBehind(account);
        if (roles(staff, today).isEmpty()) {
            throw Refused.notPermitted("no-role", staff, account);
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
        return lookups.now(StaffRoll.class)
                .behind(account)
                .orElseThrow(() -> Refused.notPermitted("account-unknown", account));
    }

    private Set<Role> roles(StaffId staff, LocalDate day) {
        return lookups.now(StaffRoll.class).roles(staff, day);
    }
}
