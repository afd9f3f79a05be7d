package jp.daicho.shell.imports.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.Result;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.social.MfaState;
import org.jspecify.annotations.Nullable;

/** The few words a column may hold, and what each means; empty cells say nothing. */
public final class Vocabulary<T> {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\x{3001}\\x{30FB}\\x{FF0C}\\x{FF1B}\\x{FF65}\\r\\n]+");

    private final Map<String, T> meanings;

    private Vocabulary(Map<String, T> meanings) {
        this.meanings = meanings;
    }

    /** Whether a contract has a clause. A dash says that it doesn't apply, an empty cell that nobody looked. */
    public static Vocabulary<ClauseState> marks() {
        return of("mark", ClauseState.values());
    }

    public static Vocabulary<Boolean> yesNo() {
        return of("answer", List.of(true, false), answer -> answer.toString());
    }

    public static Vocabulary<InformationClass> informationClasses() {
        return of("class", InformationClass.values());
    }

    /** Whether multi-factor authentication was seen to be on. */
    public static Vocabulary<MfaState> mfaStates() {
        return of("mfa", MfaState.values());
    }

    public static Vocabulary<Method> methods() {
        return of("method", Method.values());
    }

    public static Vocabulary<Result> results() {
        return of("result", Result.values());
    }

    public static Vocabulary<StaffKind> staffKinds() {
        return of("kind", StaffKind.values());
    }

    public static Vocabulary<Zone> zones() {
        return of("network", Zone.values());
    }

    /** Whether something stands in a public list: 登録, 未登録. */
    public static Vocabulary<Boolean> registered() {
        return of("registered", List.of(true, false), answer -> answer.toString());
    }

    /** Where data are: a country's two letters, or {@code unknown}. */
    public static Vocabulary<String> places() {
        return of("place", List.copyOf(WordList.under("place").keySet()), place -> place);
    }

    private static <E extends Enum<E>> Vocabulary<E> of(String list, E[] constants) {
        return of(list, List.of(constants), Codes::of);
    }

    private static <T> Vocabulary<T> of(String list, List<T> values, Function<T, String> code) {
        Map<String, List<String>> words = WordList.under(list);
        Map<String, T> meanings = new LinkedHashMap<>();
        for (T value : values) {
            for (String word : words.getOrDefault(code.apply(value), List.of())) {
                meanings.put(Folded.word(word), value);
            }
        }
        return new Vocabulary<>(meanings);
    }

    /** The same, but {@code word} means {@code value} here, whatever it meant. */
    public Vocabulary<T> with(String word, T value) {
        Map<String, T> more = new LinkedHashMap<>(meanings);
        more.put(Folded.word(word), value);
        return new Vocabulary<>(more);
    }

    /** {@code cell-word-unknown}: the cell, and the first word for each meaning. */
    public Read<T> read(String cell) {
        T meant = meanings.get(Folded.word(cell));
        if (meant != null) {
            return Read.of(meant);
        }
        return Folded.isBlank(cell) ? Read.blank() : Read.problem("cell-word-unknown", cell, known());
    }

    /** Several words in one cell, parted by commas, semicolons, middle dots or line breaks. */
    public Read<List<T>> readAll(String cell) {
        List<T> all = new ArrayList<>();
        for (String word : BETWEEN.splitAsStream(cell).toList()) {
            Read<T> one = read(word);
            if (one.problem() != null) {
                return Read.problem("cell-word-unknown", cell, known());
            }
            add(one.value(), all);
        }
        return all.isEmpty() ? Read.blank() : Read.of(List.copyOf(all));
    }

    private static <T> void add(@Nullable T value, List<T> all) {
        if (value != null && !all.contains(value)) {
            all.add(value);
        }
    }

    private String known() {
        Map<T, String> first = new LinkedHashMap<>();
        meanings.forEach((word, value) -> first.putIfAbsent(value, word));
        return String.join(" ", first.values());
    }
}
