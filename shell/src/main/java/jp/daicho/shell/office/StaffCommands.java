package jp.daicho.shell.office;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.Duty;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.office.view.StaffMembers.DutiesOn;
import jp.daicho.office.view.StaffMembers.OneOfStaff;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.office.view.StaffMembers.StaffRow;
import jp.daicho.shared.Role;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code staff …}. */
@Component
class StaffCommands {

    private static final String GROUP = "staff";

    private final CurrentRegister register;
    private final StaffWords words;

    StaffCommands(CurrentRegister register, StaffWords words) {
        this.register = register;
        this.words = words;
    }

    @Command(name = "staff register", group = GROUP, description = "staff.register")
    Reply register(
            @Option(longName = "id", description = "staff.register.id") @Nullable StaffId id,
            @Option(longName = "name", required = true, description = "staff.name") String name,
            @Option(longName = "section", description = "staff.section") @Nullable String section,
            @Option(longName = "kind", defaultValue = "staff", description = "staff.kind") StaffKind kind,
            @Option(longName = "login", description = "staff.login") @Nullable List<String> logins,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var accounts = logins == null ? List.<String>of() : logins;
        return register.create(new RegisterStaff(id, name, section, kind, accounts, register.grounds(reason, evidence)))
                .saying(name);
    }

    @Command(name = "staff grant", group = GROUP, description = "staff.grant")
    Reply grant(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Option(longName = "role", required = true, description = "staff.role") Role role,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new GrantRole(id, role, register.grounds(reason, evidence)))
                .saying(role);
    }

    @Command(name = "staff revoke", group = GROUP, description = "staff.revoke")
    Reply revoke(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Option(longName = "role", required = true, description = "staff.role") Role role,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new RevokeRole(id, role, register.grounds(reason, evidence)))
                .saying(role);
    }

    @Command(name = "staff list", group = GROUP, description = "staff.list")
    Reply list() {
        var titles = titles();
        return Reply.listing(
                        List.of("id", "name", "state", "leavesOn", "section", "kind", "roles", "duties", "logins"),
                        register.ask(new StaffOn(register.day())).stream()
                                .map(row -> row(row, titles))
                                .toList())
                .sparing("logins");
    }

    @Command(name = "staff show", group = GROUP, description = "staff.show")
    Reply show(@Option(longName = "id", required = true, description = "staff.id") StaffId id) {
        return Reply.details(row(register.ask(new OneOfStaff(id, register.day())), titles()));
    }

    @Command(name = "staff history", group = GROUP, description = "staff.history")
    Reply history(@Option(longName = "id", required = true, description = "staff.id") StaffId id) {
        register.ask(new OneOfStaff(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    /** What the office itself calls its duties. */
    private Map<Duty, String> titles() {
        Map<Duty, String> titles = new HashMap<>();
        for (var row : register.ask(new DutiesOn(register.day()))) {
            if (row.title() != null) {
                titles.put(row.duty(), row.title());
            }
        }
        return titles;
    }

    private Map<String, @Nullable Object> row(StaffRow row, Map<Duty, String> titles) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.staff().value());
        fields.put("name", register.open(row.name(), StaffRegistered.class, "name"));
        fields.put("state", row.left() ? "left" : "active");
        fields.put("leavesOn", row.leavesOn());
        fields.put("section", row.section());
        fields.put("kind", row.kind());
        fields.put("roles", List.copyOf(row.roles()));
        fields.put(
                "duties",
                row.duties().stream()
                        .map(duty -> new Reply.Titled(duty.value(), words.title(duty, titles.get(duty))))
                        .toList());
        fields.put("logins", row.logins());
        fields.put("since", row.since());
        return fields;
    }
}
