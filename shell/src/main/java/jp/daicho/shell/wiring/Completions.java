package jp.daicho.shell.wiring;

import java.util.List;
import java.util.Set;
import jp.daicho.audit.view.AuditRecords.AuditsOn;
import jp.daicho.cloud.view.CloudRecords.CloudsOn;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.RecordCodes;
import jp.daicho.social.view.AccountRecords.AccountsOn;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.springframework.stereotype.Component;

/** Record codes for the Tab key. Who may not read gets none. */
@Component
class Completions implements RecordCodes {

    /** The option that names the record a command acts on. */
    private static final String RECORD = "id";

    /** What gives something to the one it acts on. */
    private static final Set<String> GIVING = Set.of("staff appoint", "staff grant");

    private final CurrentRegister register;

    Completions(CurrentRegister register) {
        this.register = register;
    }

    @Override
    public List<Named> of(String noun, String command, String option) {
        try {
            return switch (noun) {
                case "vendor" -> vendors();
                case "contract" -> contracts();
                case "cloud" -> clouds();
                case "staff" -> staff(isGiven(command, option));
                case "exception" -> exceptions();
                case "audit" -> audits();
                case "policy" -> policies();
                case "social", "account" -> accounts();
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

    private List<Named> clouds() {
        return register.ask(new CloudsOn(register.day(), null)).stream()
                .map(row ->
                        new Named(row.cloud().value(), String.valueOf(row.use().service())))
                .toList();
    }

    /** Whether somebody gets something there; else whoever has left may be meant, to look back or to put right. */
    private static boolean isGiven(String command, String option) {
        return !option.equals(RECORD) || GIVING.contains(command);
    }

    private List<Named> staff(boolean inServiceOnly) {
        return register.ask(new StaffOn(register.day())).stream()
                .filter(row -> !inServiceOnly || !row.left())
                .map(row -> new Named(
                        row.staff().value(),
                        register.open(row.name(), StaffRegistered.class, "name") instanceof String name ? name : ""))
                .toList();
    }

    private List<Named> audits() {
        return register.ask(new AuditsOn(register.day())).stream()
                .map(row ->
                        new Named(row.planned().audit().value(), row.planned().scope()))
                .toList();
    }

    private List<Named> exceptions() {
        return register.ask(new ExceptionsOn(register.day())).stream()
                .map(row -> new Named(
                        row.applied().exception().value(), row.applied().reason()))
                .toList();
    }

    private List<Named> policies() {
        return register.ask(new PoliciesOn(register.day(), null)).stream()
                .map(row ->
                        new Named(row.adopted().policy().value(), row.adopted().title()))
                .toList();
    }

    private List<Named> accounts() {
        return register.ask(new AccountsOn(register.day())).stream()
                .map(account -> new Named(account.account().value(), account.title()))
                .toList();
    }
}
