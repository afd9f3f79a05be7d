package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.shared.Text;
import jp.daicho.shell.wiring.CurrentRegister;

/** The members of staff there are, found by their names. */
final class KnownStaff {

    private final Map<String, List<StaffId>> byName = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    static KnownStaff of(CurrentRegister register) {
        var known = new KnownStaff();
        register.ask(new StaffOn(LocalDate.MAX))
                .forEach(row -> known.add(
                        row.staff(),
                        register.open(row.name(), StaffRegistered.class, "name").toString()));
        return known;
    }

    void add(StaffId staff, String name) {
        codes.add(staff.value());
        byName.computeIfAbsent(Text.comparable(name), none -> new ArrayList<>()).add(staff);
    }

    List<StaffId> named(String name) {
        return byName.getOrDefault(Text.comparable(name), List.of());
    }

    List<String> codes() {
        return codes;
    }
}
