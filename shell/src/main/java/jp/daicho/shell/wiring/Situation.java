package jp.daicho.shell.wiring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.Register;
import jp.daicho.ledger.Tail;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the program stands: what it would open, and who it takes the caller for. Anybody may know that. */
@Component
public final class Situation {

    private final Registers registers;
    private final Account account;
    private final Notes notes;

    Situation(Registers registers, Account account, Notes notes) {
        this.registers = registers;
        this.account = account;
        this.notes = notes;
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

    /** The program, the store, the ledger and the caller; of a damaged ledger what it still tells. */
    public Map<String, @Nullable Object> status() {
        var register = register();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("version", version());
        fields.put("store", registers.store().folder().toString());
        fields.put("home", "sqlite");
        fields.put("organ", register == null ? null : register.home().id().organ());
        var tail = register == null ? Tail.EMPTY : tail(register);
        fields.put("size", tail == null ? null : tail.position());
        fields.put(
                "root",
                register == null || tail == null ? null : tail.tree().root().base64());
        fields.put("keys", register == null ? null : register.keys());
        fields.put("user", account.name());
        var person = person(register);
        fields.put("staff", person.get("staff"));
        fields.put("roles", person.get("roles"));
        if (register != null) {
            register.hole().ifPresent(this::tell);
        }
        return fields;
    }

    /** Where the ledger ends, if that can be read. */
    private static @Nullable Tail tail(Register register) {
        try {
            return register.home().tail();
        } catch (Refused damaged) {
            if (damaged.kind() == Refused.Kind.DAMAGED) {
                return null;
            }
            throw damaged;
        }
    }

    private void tell(Refused damaged) {
        var said = "refused." + damaged.code();
        notes.afterwards(said, damaged.details().toArray());
        notes.afterwards(said + ".hint", damaged.details().toArray());
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
