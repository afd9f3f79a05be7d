package jp.daicho.shell.console.interactive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.RecordCodes;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.words.Catalogue;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Signature;
import jp.daicho.shell.console.words.Slot;
import jp.daicho.shell.console.words.Values;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What may come next on a line: nouns, verbs, options, allowed values, record codes. */
@Component
final class WordCompleter implements Completer {

    private final Catalogue catalogue;
    private final Texts texts;
    private final CurrentRequest current;
    private final ObjectProvider<RecordCodes> records;

    WordCompleter(Catalogue catalogue, Texts texts, CurrentRequest current, ObjectProvider<RecordCodes> records) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.current = current;
        this.records = records;
    }

    @Override
    public void complete(@Nullable LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        List<String> name =
                before.stream().takeWhile(word -> !word.startsWith("-")).toList();
        if (name.size() == before.size()) {
            catalogue.after(name).forEach(word -> candidates.add(new Candidate(word)));
        }
        Signature command = catalogue.startOf(name);
        if (command != null) {
            inside(command, before, line.word(), candidates);
        }
    }

    private void inside(Signature command, List<String> before, String word, List<Candidate> candidates) {
        int equals = word.indexOf('=');
        String last = before.getLast();
        if (word.startsWith("--") && equals > 0) {
            values(command, word.substring(2, equals), word.substring(0, equals + 1), candidates);
        } else if (last.startsWith("--") && takesValue(command, last.substring(2))) {
            values(command, last.substring(2), "", candidates);
        } else {
            firstWord(command, before, candidates);
            if (candidates.isEmpty() || word.startsWith("-")) {
                options(command, before, candidates);
            }
        }
    }

    private static boolean takesValue(Signature command, String option) {
        Slot slot = command.option(option);
        return slot == null
                ? Arrays.stream(Global.values())
                        .anyMatch(
                                global -> global.takesValue() && global.option().equals(option))
                : !slot.isFlag();
    }

    private void options(Signature command, List<String> before, List<Candidate> candidates) {
        command.options().stream()
                .filter(slot -> slot.many() || !before.contains("--" + slot.name()))
                .forEach(slot -> candidates.add(candidate("--" + slot.name(), slot.description())));
        Arrays.stream(Global.values())
                .filter(global -> !before.contains("--" + global.option()))
                .forEach(global -> candidates.add(candidate("--" + global.option(), "global." + global.option())));
    }

    /** Right after the command's name comes the record it acts on; options are offered after it, or after a dash. */
    private void firstWord(Signature command, List<String> before, List<Candidate> candidates) {
        if (!command.words().isEmpty() && before.size() == command.name().split(" ", -1).length) {
            values(command, command.words().getFirst().name(), "", candidates);
        }
    }

    private void values(Signature command, String option, String prefix, List<Candidate> candidates) {
        Slot slot = command.taking(option);
        Stream<Candidate> found;
        if (slot != null && slot.type().isEnum()) {
            found = Values.allowed(slot.type()).stream().map(code -> new Candidate(prefix + code));
        } else if (slot != null && !slot.noun().isEmpty()) {
            found = codes(slot.noun(), command, option, prefix);
        } else if (option.equals(Slot.ID)) {
            found = codes(command.group(), command, option, prefix);
        } else {
            found = codes(option, command, option, prefix);
        }
        found.forEach(candidates::add);
    }

    private Stream<Candidate> codes(String noun, Signature command, String option, String prefix) {
        RecordCodes known = records.getIfAvailable();
        return (known == null ? List.<RecordCodes.Named>of() : known.of(noun, command.name(), option))
                .stream()
                        .map(record -> new Candidate(
                                prefix + record.code(), record.code(), null, record.name(), null, null, true));
    }

    private Candidate candidate(String value, String description) {
        return new Candidate(value, value, null, texts.say(current.get().language(), description), null, null, true);
    }
}
