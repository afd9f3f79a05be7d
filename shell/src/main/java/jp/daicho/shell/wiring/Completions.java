package jp.daicho.shell.wiring;

import java.util.List;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.RecordCodes;
import jp.daicho.social.view.AccountRecords.AccountsOn;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.springframework.stereotype.Component;

/** Record codes for the Tab key. Who may not read gets none. */
@Component
class Completions implements RecordCodes {

    private final CurrentRegister register;

    Completions(CurrentRegister register) {
        this.register = register;
    }

    @Override
    public List<Named> of(String noun) {
        try {
            return switch (noun) {
                case "vendor" -> vendors();
                case "contract" -> contracts();
                case "staff" -> staff();
                case "social" -> accounts();
                default -> List.of();
            };
        } catch (Refused notForThisOne) {
            return List.of();
        }
    }

    private List<Named> vendors() {
        return register.ask(new VendorsOn(register.day())).stream()
                .map(row -> new Named(
                        row.vendor().value(), String.valueOf(row.profile().name())))
                .toList();
    }

    private List<Named> contracts() {
        return register.ask(new ContractsOn(register.day())).stream()
                .map(row -> new Named(
                        row.contract().value(), String.valueOf(row.outline().title())))
                .toList();
    }

    private List<Named> accounts() {
        return register.ask(new AccountsOn(register.day())).stream()
                .map(account -> new Named(account.account().value(), account.title()))
                .toList();
    }

    private List<Named> staff() {
        return register.ask(new StaffOn(register.day())).stream()
                .map(row -> new Named(
                        row.staff().value(),
                        register.open(row.name(), StaffRegistered.class, "name").toString()))
                .toList();
    }
}
