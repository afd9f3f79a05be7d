package jp.daicho.shell.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The commands that fill the demo's ledger: the data file {@code demo_<language>.daicho}, in which <code>{-30}</code>
 * stands for the day thirty days ago and <code>{+30}</code> for the day in thirty days. What is missing in a town
 * depends on the day, and the demo shall show the same on every day.
 */
final class TownScript {

    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)\\}");

    private TownScript() {}

    /** The script in that language, as of that day. */
    static String of(Locale language, LocalDate today) throws IOException {
        String file = "/demo/demo_" + language.getLanguage() + ".daicho";
        try (InputStream stream = TownScript.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return DAY.matcher(text)
                    .replaceAll(found ->
                            today.plusDays(Long.parseLong(found.group(1))).toString());
        }
    }
}
