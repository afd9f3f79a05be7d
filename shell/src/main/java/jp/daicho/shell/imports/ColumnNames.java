package jp.daicho.shell.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.daicho.clause.Clause;
import jp.daicho.clause.RequiredOf;
import jp.daicho.clause.view.Catalogues.ClausesOn;
import jp.daicho.clause.view.ClauseRow;
import jp.daicho.shell.console.language.Languages;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.wiring.CurrentRegister;
import org.springframework.stereotype.Component;

/** What columns are called in the lists of offices, in any language the program speaks. */
@Component
class ColumnNames {

    private final Texts texts;
    private final CurrentRegister register;

    ColumnNames(Texts texts, CurrentRegister register) {
        this.texts = texts;
        this.register = register;
    }

    /** The names of each field, whatever the language. */
    Map<String, List<String>> of(List<String> fields) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String field : fields) {
            names.put(
                    field,
                    Languages.ALL.stream()
                            .flatMap(language -> names(language, field))
                            .toList());
        }
        return names;
    }

    /** The same, and the names of the clauses by their codes. */
    Map<String, List<String>> ofContracts() {
        var names = of(Fields.OF_CONTRACTS);
        clauses(row -> true)
                .forEach(clause -> names.put(
                        clause.id().value(),
                        Stream.concat(
                                        Stream.of(
                                                clause.id().value(),
                                                clause.title().ja(),
                                                clause.title().en()),
                                        clause.aliases().stream())
                                .toList()));
        return names;
    }

    /** The name a column is given in a new list. */
    String first(Locale language, String field) {
        return names(language, field).findFirst().orElseThrow();
    }

    /** The clauses of the sets that every contract must have by the edition in force, and of the sets named besides. */
    List<Clause> clauses(List<String> besides) {
        besides.forEach(set -> register.ask(new ClausesOn(register.day(), set)));
        return clauses(row -> row.set().requiredOf() == RequiredOf.ALL
                || besides.contains(row.set().id()));
    }

    private List<Clause> clauses(Predicate<ClauseRow> wanted) {
        return register.ask(new ClausesOn(register.day(), null)).stream()
                .filter(wanted)
                .map(ClauseRow::clause)
                .toList();
    }

    private Stream<String> names(Locale language, String field) {
        var names = Objects.requireNonNull(texts.find(language, "import.column." + field), field);
        return Arrays.stream(names.split(",", -1)).map(String::strip);
    }
}
