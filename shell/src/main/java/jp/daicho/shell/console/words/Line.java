package jp.daicho.shell.console.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Words being taken apart, from left to right. */
final class Line {

    private final Deque<String> left;
    private final Map<String, String> globals = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> bare = new ArrayList<>();
    private boolean onlyBare;

    Line(List<String> words) {
        left = new ArrayDeque<>(words);
    }

    List<String> bare() {
        return bare;
    }

    /** The words not taken yet. */
    List<String> left() {
        return List.copyOf(left);
    }

    Map<String, String> globals() {
        return globals;
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** Take words up to the first option that is not a global one: all of the command's name is before it. */
    void takeName() {
        while (!left.isEmpty()) {
            String word = left.element();
            if (isOption(word) && !word.equals("--") && Global.named(name(word)) == null) {
                return;
            }
            take(null);
        }
    }

    /** Take all that is left, now that the command is known. */
    void takeRest(Signature command) {
        while (!left.isEmpty()) {
            take(command);
        }
    }

    private void take(@Nullable Signature command) {
        String word = left.remove();
        if (!isOption(word)) {
            bare.add(word);
            return;
        } else if (word.equals("--")) {
            onlyBare = true;
            return;
        }
        Global global = Global.named(name(word));
        if (global != null) {
            takeGlobal(word, global, command);
        } else if (command != null) {
            takeOption(word, command);
        }
    }

    private void takeGlobal(String word, Global global, @Nullable Signature command) {
        String value = value(word, !global.takesValue(), command);
        if (globals.put(global.option(), value) != null) {
            throw Refused.badValue("option-twice", global.option(), "--" + global.option());
        }
    }

    private void takeOption(String word, Signature command) {
        Slot slot = command.option(name(word));
        if (slot == null) {
            throw Unknown.option(name(word), command);
        }
        String value = value(word, slot.isFlag(), command);
        List<String> given = values.computeIfAbsent(slot.name(), name -> new ArrayList<>());
        if (!given.isEmpty() && !slot.many()) {
            throw Refused.badValue("option-twice", slot.name(), slot.shown());
        }
        given.add(value);
    }

    private String value(String word, boolean flag, @Nullable Signature command) {
        String name = name(word);
        int equals = word.indexOf('=');
        if (flag) {
            if (equals >= 0) {
                throw Refused.badValue("flag-with-value", name, "--" + name);
            }
            return "true";
        }
        if (equals >= 0) {
            return Hygiene.clean(name, "--" + name, word.substring(equals + 1));
        }
        if (left.isEmpty() || isKnownOption(left.element(), command)) {
            throw Refused.badValue("value-missing", name, "--" + name);
        }
        return Hygiene.clean(name, "--" + name, left.remove());
    }

    private boolean isKnownOption(String word, @Nullable Signature command) {
        return isOption(word)
                && (Global.named(name(word)) != null || (command != null && command.option(name(word)) != null));
    }

    /** A lone dash and a negative number are words. */
    private boolean isOption(String word) {
        return !onlyBare && word.startsWith("-") && word.length() > 1 && !Character.isDigit(word.charAt(1));
    }

    /** An option's name, without dashes and value. */
    static String name(String word) {
        if (word.equals("-h")) {
            return Global.HELP.option();
        }
        String before = word.split("=", 2)[0];
        return before.startsWith("--") ? before.substring(2) : before;
    }
}
