package jp.daicho.shell.imports.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A company's name, and two forms of it for comparing.
 *
 * @param typed as it stands in the file, without blanks around it
 * @param normal equal for names that are the same but for how they are typed: width, case, blanks, a company's form in
 *     full or in short, and characters that computers put for one another. 株式会社A and A株式会社 are two companies.
 * @param bare without the company's form and without points: names that share only this may be the same company, or not
 */
public record VendorName(String typed, String normal, String bare) {

    private static final Pattern POINTS = Pattern.compile("[\\x{30FB}.,'&\\-\\x{2010}-\\x{2015}]");
    private static final Pattern DASH_IN_KATAKANA =
            Pattern.compile("(?<=[\\x{30A1}-\\x{30FA}])[\\-\\x{2010}-\\x{2015}\\x{2212}\\x{2500}\\x{2501}]");

    private static final Map<String, List<String>> FORMS = WordList.under("form");
    private static final Map<Integer, Integer> SAME = same();

    public static VendorName of(String typed) {
        String normal = DASH_IN_KATAKANA.matcher(Folded.word(typed)).replaceAll("\u30FC");
        normal = normal.codePoints()
                .map(each -> SAME.getOrDefault(each, each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (Map.Entry<String, List<String>> form : FORMS.entrySet()) {
            for (String name : form.getValue()) {
                normal = normal.replace(name, form.getKey());
            }
        }
        return new VendorName(typed.strip(), normal, bareOf(normal));
    }

    private static String bareOf(String normal) {
        String bare = normal;
        for (String form : FORMS.keySet()) {
            bare = bare.replace(form, "");
        }
        bare = POINTS.matcher(bare).replaceAll("");
        return bare.isEmpty() ? normal : bare;
    }

    private static Map<Integer, Integer> same() {
        Map<Integer, Integer> same = new LinkedHashMap<>();
        for (String pair : WordList.of("same")) {
            int variant = pair.codePointAt(0);
            same.put(variant, pair.codePointAt(Character.charCount(variant)));
        }
        return Map.copyOf(same);
    }
}
