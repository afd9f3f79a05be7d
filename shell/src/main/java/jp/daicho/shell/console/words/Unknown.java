package jp.daicho.shell.console.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;

/** Turns down what no command knows, and says what may have been meant. */
final class Unknown {

    private Unknown() {}

    /** An option where only the global ones are known. */
    static Refused option(String word) {
        List<String> known = Arrays.stream(Global.values()).map(Global::option).toList();
        return refusal("unknown-option", Line.name(word), "--", known);
    }

    static Refused option(String name, Signature command) {
        List<String> known = Stream.concat(
                        command.options().stream().map(Slot::name),
                        Arrays.stream(Global.values()).map(Global::option))
                .toList();
        return refusal("unknown-option", name, "--", known);
    }

    /** No command begins with these words. */
    static Refused command(List<String> words, Catalogue catalogue) {
        int known = words.size();
        while (catalogue.after(words.subList(0, known)).isEmpty()) {
            known--;
        }
        List<String> before = words.subList(0, known);
        Collection<String> next = catalogue.after(before);
        if (known == words.size()) {
            return Refused.badValue("verb-missing", "", String.join(" ", words), String.join(", ", next));
        }
        if (known > 0) {
            return refusal("unknown-verb", words.get(known), String.join(" ", before) + " ", next);
        }
        return refusal("unknown-command", words.get(0), "", next);
    }

    private static Refused refusal(String code, String typed, String before, Collection<String> known) {
        List<String> near =
                Near.to(typed, known).stream().map(name -> before + name).toList();
        return Refused.badValue(code, typed, before + typed, near);
    }
}
