package jp.daicho.shell.office;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.ReleaseDuty;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganCommand.NameDuty;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.DutiesOn;
import jp.daicho.office.view.StaffMembers.DutyRow;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code staff appoint}, {@code staff release}, {@code staff duties} and {@code staff name-duty}. */
@Component
class StaffDuties {

    private static final String GROUP = "staff";

    /** How many people may have a duty at a time. */
    enum Holders {
        ONE,
        SEVERAL
    }

    private final CurrentRegister register;
    private final StaffWords words;

    StaffDuties(CurrentRegister register, StaffWords words) {
        this.register = register;
        this.words = words;
    }

    @Command(name = "staff appoint", group = GROUP, description = "staff.appoint")
    Reply appoint(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Option(longName = "duty", required = true, description = "staff.duty") Duty duty,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new AppointDuty(id, duty, register.grounds(reason, evidence)))
                .saying(title(duty));
    }

    @Command(name = "staff release", group = GROUP, description = "staff.release")
    Reply release(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Option(longName = "duty", required = true, description = "staff.duty") Duty duty,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new ReleaseDuty(id, duty, register.grounds(reason, evidence)))
                .saying(title(duty));
    }

    @Command(name = "staff name-duty", group = GROUP, description = "staff.name-duty")
    Reply nameDuty(
            @Option(longName = "duty", required = true, description = "staff.name-duty.duty") Duty duty,
            @Option(longName = "title", required = true, description = "staff.name-duty.title") String title,
            @Option(longName = "holders", description = "staff.name-duty.holders") @Nullable Holders holders,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var organ = register.organ();
        var single = holders == null ? null : holders == Holders.ONE;
        return register.change(
                        organ.value(), new NameDuty(organ, duty, title, single, register.grounds(reason, evidence)))
                .saying(duty, title);
    }

    @Command(name = "staff duties", group = GROUP, description = "staff.duties")
    Reply duties() {
        var names = words.names();
        return Reply.listing(
                List.of("duty", "title", "holders", "holderNames"),
                register.ask(new DutiesOn(register.day())).stream()
                        .map(row -> row(row, names))
                        .toList());
    }

    private String title(Duty duty) {
        return register.ask(new DutiesOn(register.day())).stream()
                .filter(row -> row.duty().equals(duty))
                .findFirst()
                .map(row -> words.title(duty, row.title()))
                .orElse(duty.value());
    }

    private Map<String, @Nullable Object> row(DutyRow row, Map<String, Object> names) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("duty", row.duty().value());
        fields.put("title", words.title(row.duty(), row.title()));
        fields.put("single", row.single());
        fields.put("holders", row.holders().stream().map(StaffId::value).toList());
        fields.put(
                "holderNames",
                row.holders().stream().map(holder -> names.get(holder.value())).toList());
        return fields;
    }
}
