package jp.daicho.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/** Makes an edition of what a data file says, strictly: nothing is overlooked, nothing is guessed. */
final class EditionReader {

    private static final String WORD = "(?=.{1,32}$)[a-z0-9]+(?:-[a-z0-9]+)*";

    private final Set<String> sets = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    private EditionReader() {}

    /** The edition that {@code root} describes, in a file with that digest. */
    static Edition read(Located root, String digest) {
        var reader = new EditionReader();
        var fields = LocatedFields.of(root, "{}", List.of("id", "title", "sets"), List.of("$schema"));
        fields.find("$schema", LocatedFields::text);
        return new Edition(
                new EditionId(fields.get("id", EditionReader::word)),
                fields.get("title", EditionReader::title),
                digest,
                fields.all("sets", reader::set));
    }

    private ClauseSet set(Located value) {
        var fields = LocatedFields.of(value, "sets", List.of("id", "title", "requiredOf", "clauses"), List.of());
        return new ClauseSet(
                once(fields, EditionReader::word, sets),
                fields.get("title", EditionReader::title),
                fields.get("requiredOf", EditionReader::condition),
                fields.all("clauses", this::clause));
    }

    private Clause clause(Located value) {
        var fields =
                LocatedFields.of(value, "clauses", List.of("id", "title", "basis"), List.of("requiredOf", "aliases"));
        var clause = new Clause(
                new ClauseId(once(fields, EditionReader::code, clauses)),
                fields.get("title", EditionReader::title),
                fields.get("basis", LocatedFields::text),
                fields.find("requiredOf", EditionReader::condition),
                fields.any("aliases", alias -> LocatedFields.text(alias, "aliases")));
        refuseSharedNames(clause, value.place());
        return clause;
    }

    private static String once(LocatedFields fields, BiFunction<Located, String, String> kind, Set<String> taken) {
        var id = fields.get("id", kind);
        if (!taken.add(id)) {
            throw Refused.badValue("edition-id-twice", "file", fields.place("id"), id);
        }
        return id;
    }

    /** Lists of contracts are read by these names, whatever the width or case of their letters. */
    private void refuseSharedNames(Clause clause, Place place) {
        var id = clause.id().value();
        Stream.concat(Stream.of(clause.title().ja(), clause.title().en()), clause.aliases().stream())
                .forEach(name -> {
                    var other = names.putIfAbsent(Text.folded(name).toLowerCase(Locale.ROOT), id);
                    if (!Objects.requireNonNullElse(other, id).equals(id)) {
                        throw Refused.badValue("edition-name-twice", "file", place, name, other, id);
                    }
                });
    }

    private static Title title(Located value, String name) {
        var fields = LocatedFields.of(value, name, List.of("ja", "en"), List.of());
        return new Title(fields.get("ja", LocatedFields::text), fields.get("en", LocatedFields::text));
    }

    private static String word(Located value, String name) {
        var word = LocatedFields.words(value, name);
        if (!word.matches(WORD)) {
            throw Refused.badValue("edition-word-malformed", "file", value.place(), name, word);
        }
        return word;
    }

    private static String code(Located value, String name) {
        var code = LocatedFields.words(value, name);
        if (!Text.isCode(code)) {
            throw Refused.badValue("edition-code-malformed", "file", value.place(), name, code);
        }
        return code;
    }

    private static RequiredOf condition(Located value, String name) {
        var word = LocatedFields.words(value, name);
        var condition = RequiredOf.of(word);
        if (condition == null) {
            throw Refused.badValue("edition-condition-unknown", "file", value.place(), name, word, RequiredOf.words());
        }
        return condition;
    }
}
