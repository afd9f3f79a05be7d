package jp.daicho.shell.console.output;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.language.Dates;
import jp.daicho.shell.console.language.Texts;
import org.jspecify.annotations.Nullable;

/** Values as a person reads them in a language. */
final class Cells {

    /** Codes, numbers, addresses of the net: what has no blank and no other script in it. */
    private static final Pattern CODE = Pattern.compile("[!-~]*");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final String STEP = "  ";

    private final Texts texts;
    private final Locale language;

    Cells(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String header(String key) {
        String text = "column." + key;
        return texts.find(language, text) == null ? key : texts.say(language, text);
    }

    /** The value of a key, as many lines as it has; a coded one by its name. */
    List<String> lines(String key, @Nullable Object value) {
        return value instanceof String text && text.lines().count() > 1
                ? text.lines().map(Safe::text).toList()
                : List.of(cell(key, value));
    }

    /** The same on one line. */
    String cell(String key, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> language.equals(Locale.JAPANESE) ? Dates.wareki(day) : day.toString();
            case ZonedDateTime time -> MINUTE.format(time);
            case Boolean flag -> texts.label(language, "boolean", flag.toString());
            case Enum<?> constant -> texts.label(language, key, constant);
            case Collection<?> several ->
                several.stream().map(one -> cell(key, one)).collect(Collectors.joining(", "));
            case Map<?, ?> map -> isSaid(map) ? cell(key, map.get(language.getLanguage())) : fields(map, Map.of());
            case Reply.Nested nested -> STEP.repeat(nested.depth()) + line(nested.text());
            case Reply.Titled titled -> line(titled.title());
            case Reply.Turn turn -> side(key, turn.before()) + " -> " + side(key, turn.after());
            case Record data -> cell(key, Plain.of(data));
            default -> line(texts.label(language, key, String.valueOf(Plain.of(value))));
        };
    }

    private String side(String key, @Nullable Object value) {
        String text = cell(key, value);
        return text.isEmpty() ? "-" : text;
    }

    /** The value of a row's key; of a map only what the row's other keys don't say. */
    Cell in(Map<String, ? extends @Nullable Object> row, String key) {
        Object value = row.get(key);
        return new Cell(
                value instanceof Map<?, ?> map && !isSaid(map) ? fields(map, row) : cell(key, value), isWhole(value));
    }

    /** Whether it is one text in several languages. */
    private boolean isSaid(Map<?, ?> map) {
        return map.containsKey(language.getLanguage());
    }

    private static boolean isWhole(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Map<?, ?> ignored -> false;
            case Reply.Nested ignored -> true;
            case Record ignored -> false;
            case Enum<?> ignored -> false;
            case Collection<?> several -> several.stream().allMatch(Cells::isWhole);
            case String text -> CODE.matcher(text).matches();
            default -> true;
        };
    }

    private String fields(Map<?, ?> map, Map<String, ? extends @Nullable Object> row) {
        return map.entrySet().stream()
                .filter(field -> field.getValue() != null && !says(row, field))
                .map(field -> header(field.getKey().toString()) + ": "
                        + cell(field.getKey().toString(), field.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static boolean says(Map<String, ? extends @Nullable Object> row, Map.Entry<?, ?> field) {
        return field.getValue().equals(row.get(field.getKey().toString()))
                || field.getValue().equals(row.get("record"));
    }

    private static String line(String text) {
        return text.lines().map(Safe::text).collect(Collectors.joining(" "));
    }
}
