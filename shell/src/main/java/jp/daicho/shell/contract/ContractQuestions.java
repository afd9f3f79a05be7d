package jp.daicho.shell.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.Title;
import jp.daicho.clause.view.Catalogues.ClausesOf;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.TermEvent.ContractAmended;
import jp.daicho.contract.TermEvent.ContractRenewed;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.view.ContractRecords.ContractsOf;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.contract.view.ContractRow;
import jp.daicho.contract.view.SelectionDetails;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.Survivors;
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
    private final Survivors survivors;
    private final ContractCharge charge;

    ContractQuestions(CurrentRegister register, Survivors survivors, ContractCharge charge) {
        this.register = register;
        this.charge = charge;
        this.survivors = survivors;
    }

    @Command(name = "contract list", group = GROUP, description = "contract.list")
    Reply list(@Option(longName = "vendor", description = "contract.list.vendor") @Nullable VendorId vendor) {
        var day = register.day();
        var survivor = survivors.of(vendor);
        var contracts = register.ask(survivor == null ? new ContractsOn(day) : new ContractsOf(survivor, day));
        var vendors = vendors();
        return Reply.listing(
                        List.of("id", "title", "vendorName", "state", "from", "to"),
                        contracts.stream().map(row -> row(row, vendors)).toList())
                .sparing("vendorName");
    }

    @Command(name = "contract show", group = GROUP, description = "contract.show")
    Reply show(@Option(longName = "id", required = true, description = "contract.id") ContractId id) {
        var contract = register.ask(new OneContract(id, register.day()));
        var vendors = vendors();
        var fields = row(contract.row(), vendors);
        var titles = titles(contract.row().edition());
        charge.put(id, fields);
        selection(contract.selection(), fields);
        fields.put(
                "course",
                contract.course().stream().map(ContractQuestions::turn).toList());
        fields.put(
                "clauses",
                contract.clauses().stream()
                        .map(clause -> clause(clause, titles))
                        .toList());
        fields.put(
                "waivers",
                contract.waivers().stream().map(ContractQuestions::waiver).toList());
        new OversightFields(register).put(contract.oversight(), fields);
        fields.put("subcontracts", new SubcontractRows(contract.subcontracts(), vendors).brief());
        CustodyPage.put(contract.custody(), fields);
        return Reply.details(fields);
    }

    private Map<ClauseId, Title> titles(@Nullable EditionId edition) {
        return edition == null
                ? Map.of()
                : register.ask(new ClausesOf(edition)).stream()
                        .collect(Collectors.toMap(
                                row -> row.clause().id(), row -> row.clause().title(), (one, same) -> one));
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
        fields.put("vendor", row.vendor() == null ? null : row.vendor().value());
        fields.put("vendorName", row.vendor() == null ? null : vendors.get(row.vendor()));
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
        fields.put("juki", outline.juki());
        fields.put("edition", row.edition() == null ? null : row.edition().value());
        return fields;
    }

    private static void selection(SelectionDetails selection, Map<String, @Nullable Object> fields) {
        var criteria = selection.criteria();
        fields.put("criteria", criteria == null ? null : criteria.criteria());
        fields.put(
                "candidates",
                selection.candidates().stream()
                        .map(ContractQuestions::candidate)
                        .toList());
        fields.put(
                "selectedOn",
                selection.selected() == null ? null : selection.selected().effectiveOn());
    }

    private static Map<String, @Nullable Object> candidate(CandidateAssessed candidate) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", candidate.effectiveOn());
        fields.put("vendor", candidate.vendor().value());
        fields.put("result", candidate.result());
        fields.put("text", candidate.text());
        return fields;
    }

    /** What changed the contract itself. */
    private static Map<String, @Nullable Object> turn(TermEvent turn) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", turn.effectiveOn());
        fields.put("event", turn.getClass().getSimpleName());
        fields.put("to", turn instanceof ContractRenewed renewed ? renewed.to() : null);
        if (turn instanceof ContractAmended amended) {
            fields.put("to", amended.to());
            fields.put("text", amended.text());
        }
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

    private static Map<String, @Nullable Object> waiver(ClauseWaived waiver) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("clause", waiver.clause().value());
        fields.put("on", waiver.effectiveOn());
        fields.put("until", waiver.until());
        fields.put("approver", waiver.approver().value());
        fields.put("applicant", waiver.applicant().value());
        fields.put("decision", waiver.decision());
        fields.put("reason", waiver.reason());
        return fields;
    }
}
