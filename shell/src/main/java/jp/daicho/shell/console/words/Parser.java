package jp.daicho.shell.console.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;

/** From words to a command with its values. Whatever is unknown, doubled, empty or too much is refused. */
public final class Parser {

    private static final String HELP = "help";

    private final Catalogue catalogue;

    public Parser(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The global options of the first words, and the words without dashes among them. */
    public static Opening opening(List<String> words) {
        Line line = new Line(words);
        line.takeName();
        return new Opening(line.bare(), line.globals(), line.left());
    }

    /**
     * What can be said before any command is known.
     *
     * @param left from the first option on that only a command can know
     */
    public record Opening(List<String> words, Map<String, String> globals, List<String> left) {

        /** Refuse what is said beside the first word: a script takes global options only. */
        public void requireNothingElse() {
            if (words.size() > 1) {
                throw Refused.badValue("stray-word", "", words.get(1), words.getFirst());
            }
            if (!left.isEmpty()) {
                throw Unknown.option(left.getFirst());
            }
        }
    }

    /** The global options among words that may be wrong otherwise, as far as they can be made out. */
    public static Map<String, String> glance(List<String> words) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String[] parts = words.get(i).split("=", 2);
            Global global = parts[0].startsWith("--") ? Global.named(parts[0].substring(2)) : null;
            if (global != null && global.takesValue()) {
                String next = i + 1 < words.size() ? words.get(i + 1) : "";
                seen.putIfAbsent(global.option(), parts.length == 2 ? parts[1] : next);
            }
        }
        return seen;
    }

    public Typed parse(List<String> words) {
        Line line = new Line(words);
        line.takeName();
        if (line.globals().containsKey(Global.HELP.option()) || words.contains("--help") || words.contains("-h")) {
            return help(line);
        }
        if (line.bare().isEmpty()) {
            throw line.left().isEmpty()
                    ? Refused.badValue("command-missing", "")
                    : Unknown.option(line.left().getFirst());
        }
        Signature command = catalogue.startOf(line.bare());
        if (command == null) {
            throw Unknown.command(line.bare(), catalogue);
        }
        line.takeRest(command);
        int named = command.name().split(" ", -1).length;
        place(command, line.bare().subList(named, line.bare().size()), line.values());
        return new Typed(command, line.values(), line.globals());
    }

    /** Give each word without dashes to the slot it stands for. */
    private static void place(Signature command, List<String> words, Map<String, List<String>> values) {
        List<Slot> slots = command.words();
        for (int i = 0; i < words.size(); i++) {
            Slot slot = slots.isEmpty() ? null : slots.get(Math.min(i, slots.size() - 1));
            if (slot == null || (i >= slots.size() && !slot.many())) {
                throw Refused.badValue("stray-word", "", words.get(i), command.name());
            }
            List<String> given = values.computeIfAbsent(slot.name(), name -> new ArrayList<>());
            if (!given.isEmpty() && !slot.many()) {
                throw Refused.badValue("option-twice", slot.name(), slot.shown());
            }
            given.add(Hygiene.clean(slot.name(), slot.shown(), words.get(i)));
        }
    }

    /** {@code vendor register --help} is {@code help vendor register}. */
    private Typed help(Line line) {
        Signature help = catalogue.named(HELP);
        if (help == null) {
            throw new IllegalStateException(HELP);
        }
        Signature command = catalogue.startOf(line.bare());
        List<String> about =
                command == null ? line.bare() : List.of(command.name().split(" ", -1));
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (!about.isEmpty()) {
            values.put(help.words().get(0).name(), about);
        }
        return new Typed(help, values, line.globals());
    }
}
