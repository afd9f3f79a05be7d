package jp.daicho.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.RoleGranted;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffForgotten;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** 職員名簿: who is behind an account, and who holds which role on a day. */
public final class StaffRoll implements Lookup {

    /** Nobody yet. */
    public static final StaffRoll EMPTY =
            new StaffRoll(HashTreePMap.empty(), HashTreePMap.empty(), new NextCode("S-", 4, 1));

    /** A role taken up or laid down; in order of the day, then of recording. */
    private record Turn(LocalDate day, long position, Role role, boolean held) {}

    private static final Comparator<Turn> IN_TIME =
            Comparator.comparing(Turn::day).thenComparingLong(Turn::position);

    private final PMap<StaffId, PVector<Turn>> turns;
    private final PMap<String, StaffId> behind;
    private final NextCode next;

    private StaffRoll(PMap<StaffId, PVector<Turn>> turns, PMap<String, StaffId> behind, NextCode next) {
        this.turns = turns;
        this.behind = behind;
        this.next = next;
    }

    public boolean knows(StaffId staff) {
        return turns.containsKey(staff);
    }

    /** The code of a new member of staff: the one given by hand, if it is free, or the next. */
    public StaffId codeFor(@Nullable StaffId given) {
        return next.codeFor(given, this::knows, StaffId::new);
    }

    /** The member of staff behind an account. */
    public Optional<StaffId> behind(String login) {
        return Optional.ofNullable(behind.get(login));
    }

    public boolean holds(StaffId staff, Role role, LocalDate day) {
        return roles(staff, day).contains(role);
    }

    /** The roles {@code staff} holds on {@code day}. */
    public Set<Role> roles(StaffId staff, LocalDate day) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        turns.getOrDefault(staff, TreePVector.empty()).stream()
                .filter(turn -> !turn.day().isAfter(day))
                .sorted(IN_TIME)
                .forEach(turn -> {
                    if (turn.held()) {
                        held.add(turn.role());
                    } else {
                        held.remove(turn.role());
                    }
                });
        return held;
    }

    /** Everybody who holds {@code role} on {@code day}. */
    public List<StaffId> holding(Role role, LocalDate day) {
        return turns.keySet().stream().filter(staff -> holds(staff, role, day)).toList();
    }

    /**
     * Whether, if {@code staff} laid {@code role} down on {@code day}, nobody with an account would hold it on some day
     * from then on.
     */
    public boolean lacksAfter(StaffId staff, Role role, LocalDate day) {
        var after = turned(staff, new Turn(day, Long.MAX_VALUE, role, false));
        return after.turns.values().stream()
                .flatMap(PVector::stream)
                .map(Turn::day)
                .filter(later -> !later.isBefore(day))
                .anyMatch(later -> after.holding(role, later).stream().noneMatch(behind::containsValue));
    }

    /** Refuse to take {@code role} from the only admin. */
    void refuseLastAdmin(StaffId staff, Role role, LocalDate day) {
        if (role == Role.ADMIN && lacksAfter(staff, role, day)) {
            throw Refused.byRule("last-admin", staff);
        }
    }

    /** {@code day}, and every later one on which {@code staff} takes up a role or lays one down; in order. */
    NavigableSet<LocalDate> turns(StaffId staff, LocalDate day) {
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(day));
        turns.getOrDefault(staff, TreePVector.empty()).stream()
                .map(Turn::day)
                .filter(later -> later.isAfter(day))
                .forEach(days::add);
        return days;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(StaffEvent.class);
    }

    @Override
    public StaffRoll on(Recorded recorded) {
        return switch ((StaffEvent) recorded.event()) {
            case StaffRegistered event -> registered(event);
            case RoleGranted event ->
                turned(event.staff(), new Turn(event.effectiveOn(), recorded.position(), event.role(), true));
            case RoleRevoked event ->
                turned(event.staff(), new Turn(event.effectiveOn(), recorded.position(), event.role(), false));
            case DutyAppointed ignored -> this;
            case DutyReleased ignored -> this;
            case StaffTransferred ignored -> this;
            case StaffForgotten ignored -> this;
        };
    }

    private StaffRoll registered(StaffRegistered event) {
        var accounts = behind;
        for (String login : event.logins()) {
            accounts = accounts.plus(login, event.staff());
        }
        return new StaffRoll(
                turns.plus(event.staff(), TreePVector.empty()),
                accounts,
                next.after(event.staff().value()));
    }

    private StaffRoll turned(StaffId staff, Turn turn) {
        var before = turns.getOrDefault(staff, TreePVector.empty());
        return new StaffRoll(turns.plus(staff, before.plus(turn)), behind, next);
    }
}
