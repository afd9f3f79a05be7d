package jp.daicho.shell.imports.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A company's name, and two forms of it for comparing.
 *
 * @param typed as it stands in the file, without blanks around it
 * @param normal equal for names that are the same but for how they are typed: width, case, blanks, a company's form in
 *     full or in short, and characters that computers put for one another. A form before the name and one after it are
 *     two companies.
 * @param bare without the company's form and points, in today's characters: names that share only this may be the same
 *     company, or not
 */
public record VendorName(String typed, String normal, String bare) {

    private static final Pattern POINTS = Pattern.compile("[\\x{30FB}.,'&\\-\\x{2010}-\\x{2015}]");

    /** After katakana a dash can only be the mark of a long vowel. */
    private static final Pattern LONG_VOWEL =
            Pattern.compile("(?<=[\\x{30A1}-\\x{30FA}])[\\-\\x{2010}-\\x{2015}\\x{2212}\\x{2500}\\x{2501}]");

    private static final List<Form> FORMS = WordList.under("form").entrySet().stream()
            .flatMap(form -> form.getValue().stream().map(name -> new Form(name, form.getKey())))
            .sorted(Comparator.comparingInt(form -> -form.name().length()))
            .toList();

    private static final Map<Integer, Integer> SAME = pairs("same");
    private static final Map<Integer, Integer> OLD = pairs("old");

    private record Form(String name, String inShort) {}

    public static VendorName of(String typed) {
        String normal = exchanged(LONG_VOWEL.matcher(Folded.word(typed)).replaceAll("\u30FC"), SAME);
        for (Form form : FORMS) {
            normal = normal.replace(form.name(), form.inShort());
        }
        return new VendorName(typed.strip(), normal, bare(normal));
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
        for (String pair : WordList.of(key)) {
            int variant = pair.codePointAt(0);
            pairs.put(variant, pair.codePointAt(Character.charCount(variant)));
        }
        return Map.copyOf(pairs);
    }
}
