package jp.daicho.shell.console.run;

import java.util.List;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.words.Slot;
import jp.daicho.shell.console.words.Typed;
import jp.daicho.shell.console.words.Values;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for what a command needs and wasn't given, one after another; where nobody can be asked, says what is missing. */
@Component
final class MissingOptions {

    private final Texts texts;
    private final ObjectProvider<Asker> asker;

    MissingOptions(Texts texts, ObjectProvider<Asker> asker) {
        this.texts = texts;
        this.asker = asker;
    }

    Typed complete(Typed typed, Request request) {
        List<Slot> missing = typed.missing();
        if (missing.isEmpty()) {
            return typed;
        }
        if (request.noInput()) {
            Slot first = missing.getFirst();
            throw Refused.badValue(
                    first.isOption() ? "option-missing" : "word-missing",
                    first.name(),
                    typed.command().name(),
                    String.join(", ", missing.stream().map(Slot::shown).toList()));
        }
        Typed complete = typed;
        for (Slot slot : missing) {
            complete = complete.with(slot, answer(slot, request));
        }
        return complete;
    }

    private String answer(Slot slot, Request request) {
        String prompt = texts.say(request.language(), slot.description());
        String choices = slot.type().isEnum() ? " (" + String.join(", ", Values.allowed(slot.type())) + ")" : "";
        String answer = "";
        while (answer.isBlank()) {
            answer = asker.getObject().ask(prompt + choices + ": ");
        }
        return answer.strip();
    }
}
