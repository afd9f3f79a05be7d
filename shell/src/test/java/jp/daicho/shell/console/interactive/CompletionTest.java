package jp.daicho.shell.console.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.shell.console.Console;
import jp.daicho.shell.console.RecordCodes;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    private static final RecordCodes TWO_SAMPLES = (noun, command, option) -> noun.equals("sample")
            ? List.of(new RecordCodes.Named("V-0001", "さくら"), new RecordCodes.Named("V-0002", "もみじ"))
            : List.of();

    @TempDir
    private Path home;

    private List<String> after(String line) {
        try (var beans = new Console(home).beans()) {
            beans.registerBean(RecordCodes.class, () -> TWO_SAMPLES);
            List<Candidate> candidates = new ArrayList<>();
            var parsed = new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE);
            beans.getBean(WordCompleter.class).complete(null, parsed, candidates);
            return candidates.stream().map(Candidate::value).toList();
        }
    }

    @Test
    void offersNounsThenVerbsThenOptions() {
        assertThat(after("")).contains("sample", "help").doesNotContain("make");
        assertThat(after("sample ")).contains("make", "list").doesNotContain("sample");
        assertThat(after("sample make --"))
                .contains("--name", "--kind", "--output")
                .doesNotContain("make");
        assertThat(after("sample make --name x --")).contains("--kind").doesNotContain("--name");
        assertThat(after("sample make --login x --")).contains("--login");
    }

    @Test
    void offersValues() {
        assertThat(after("sample make --kind ")).containsExactly("p-mark", "iso27001");
        assertThat(after("sample make --kind=")).containsExactly("--kind=p-mark", "--kind=iso27001");
        assertThat(after("sample make --name ")).isEmpty();
    }

    @Test
    void offersTheRecordsWhoseCodesAnOptionTakes() {
        assertThat(after("sample change V-0001 --like ")).containsExactly("V-0001", "V-0002");
        assertThat(after("sample change V-0001 --like=")).containsExactly("--like=V-0001", "--like=V-0002");
    }

    @Test
    void offersTheRecordsOfTheNoun() {
        assertThat(after("sample change ")).containsExactly("V-0001", "V-0002");
        assertThat(after("sample change -")).contains("V-0001", "--output");
        assertThat(after("sample change V-0001 ")).contains("--output").doesNotContain("V-0002");
        assertThat(after("sample change --id ")).containsExactly("V-0001", "V-0002");
        assertThat(after("sample make ")).doesNotContain("V-0001");
    }
}
