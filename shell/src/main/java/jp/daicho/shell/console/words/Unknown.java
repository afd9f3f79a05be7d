package jp.daicho.shell.console.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;

/** Turns down what no command knows, and says what may have been meant. */
public final class Unknown {

    private Unknown() {}

    /** An option where only the global ones are known. */
    static Refused option(String word) {
        return option(Line.name(word), Stream.of());
    }

    static Refused option(String name, Signature command) {
        return option(name, command.options().stream().map(Slot::name));
    }

    /** One that has a single dash keeps it in its name: no option is so. */
    private static Refused option(String name, Stream<String> ofCommand) {
        List<String> known = Stream.concat(
                        ofCommand, Arrays.stream(Global.values()).map(Global::option))
                .toList();
        boolean dashed = name.startsWith("-");
        String bare = dashed ? name.substring(1) : name;
        return Refused.badValue(
                "unknown-option", bare, dashed ? name : "--" + name, prefixed("--", Near.to(bare, known)));
    }

    /** No command begins with these words. */
    public static Refused command(List<String> words, Catalogue catalogue) {
        int known = words.size();
        while (catalogue.after(words.subList(0, known)).isEmpty()) {
            known--;
        }
        List<String> before = words.subList(0, known);
        Collection<String> next = catalogue.after(before);
        if (known == words.size()) {
            return Refused.badValue("verb-missing", "", String.join(" ", words), String.join(", ", next));
        }
        String typed = words.get(known);
        List<String> near = Near.to(typed, next);
        if (known > 0) {
            String noun = String.join(" ", before) + " ";
            return Refused.badValue("unknown-verb", typed, noun + typed, String.join(", ", next), prefixed(noun, near));
        }
        return Refused.badValue("unknown-command", typed, typed, near.isEmpty() ? turned(words, catalogue) : near);
    }

    /** Commands whose words are all there, in whatever order; where there are none, those with the first word as verb. */
    private static List<String> turned(List<String> words, Catalogue catalogue) {
        List<String> named = catalogue.all().stream().map(Signature::name).toList();
        List<String> whole =
                named.stream().filter(name -> isMeantBy(words, name)).toList();
        return whole.isEmpty()
                ? named.stream()
                        .filter(name -> name.endsWith(" " + words.getFirst()))
                        .toList()
                : whole;
    }

    private static boolean isMeantBy(List<String> words, String name) {
        return Arrays.stream(name.split(" ", -1))
                .allMatch(part -> words.stream()
                        .anyMatch(word -> !Near.to(word, List.of(part)).isEmpty()));
    }

    private static List<String> prefixed(String before, List<String> names) {
        return names.stream().map(name -> before + name).toList();
    }
}
