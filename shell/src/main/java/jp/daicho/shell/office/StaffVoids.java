package jp.daicho.shell.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.CareerCommand.VoidStaffEntry;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code staff void}. What was handed over with a transfer stays where it is, and how it is taken back is said. */
@Component
class StaffVoids {

    private final CurrentRegister register;
    private final HoldingWords words;
    private final Notes notes;

    StaffVoids(CurrentRegister register, HoldingWords words, Notes notes) {
        this.register = register;
        this.words = words;
        this.notes = notes;
    }

    @Command(name = "staff void", group = "staff", description = "staff.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "staff.id") StaffId id,
            @Argument(index = 0, description = "staff.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var act = register.act(position.value());
        var changed = register.change(
                        id.value(), new VoidStaffEntry(id, position.value(), register.grounds(reason, evidence)))
                .saying(position.value());
        return act.stream()
                .filter(entry -> entry.position() == position.value())
                .flatMap(entry -> Stream.ofNullable(entry.event() instanceof StaffTransferred moved ? moved : null))
                .findFirst()
                .map(moved -> telling(changed, moved, new Transferring(act)))
                .orElse(changed);
    }

    private Reply.Changed telling(Reply.Changed changed, StaffTransferred moved, Transferring transfer) {
        var stays = stays(moved.successor(), transfer);
        var remedies = transfer.remedies();
        stays.forEach(row -> notes.afterwards("staff.void.stays", words.seat(row), row.staff()));
        remedies.forEach(remedy -> notes.afterwards("staff.void.remedy", remedy));
        return changed.telling("stays", stays.stream().map(this::row).toList()).telling("remedies", remedies);
    }

    private List<HoldingRow> stays(@Nullable StaffId successor, Transferring transfer) {
        return successor == null
                ? List.of()
                : register.ask(new HeldBy(successor, register.day())).stream()
                        .filter(transfer::gave)
                        .toList();
    }

    private Map<String, @Nullable Object> row(HoldingRow row) {
        return words.row(row, register.day());
    }
}
