package jp.daicho.shell.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.contract.view.LooseEnd;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says after a contract was closed what stays unanswered with it. It is closed all the same. */
@Component
class LooseEnds {

    private final CurrentRegister register;
    private final Notes notes;

    LooseEnds(CurrentRegister register, Notes notes) {
        this.register = register;
        this.notes = notes;
    }

    /** The change, once each of them is named. */
    Reply.Changed noted(Reply.Changed closed, ContractId contract) {
        var ends = closed.facts().isEmpty()
                ? List.<LooseEnd>of()
                : LooseEnd.of(register.ask(new OneContract(contract, register.day())));
        ends.forEach(this::say);
        return closed.telling("warnings", ends.stream().map(LooseEnds::row).toList());
    }

    private void say(LooseEnd end) {
        var item = Objects.requireNonNullElse(end.item(), "");
        notes.afterwards("contract.close." + Codes.of(end.kind()), item, end.text(), end.day());
    }

    private static Map<String, @Nullable Object> row(LooseEnd end) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", Codes.of(end.kind()));
        row.put("item", end.item());
        row.put("text", end.text());
        row.put("day", end.day());
        return row;
    }
}
