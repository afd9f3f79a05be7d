package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractId;
import jp.daicho.handover.view.HoldingRecords.HoldersOf;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract assign}: who in the office is in charge of a contract (担当者). */
@Component
class ContractCharge {

    private static final String GROUP = "contract";

    private final CurrentRegister register;
    private final StaffWords words;

    ContractCharge(CurrentRegister register, StaffWords words) {
        this.register = register;
        this.words = words;
    }

    @Command(name = "contract assign", group = GROUP, description = "contract.assign")
    Reply assign(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "staff", required = true, description = "contract.assign.staff") StaffId staff,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new AssignPersonInCharge(id, staff, register.grounds(reason, evidence)))
                .saying(staff);
    }

    /** Say who is in charge; whoever was transferred meanwhile isn't. */
    void put(ContractId contract, Map<String, @Nullable Object> fields) {
        var staff = register.ask(new HoldersOf(contract.value(), register.day())).stream()
                .filter(row -> !row.leftBehind())
                .map(HoldingRow::staff)
                .findFirst()
                .orElse(null);
        fields.put("inCharge", staff == null ? null : staff.value());
        fields.put("inChargeName", words.name(staff));
    }
}
