package jp.daicho.shell.contract;

import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract subcontract list}. */
@Component
class SubcontractQuestions {

    private final CurrentRegister register;

    SubcontractQuestions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract subcontract list", group = "contract", description = "contract.subcontract.list")
    Reply list(@Option(longName = "id", required = true, description = "contract.id") ContractId id) {
        var day = register.day();
        var contract = register.ask(new OneContract(id, day));
        var vendors = register.ask(new VendorsOn(day)).stream()
                .collect(Collectors.toMap(
                        row -> row.vendor(), row -> String.valueOf(row.profile().name())));
        var rows = new SubcontractRows(contract.subcontracts(), vendors);
        return Reply.listing(List.of("id", "name", "state", "since", "scope", "flowDown"), rows.all())
                .sparing("flowDown");
    }
}
