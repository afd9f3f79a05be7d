package jp.daicho.shell.console.words;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All commands, in the order of their names. */
public final class Catalogue {

    private final SortedMap<String, Signature> commands = new TreeMap<>();

    public Catalogue(Collection<Signature> signatures) {
        signatures.forEach(signature -> commands.put(signature.name(), signature));
    }

    public Collection<Signature> all() {
        return commands.values();
    }

    public @Nullable Signature named(String name) {
        return commands.get(name);
    }

    /** The longest command these words begin with. */
    public @Nullable Signature startOf(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            Signature command = commands.get(String.join(" ", words.subList(0, length)));
            if (command != null) {
                return command;
            }
        }
        return null;
    }

    /** Which words may come after these: nouns after none, verbs after a noun. */
    public SortedSet<String> after(List<String> words) {
        String prefix = words.isEmpty() ? "" : String.join(" ", words) + " ";
        SortedSet<String> next = new TreeSet<>();
        for (String name : commands.keySet()) {
            if (name.startsWith(prefix)) {
                next.add(name.substring(prefix.length()).split(" ", 2)[0]);
            }
        }
        return next;
    }
}
