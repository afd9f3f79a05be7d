package jp.daicho.shell.console.run;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Questions;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for a yes; everything else is a no. */
@Component
final class Confirmation implements Questions {

    private static final Set<String> YES = Set.of("y", "yes");

    private final CurrentRequest current;
    private final Texts texts;
    private final ObjectProvider<Asker> asker;

    Confirmation(CurrentRequest current, Texts texts, ObjectProvider<Asker> asker) {
        this.current = current;
        this.texts = texts;
        this.asker = asker;
    }

    @Override
    public void confirm(String key, Object... details) {
        Request request = current.get();
        if (request.yes()) {
            return;
        }
        String question = texts.say(request.language(), key, details);
        if (request.noInput()) {
            throw Refused.badValue("confirmation-needed", "yes", question);
        }
        String answer = asker.getObject().ask(question + " [y/N] ");
        if (!isYes(answer, request.language())) {
            throw Refused.badValue("not-confirmed", "yes");
        }
    }

    /** Full-width letters and the language's own word count too: whoever writes it may have an input method switched on. */
    private boolean isYes(String answer, Locale language) {
        var word = Normalizer.normalize(answer.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return YES.contains(word) || word.equals(texts.say(language, "value.boolean.true"));
    }
}
