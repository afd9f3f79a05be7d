package jp.daicho.office.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.daicho.office.Duties;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffEvent.RoleGranted;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffForgotten;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.office.Transfers;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Timeline;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Show me the members of staff and the roles they hold. */
public final class StaffMembers implements View {

    /** Everybody registered, with the roles of {@code day}. */
    public record StaffOn(LocalDate day) implements Question<List<StaffRow>> {}

    /** One member, with the roles of {@code day}. */
    public record OneOfStaff(StaffId staff, LocalDate day) implements Question<StaffRow> {}

    /** Every duty there is, with those who hold it on {@code day}. */
    public record DutiesOn(LocalDate day) implements Question<List<DutyRow>> {}

    /** Whose name stands behind each staff code; whoever was forgotten stays sealed for good. */
    public record StaffNames() implements Question<Map<String, Sealed>> {}

    /**
     * A member of staff.
     *
     * @param leavesOn the first day they don't belong to the organ, gone by or ahead; null where none is known
     */
    public record StaffRow(
            StaffId staff,
            Sealed name,
            @Nullable String section,
            StaffKind kind,
            List<String> logins,
            Set<Role> roles,
            List<Duty> duties,
            boolean left,
            @Nullable LocalDate leavesOn,
            LocalDate since) {}

    /** {@code title} is the office's own, where it has one; {@code single} says that one at a time holds it. */
    public record DutyRow(Duty duty, @Nullable String title, boolean single, List<StaffId> holders) {}

    private record Turn(Role role, boolean held) {}

    private record Member(StaffRegistered registered, Timeline<Turn> turns) {}

    private Duties duties = Duties.NONE;
    private Transfers transfers = Transfers.NONE;
    private final Map<StaffId, Member> members = new TreeMap<>(Comparator.comparing(StaffId::value));

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(StaffEvent.class, DutyNamed.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case StaffRegistered event -> members.put(event.staff(), new Member(event, new Timeline<>()));
            case RoleGranted event -> turned(event, recorded.position(), new Turn(event.role(), true));
            case RoleRevoked event -> turned(event, recorded.position(), new Turn(event.role(), false));
            case StaffTransferred ignored -> {
                duties = duties.on(recorded);
                transfers = transfers.on(recorded);
            }
            case EntryVoided ignored -> {
                duties = duties.on(recorded);
                transfers = transfers.on(recorded);
            }
            case StaffForgotten ignored -> {} // whoever was forgotten is told by the key
            default -> duties = duties.on(recorded);
        }
    }

    private void turned(StaffEvent event, long position, Turn turn) {
        var member = members.get(event.staff());
        if (member != null) {
            member.turns().put(event.effectiveOn(), position, turn);
        }
    }

    @QueryHandler
    List<StaffRow> answer(StaffOn question) {
        return members.values().stream()
                .map(member -> row(member, question.day()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @QueryHandler
    StaffRow answer(OneOfStaff question) {
        var member = members.get(question.staff());
        if (member == null) {
            throw Refused.notFound("record-unknown", question.staff());
        }
        return row(member, question.day());
    }

    @QueryHandler
    List<DutyRow> answer(DutiesOn question) {
        return duties.all().stream()
                .map(duty -> new DutyRow(
                        duty, duties.title(duty), duties.isSingle(duty), duties.holding(duty, question.day())))
                .toList();
    }

    @QueryHandler
    Map<String, Sealed> answer(StaffNames question) {
        Map<String, Sealed> names = new LinkedHashMap<>();
        members.forEach(
                (staff, member) -> names.put(staff.value(), member.registered().name()));
        return names;
    }

    private StaffRow row(Member member, LocalDate day) {
        var registered = member.registered();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Turn turn : member.turns().upTo(day)) {
            if (turn.held()) {
                roles.add(turn.role());
            } else {
                roles.remove(turn.role());
            }
        }
        return new StaffRow(
                registered.staff(),
                registered.name(),
                transfers.section(registered, day),
                registered.kind(),
                registered.logins(),
                roles,
                duties.heldBy(registered.staff(), day),
                transfers.hasLeft(registered.staff(), day),
                transfers.leavesOn(registered.staff(), day),
                registered.effectiveOn());
    }
}
