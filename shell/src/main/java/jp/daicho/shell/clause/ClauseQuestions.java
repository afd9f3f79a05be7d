package jp.daicho.shell.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.view.Catalogues.ClausesOn;
import jp.daicho.clause.view.Catalogues.SetsOn;
import jp.daicho.clause.view.ClauseRow;
import jp.daicho.clause.view.SetRow;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.view.ClauseCell;
import jp.daicho.contract.view.ContractRecords.CoverageOf;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code clause sets}, {@code clause list}, {@code clause required}. */
@Component
class ClauseQuestions {

    private static final String GROUP = "clause";

    private final CurrentRegister register;

    ClauseQuestions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "clause sets", group = GROUP, description = "clause.sets")
    Reply sets() {
        return Reply.listing(
                List.of("id", "title", "requiredOf", "clauses", "edition"),
                register.ask(new SetsOn(register.day())).stream()
                        .map(ClauseQuestions::set)
                        .toList());
    }

    @Command(name = "clause list", group = GROUP, description = "clause.list")
    Reply list(@Option(longName = "set", description = "clause.list.set") @Nullable String set) {
        return Reply.listing(
                List.of("id", "title", "set", "requiredOf", "basis"),
                register.ask(new ClausesOn(register.day(), set)).stream()
                        .map(ClauseQuestions::clause)
                        .toList());
    }

    @Command(name = "clause required", group = GROUP, description = "clause.required")
    Reply required(
            @Option(longName = "contract", required = true, description = "clause.required.contract")
                    ContractId contract) {
        var coverage = register.ask(new CoverageOf(contract, register.day()));
        return Reply.listing(
                        List.of("id", "title", "requiredOf", "basis", "state"),
                        coverage.required().stream()
                                .map(cell -> required(cell, coverage.edition()))
                                .toList())
                .sparing("basis");
    }

    private static Map<String, @Nullable Object> required(ClauseCell cell, EditionId edition) {
        var said = cell.said();
        var fields = clause(new ClauseRow(edition, cell.set(), cell.clause()));
        fields.put("state", cell.coverage());
        fields.put("article", said == null ? null : said.article());
        fields.put("waivedUntil", cell.waivedUntil());
        return fields;
    }

    private static Map<String, @Nullable Object> set(SetRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.set().id());
        fields.put("title", row.set().title());
        fields.put("requiredOf", row.set().requiredOf());
        fields.put("clauses", row.set().clauses().size());
        fields.put("edition", row.edition().value());
        return fields;
    }

    private static Map<String, @Nullable Object> clause(ClauseRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.clause().id().value());
        fields.put("title", row.clause().title());
        fields.put("set", row.set().id());
        fields.put("requiredOf", row.set().conditions(row.clause()));
        fields.put("basis", row.clause().basis());
        fields.put("edition", row.edition().value());
        return fields;
    }
}
