package jp.daicho.shell.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.handover.Charge;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.Duty;
import jp.daicho.shared.Role;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.wiring.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people hold, in words. */
@Component
class HoldingWords {

    private final StaffWords staff;
    private final Texts texts;
    private final CurrentRequest request;

    HoldingWords(StaffWords staff, Texts texts, CurrentRequest request) {
        this.staff = staff;
        this.texts = texts;
        this.request = request;
    }

    /** One line of {@code staff holds} on {@code day}. */
    Map<String, @Nullable Object> row(HoldingRow row, LocalDate day) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("charge", row.seat().charge());
        fields.put("id", row.seat().code());
        fields.put("title", title(row));
        fields.put("since", row.since());
        var until = row.until();
        fields.put("until", until == null ? null : until.minusDays(1));
        fields.put("state", state(row, day));
        fields.put("finding", row.seat().part());
        return fields;
    }

    private static String state(HoldingRow row, LocalDate day) {
        if (row.seat().charge() == Charge.APPLICATION) {
            return "undecided";
        } else if (row.isToComeAfter(day)) {
            return "coming";
        }
        return row.leftBehind() ? "left-behind" : "current";
    }

    /** What is held, in one phrase. */
    String seat(HoldingRow row) {
        var charge = texts.label(
                request.get().language(), "charge", Codes.of(row.seat().charge()));
        return charge + " " + row.seat().code() + " " + title(row);
    }

    private String title(HoldingRow row) {
        var own = row.title();
        if (row.seat().charge() == Charge.DUTY) {
            return staff.title(new Duty(row.seat().code()), own);
        }
        return own == null ? "" : own;
    }

    String roles(Set<Role> roles) {
        return roles.stream()
                .map(role -> texts.label(request.get().language(), "role", Codes.of(role)))
                .collect(Collectors.joining(", "));
    }
}
