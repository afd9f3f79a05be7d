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
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.RoleGranted;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainEvent;
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

    /** Whose name stands behind each staff code; whoever was forgotten stays sealed for good. */
    public record StaffNames() implements Question<Map<String, Sealed>> {}

    public record StaffRow(
            StaffId staff,
            Sealed name,
            @Nullable String section,
            StaffKind kind,
            List<String> logins,
            Set<Role> roles,
            LocalDate since) {}

    private record Turn(Role role, boolean held) {}

    private record Member(StaffRegistered registered, Timeline<Turn> turns) {}

    private final Map<StaffId, Member> members = new TreeMap<>(Comparator.comparing(StaffId::value));

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(StaffEvent.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch ((StaffEvent) recorded.event()) {
            case StaffRegistered event -> members.put(event.staff(), new Member(event, new Timeline<>()));
            case RoleGranted event -> turned(event, recorded.position(), new Turn(event.role(), true));
            case RoleRevoked event -> turned(event, recorded.position(), new Turn(event.role(), false));
            case DutyAppointed ignored -> {}
            case DutyReleased ignored -> {}
            case StaffTransferred ignored -> {}
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
    Map<String, Sealed> answer(StaffNames question) {
        Map<String, Sealed> names = new LinkedHashMap<>();
        members.forEach(
                (staff, member) -> names.put(staff.value(), member.registered().name()));
        return names;
    }

    private static StaffRow row(Member member, LocalDate day) {
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
                registered.section(),
                registered.kind(),
                registered.logins(),
                roles,
                registered.effectiveOn());
    }
}
