package jp.daicho.shell.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.handover.Charge;
import jp.daicho.handover.Crew;
import jp.daicho.handover.HandingOver;
import jp.daicho.handover.Seat;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.OneOfStaff;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code staff transfer}, {@code staff hand-over} and {@code staff holds}: the yearly transfer (人事異動). */
@Component
class StaffTransfers {

    private static final String GROUP = "staff";

    private final CurrentRegister register;
    private final HoldingWords words;
    private final Notes notes;

    StaffTransfers(CurrentRegister register, HoldingWords words, Notes notes) {
        this.register = register;
        this.words = words;
        this.notes = notes;
    }

    @Command(name = "staff transfer", group = GROUP, description = "staff.transfer")
    Reply transfer(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Option(longName = "section", description = "staff.transfer.section") @Nullable String section,
            @Option(longName = "leaves", description = "staff.transfer.leaves") boolean leaves,
            @Option(longName = "successor", description = "staff.successor") @Nullable StaffId successor,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        if (leaves == (section != null)) {
            throw Refused.badValue("transfer-whereto", "section");
        }
        var grounds = register.grounds(reason, evidence);
        var roles = register.ask(new OneOfStaff(id, grounds.on())).roles();
        var held = held(id);
        List<DomainCommand> act = new ArrayList<>();
        act.add(new TransferStaff(id, section, successor, grounds));
        if (successor != null) {
            act.addAll(handingOver(held, id, successor, grounds));
        }
        var changed = register.change(id.value(), act.toArray(DomainCommand[]::new));
        if (!changed.facts().isEmpty() && leaves && !roles.isEmpty()) {
            notes.afterwards("staff.transfer.roles", id, words.roles(roles));
        }
        noteHandedOver(held, successor, grounds.on());
        return changed.saying(grounds.on());
    }

    @Command(name = "staff hand-over", group = GROUP, description = "staff.hand-over")
    Reply handOver(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Option(longName = "successor", required = true, description = "staff.successor") StaffId successor,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        if (successor.equals(id)) {
            throw Refused.badValue("successor-is-leaver", "successor", id);
        }
        var grounds = register.grounds(reason, evidence);
        register.ask(new OneOfStaff(id, grounds.on()));
        var held = held(id);
        var act = handingOver(held, id, successor, grounds);
        if (act.isEmpty()) {
            register.refusePast();
            noteHandedOver(held, successor, grounds.on());
            return Reply.changed(id.value(), List.of(), null);
        }
        var changed = register.change(id.value(), act.toArray(DomainCommand[]::new));
        noteHandedOver(held, successor, grounds.on());
        return changed.saying(id, successor, grounds.on());
    }

    @Command(name = "staff holds", group = GROUP, description = "staff.holds")
    Reply holds(@Option(longName = "id", required = true, description = "staff.id") StaffId id) {
        register.ask(new OneOfStaff(id, register.day()));
        return Reply.listing(
                List.of("charge", "id", "title", "since", "until", "state"),
                held(id).stream().map(words::row).toList());
    }

    private List<HoldingRow> held(StaffId staff) {
        return register.ask(new HeldBy(staff, register.day()));
    }

    private static List<DomainCommand> handingOver(
            List<HoldingRow> held, StaffId leaver, StaffId successor, Grounds grounds) {
        Map<Seat, Crew> seats = new LinkedHashMap<>();
        held.forEach(row -> seats.put(row.seat(), row.crew()));
        return HandingOver.of(seats, leaver, successor, grounds);
    }

    private void noteHandedOver(List<HoldingRow> held, @Nullable StaffId successor, LocalDate day) {
        for (HoldingRow row : held) {
            if (row.seat().charge() == Charge.APPLICATION) {
                notes.afterwards("staff.transfer.undecided", words.seat(row), row.staff());
            } else if (successor == null) {
                notes.afterwards("staff.transfer.left", words.seat(row), day);
            } else {
                notes.afterwards("staff.transfer.handed-over", words.seat(row), successor);
            }
        }
    }
}
