package jp.daicho.shell.wiring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.Register;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the program stands: what it would open, and who it takes the caller for. Anybody may know that. */
@Component
public final class Situation {

    private final Registers registers;
    private final Account account;

    Situation(Registers registers, Account account) {
        this.registers = registers;
        this.account = account;
    }

    public String user() {
        return account.name();
    }

    /** The caller in the register: staff code, name and roles, as far as there are any. */
    public Map<String, @Nullable Object> person() {
        return person(register());
    }

    private Map<String, @Nullable Object> person(@Nullable Register register) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("staff", null);
        fields.put("name", null);
        fields.put("roles", List.of());
        if (register != null) {
            register.staffBehind(account.name()).ifPresent(staff -> {
                fields.put("staff", staff.value());
                fields.put("name", new EventData(register).name(register.nameOf(staff)));
                fields.put("roles", List.copyOf(register.roles(staff)));
            });
        }
        return fields;
    }

    /** The program, the store, the ledger and the caller. */
    public Map<String, @Nullable Object> status() {
        var register = register();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("version", version());
        fields.put("store", registers.store().folder().toString());
        fields.put("home", "sqlite");
        fields.put("organ", register == null ? null : register.home().id().organ());
        var tail = register == null ? null : register.home().tail();
        fields.put("size", tail == null ? 0 : tail.position());
        fields.put("root", tail == null ? null : tail.tree().root().base64());
        fields.put("keys", register == null ? null : register.keys());
        fields.put("user", account.name());
        var person = person(register);
        fields.put("staff", person.get("staff"));
        fields.put("roles", person.get("roles"));
        return fields;
    }

    private @Nullable Register register() {
        try {
            return registers.current();
        } catch (Refused noneYet) {
            if (noneYet.kind() == Refused.Kind.NOT_FOUND) {
                return null;
            }
            throw noneYet;
        }
    }

    private static String version() {
        var version = Situation.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
