package jp.daicho.shell.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.Title;
import jp.daicho.clause.view.Catalogues.ClausesRequired;
import jp.daicho.contract.ContractEvent.ClauseRecorded;
import jp.daicho.contract.ContractEvent.ConfirmationRecorded;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.contract.view.ContractRow;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract list}, {@code contract show}, {@code contract history}. */
@Component
class ContractQuestions {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractQuestions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract list", group = GROUP, description = "contract.list")
    Reply list() {
        var vendors = vendors();
        return Reply.listing(
                        List.of("id", "title", "vendorName", "state", "from", "to"),
                        register.ask(new ContractsOn(register.day())).stream()
                                .map(row -> row(row, vendors))
                                .toList())
                .sparing("vendorName");
    }

    @Command(name = "contract show", group = GROUP, description = "contract.show")
    Reply show(@Option(longName = "id", required = true, description = "contract.id") ContractId id) {
        var contract = register.ask(new OneContract(id, register.day()));
        var fields = row(contract.row(), vendors());
        var titles = register.ask(new ClausesRequired(contract.row().edition())).stream()
                .collect(Collectors.toMap(
                        row -> row.clause().id(), row -> row.clause().title(), (one, same) -> one));
        fields.put(
                "clauses",
                contract.clauses().stream()
                        .map(clause -> clause(clause, titles))
                        .toList());
        fields.put(
                "confirmations",
                contract.confirmations().stream()
                        .map(ContractQuestions::confirmation)
                        .toList());
        return Reply.details(fields);
    }

    @Command(name = "contract history", group = GROUP, description = "contract.history")
    Reply history(@Option(longName = "id", required = true, description = "contract.id") ContractId id) {
        register.ask(new OneContract(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    private Map<VendorId, String> vendors() {
        return register.ask(new VendorsOn(register.day())).stream()
                .collect(Collectors.toMap(
                        row -> row.vendor(), row -> String.valueOf(row.profile().name())));
    }

    private static Map<String, @Nullable Object> row(ContractRow row, Map<VendorId, String> vendors) {
        var outline = row.outline();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.contract().value());
        fields.put("title", outline.title());
        fields.put("state", row.state());
        fields.put("vendor", row.vendor().value());
        fields.put("vendorName", vendors.get(row.vendor()));
        fields.put("from", row.from());
        fields.put("to", row.to());
        fields.put("concludedOn", row.concludedOn());
        fields.put("number", outline.number());
        fields.put("amount", outline.amount());
        fields.put("section", outline.section());
        fields.put("information", outline.information());
        fields.put("zone", outline.zones());
        fields.put("personalData", outline.personalData());
        fields.put("myNumber", outline.myNumber());
        fields.put("system", outline.system());
        fields.put("edition", row.edition().value());
        return fields;
    }

    private static Map<String, @Nullable Object> clause(ClauseRecorded clause, Map<ClauseId, Title> titles) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", clause.clause().value());
        fields.put("title", titles.get(clause.clause()));
        fields.put("state", clause.state());
        fields.put("article", clause.article());
        fields.put("since", clause.effectiveOn());
        return fields;
    }

    private static Map<String, @Nullable Object> confirmation(ConfirmationRecorded confirmation) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", confirmation.effectiveOn());
        fields.put("method", confirmation.method());
        fields.put("result", confirmation.result());
        fields.put("items", confirmation.items());
        fields.put("nextDue", confirmation.nextDue());
        return fields;
    }
}
