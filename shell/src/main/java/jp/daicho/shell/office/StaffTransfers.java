package jp.daicho.shell.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.OneOfStaff;
import jp.daicho.shared.DomainCommand;
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
    private final HoldingWords seats;
    private final ShareWords words;
    private final Notes notes;

    StaffTransfers(CurrentRegister register, HoldingWords seats, ShareWords words, Notes notes) {
        this.register = register;
        this.seats = seats;
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
        var share = share(id, successor, leaves);
        List<DomainCommand> act = new ArrayList<>();
        act.add(new TransferStaff(id, section, successor, grounds));
        act.addAll(share.handingOver(grounds));
        var changed = register.change(id.value(), act.toArray(DomainCommand[]::new));
        if (!changed.facts().isEmpty() && leaves && !roles.isEmpty()) {
            notes.afterwards("staff.transfer.roles", id, seats.roles(roles));
        }
        words.tell(share, grounds.on());
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
        refuseUnfit(successor);
        var share = share(id, successor, false);
        var act = share.handingOver(grounds);
        if (act.isEmpty()) {
            register.refusePast();
            words.tell(share, grounds.on());
            return Reply.changed(id.value(), List.of(), null);
        }
        var changed = register.change(id.value(), act.toArray(DomainCommand[]::new));
        words.tell(share, grounds.on());
        return changed.saying(id, successor, grounds.on());
    }

    /** Whoever takes over is named by one option, whatever the commands call them that give each thing. */
    private void refuseUnfit(StaffId successor) {
        try {
            register.ask(new OneOfStaff(successor, register.day()));
        } catch (Refused unknown) {
            throw unknown.under("successor");
        }
    }

    @Command(name = "staff holds", group = GROUP, description = "staff.holds")
    Reply holds(@Option(longName = "id", required = true, description = "staff.id") StaffId id) {
        var day = register.day();
        register.ask(new OneOfStaff(id, day));
        return Reply.listing(
                List.of("charge", "id", "title", "since", "until", "state"),
                held(id).stream().map(row -> seats.row(row, day)).toList());
    }

    private List<HoldingRow> held(StaffId staff) {
        return register.ask(new HeldBy(staff, register.day()));
    }

    /** What begins later is theirs in their new place, unless they have {@code left} by then. */
    private Share share(StaffId leaver, @Nullable StaffId successor, boolean left) {
        var day = register.day();
        var held = held(leaver).stream()
                .filter(row -> left || row.leftBehind() || !row.isToComeAfter(day))
                .toList();
        var own = successor == null ? List.<HoldingRow>of() : held(successor);
        return new Share(
                leaver,
                successor,
                held,
                own.stream()
                        .filter(row -> !row.leftBehind() && !row.isToComeAfter(day))
                        .toList());
    }
}
