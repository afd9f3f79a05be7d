package jp.daicho.shell.console.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.output.Screen;
import jp.daicho.shell.console.output.Width;
import jp.daicho.shell.console.words.Catalogue;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Signature;
import jp.daicho.shell.console.words.Slot;
import jp.daicho.shell.console.words.Unknown;
import org.springframework.stereotype.Component;

/** What help says: about everything, about a noun, about one command. */
@Component
final class HelpPages {

    private static final String PROGRAM = "daicho ";
    private static final String INDENT = "  ";

    private final Catalogue catalogue;
    private final Texts texts;
    private final Screen screen;

    HelpPages(Catalogue catalogue, Texts texts, Screen screen) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.screen = screen;
    }

    String about(List<String> words, Locale language) {
        String name = String.join(" ", words);
        Signature command = catalogue.startOf(words);
        if (command != null) {
            return String.join("\n", command(command, language));
        }
        List<Signature> of = catalogue.all().stream()
                .filter(one -> words.isEmpty() || one.name().startsWith(name + " "))
                .toList();
        if (of.isEmpty()) {
            throw Unknown.command(words, catalogue);
        }
        return String.join("\n", words.isEmpty() ? everything(of, language) : commands(of, language));
    }

    private List<String> everything(List<Signature> all, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.addAll(texts.say(language, "help.intro").lines().toList());
        lines.add("");
        lines.addAll(commands(all, language));
        lines.add("");
        lines.add(texts.say(language, "help.globals"));
        List<String> names =
                Arrays.stream(Global.values()).map(HelpPages::shown).toList();
        List<String> meanings = Arrays.stream(Global.values())
                .map(global -> texts.say(language, "global." + global.option()))
                .toList();
        lines.addAll(aligned(names, meanings));
        return lines;
    }

    private List<String> commands(List<Signature> commands, Locale language) {
        return aligned(
                commands.stream().map(Signature::name).toList(),
                commands.stream()
                        .map(command -> texts.say(language, command.description()))
                        .toList());
    }

    private List<String> command(Signature command, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say(language, command.description()));
        lines.add("");
        Slots slots = new Slots(texts, language);
        lines.add(INDENT
                + PROGRAM
                + command.name()
                + shownSlots(command).stream()
                        .map(slot -> " " + slots.synopsis(slot))
                        .collect(Collectors.joining()));
        if (!shownSlots(command).isEmpty()) {
            lines.add("");
            lines.addAll(aligned(
                    shownSlots(command).stream().map(slots::name).toList(),
                    shownSlots(command).stream().map(slots::meaning).toList()));
        }
        return lines;
    }

    /** The words first, then what must be given, then the rest. */
    private static List<Slot> shownSlots(Signature command) {
        List<Slot> ordered = new ArrayList<>(command.words());
        for (boolean required : new boolean[] {true, false}) {
            command.options().stream()
                    .filter(option -> option.required() == required && !ordered.contains(option))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static String shown(Global global) {
        return "--" + global.option();
    }

    private List<String> aligned(List<String> names, List<String> meanings) {
        Width width = screen.width();
        int widest = names.stream().mapToInt(width::of).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(INDENT + width.pad(names.get(i), widest) + INDENT + meanings.get(i));
        }
        return lines;
    }
}
