package jp.daicho.shell.wiring;

import java.util.List;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.FirstQuestion;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.springframework.stereotype.Component;

/** What a vendor lacks: it goes through parser, rules and table. */
@Component
class TypicalQuestion implements FirstQuestion {

    private final CurrentRegister register;

    TypicalQuestion(CurrentRegister register) {
        this.register = register;
    }

    @Override
    public List<String> words() {
        try {
            return register.ask(new VendorsOn(register.day())).stream()
                    .limit(1)
                    .flatMap(row -> List.of("gaps", "--vendor", row.vendor().value()).stream())
                    .toList();
        } catch (Refused nothingToAsk) {
            return List.of();
        }
    }
}
