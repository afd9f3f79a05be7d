package jp.daicho.shell.console.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.words.Slot;
import jp.daicho.shell.console.words.Values;

/** How help writes what a command takes. */
final class Slots {

    private final Texts texts;
    private final Locale language;

    Slots(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** In brackets what may be left out: {@code [--kana TEXT]}. */
    String synopsis(Slot slot) {
        String shown = isWord(slot) ? kind(slot) : name(slot);
        String repeated = slot.many() ? shown + "..." : shown;
        return slot.required() ? repeated : "[" + repeated + "]";
    }

    String name(Slot slot) {
        if (slot.isFlag()) {
            return "--" + slot.name();
        }
        return slot.isOption() ? "--" + slot.name() + " " + kind(slot) : kind(slot);
    }

    /** Its text, what is allowed, and what is taken where nothing is said. */
    String meaning(Slot slot) {
        StringBuilder meaning = new StringBuilder(texts.say(language, slot.description()));
        if (slot.type().isEnum()) {
            meaning.append(texts.say(
                    language,
                    "help.allowed",
                    Values.allowed(slot.type()).stream()
                            .map(code -> allowed(slot, code))
                            .collect(Collectors.joining(", "))));
        }
        if (!slot.fallback().isEmpty()) {
            meaning.append(texts.say(language, "help.default", slot.fallback()));
        }
        return meaning.toString();
    }

    private String allowed(Slot slot, String code) {
        String label = texts.label(language, Codes.camel(slot.name()), code);
        return label.equals(code) ? code : code + " = " + label;
    }

    /** A record's code is typed as a word rather than as an option. */
    private static boolean isWord(Slot slot) {
        return !slot.isOption() || (slot.required() && slot.name().equals(Slot.ID));
    }

    private String kind(Slot slot) {
        String noun = "kind." + slot.noun();
        return texts.say(language, texts.find(language, noun) == null ? "kind." + kindOf(slot) : noun);
    }

    private static String kindOf(Slot slot) {
        Class<?> type = slot.type();
        if (slot.name().equals(Slot.ID) || !slot.noun().isEmpty()) {
            return "id";
        } else if (type == LocalDate.class) {
            return "day";
        } else if (type == Path.class) {
            return "path";
        } else if (type.isEnum()) {
            return "word";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "text";
    }
}
