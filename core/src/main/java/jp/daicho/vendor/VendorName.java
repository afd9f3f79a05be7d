package jp.daicho.vendor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import jp.daicho.shared.Text;

/**
 * A company's name in two forms for comparing, by the lists in {@code names.properties}.
 *
 * @param normal equal for names that are the same but for how they are typed: width, case, blanks, a company's form in
 *     full or in short, and characters that computers put for one another. A form before the name and one after it are
 *     two companies.
 * @param bare without the company's form and points, in today's characters: names that share only this may be the same
 *     company, or not
 */
public record VendorName(String normal, String bare) {

    private static final String FORM = "form.";

    private static final Pattern POINTS = Pattern.compile("[\\x{30FB}.,'&\\-\\x{2010}-\\x{2015}]");

    /** After katakana a dash can only be the mark of a long vowel. */
    private static final Pattern LONG_VOWEL =
            Pattern.compile("(?<=[\\x{30A1}-\\x{30FA}])[\\-\\x{2010}-\\x{2015}\\x{2212}\\x{2500}\\x{2501}]");

    private static final Properties LISTS = load();

    private static final List<Form> FORMS = LISTS.stringPropertyNames().stream()
            .filter(key -> key.startsWith(FORM))
            .flatMap(key -> words(key).stream().map(name -> new Form(name, key.substring(FORM.length()))))
            .sorted(Comparator.<Form>comparingInt(form -> -form.name().length()).thenComparing(Form::name))
            .toList();

    private static final Map<Integer, Integer> SAME = pairs("same");
    private static final Map<Integer, Integer> OLD = pairs("old");

    private record Form(String name, String inShort) {}

    public static VendorName of(String typed) {
        String normal = exchanged(LONG_VOWEL.matcher(Text.comparable(typed)).replaceAll("\u30FC"), SAME);
        for (Form form : FORMS) {
            normal = normal.replace(form.name(), form.inShort());
        }
        return new VendorName(normal, bare(normal));
    }

    private static String bare(String normal) {
        String bare = normal;
        for (Form form : FORMS) {
            bare = bare.replace(form.inShort(), "");
        }
        bare = exchanged(POINTS.matcher(bare).replaceAll(""), OLD);
        return bare.isEmpty() ? normal : bare;
    }

    private static String exchanged(String text, Map<Integer, Integer> characters) {
        return text.codePoints()
                .map(each -> characters.getOrDefault(each, each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> pairs(String key) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (String pair : words(key)) {
            int variant = pair.codePointAt(0);
            pairs.put(variant, pair.codePointAt(Character.charCount(variant)));
        }
        return Map.copyOf(pairs);
    }

    private static List<String> words(String key) {
        return Arrays.asList(LISTS.getProperty(key).strip().split("\\s+", -1));
    }

    private static Properties load() {
        var lists = new Properties();
        try (var stream = Objects.requireNonNull(VendorName.class.getResourceAsStream("names.properties"))) {
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lists;
    }
}
