package jp.daicho.shell.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownTest {

    private static final Catalogue CATALOGUE = new Catalogue(
            Stream.of("vendor list", "vendor register", "contract list", "contract show", "gap rules", "gap rules set")
                    .map(name -> new Signature(name, "", "", List.of()))
                    .toList());

    private static List<String> words(String line) {
        return Arrays.asList(line.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "register vendor,      vendor register",
        "list vendors,         vendor list",
        "set gap rules,        gap rules;gap rules set",
        "list,                 contract list;vendor list",
        "show C-2026-0001,     contract show",
        "vend,                 vendor",
        "Vendor list,          vendor",
        "ｖｅｎｄｏｒ list,    vendor"
    })
    void namesTheCommandsThatMayBeMeant(String line, String meant) {
        var refused = Unknown.command(words(line), CATALOGUE);

        assertThat(refused.code()).isEqualTo("unknown-command");
        assertThat(refused.details().getLast()).isEqualTo(List.of(meant.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource({"vendor reg, vendor register", "vendor ｌｉｓｔ, vendor list", "gap rule, gap rules"})
    void namesTheVerbThatMayBeMeant(String line, String meant) {
        var refused = Unknown.command(words(line), CATALOGUE);

        assertThat(refused.code()).isEqualTo("unknown-verb");
        assertThat(refused.details().getLast()).isEqualTo(List.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"-n, -n, --no-input;--on", "-verbose, -verbose, --verbose", "--dry, --dry, --dry-run"})
    void namesTheOptionAsItWasTyped(String typed, String shown, String meant) {
        assertThat(Unknown.option(typed).details()).containsExactly(shown, List.of(meant.split(";", -1)));
    }
}
