package jp.daicho.shell.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.office.view.StaffMembers.StaffRow;
import jp.daicho.shared.Text;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;

/** The members of staff there are, found by their accounts and by their names. */
final class StaffOnRecord {

    private final Map<String, StaffId> byLogin = new HashMap<>();
    private final Map<String, Set<StaffId>> byName = new HashMap<>();
    private final Map<StaffId, Said> said = new HashMap<>();
    private final Map<StaffId, String> names = new HashMap<>();
    private final Set<StaffId> withAccount = new HashSet<>();

    static StaffOnRecord of(CurrentRegister register) {
        var known = new StaffOnRecord();
        for (StaffRow row : register.ask(new StaffOn(register.day()))) {
            var name = String.valueOf(register.open(row.name(), StaffRegistered.class, "name"));
            known.add(row.staff(), new StaffEntry(0, name, row.section(), row.kind(), row.logins()));
        }
        return known;
    }

    void add(StaffId staff, StaffEntry entry) {
        byName.computeIfAbsent(Text.comparable(entry.name()), none -> new HashSet<>())
                .add(staff);
        entry.logins().forEach(login -> byLogin.put(login, staff));
        if (!entry.logins().isEmpty()) {
            withAccount.add(staff);
        }
        said.put(staff, entry.said());
        names.put(staff, Text.comparable(entry.name()));
    }

    /**
     * Who is meant: whoever has one of the accounts; else the only one of that name, unless each has an account of their
     * own; null for somebody new.
     */
    @Nullable
    StaffId match(StaffEntry entry) {
        for (String login : entry.logins()) {
            if (byLogin.containsKey(login)) {
                return byLogin.get(login);
            }
        }
        var namesakes = byName.getOrDefault(Text.comparable(entry.name()), Set.of()).stream()
                .filter(staff -> entry.logins().isEmpty() || !withAccount.contains(staff))
                .toList();
        return namesakes.size() == 1 ? namesakes.getFirst() : null;
    }

    /** In which fields {@code entry} says something else of {@code staff}. */
    List<String> differing(StaffEntry entry, StaffId staff) {
        List<String> fields = new ArrayList<>();
        if (!Text.comparable(entry.name()).equals(names.get(staff))) {
            fields.add(Fields.STAFF_NAME);
        }
        fields.addAll(entry.said().beyond(said(staff)));
        return fields;
    }

    private Said said(StaffId staff) {
        return said.getOrDefault(staff, new Said());
    }

    List<String> codes() {
        return said.keySet().stream().map(StaffId::value).toList();
    }
}
