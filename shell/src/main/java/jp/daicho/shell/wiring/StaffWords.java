package jp.daicho.shell.wiring;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.office.Duty;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.StaffNames;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people and their duties are called. */
@Component
public final class StaffWords {

    private final CurrentRegister register;
    private final Texts texts;
    private final CurrentRequest request;

    StaffWords(CurrentRegister register, Texts texts, CurrentRequest request) {
        this.register = register;
        this.texts = texts;
        this.request = request;
    }

    /** The names behind all staff codes, or why they cannot be read. */
    public Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        register.ask(new StaffNames())
                .forEach((staff, name) -> names.put(staff, register.open(name, StaffRegistered.class, "name")));
        return names;
    }

    /** The name of one; nothing where nobody is named. */
    public @Nullable Object name(@Nullable StaffId staff) {
        var sealed = staff == null ? null : register.ask(new StaffNames()).get(staff.value());
        return sealed == null ? null : register.open(sealed, StaffRegistered.class, "name");
    }

    /** What a duty is called: as the office does, else as is usual. */
    public String title(Duty duty, @Nullable String own) {
        return own == null ? texts.label(request.get().language(), "dutyTitle", duty.value()) : own;
    }
}
