package jp.daicho.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shell.console.output.Width;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path home;

    private String list(String... more) {
        Ran ran = new Console(home).run(words(more));
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    private static String[] words(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "sample";
        words[1] = "list";
        System.arraycopy(more, 0, words, 2, more.length);
        return words;
    }

    @Test
    void alignsWideLetters() {
        assertThat(list().lines())
                .containsExactly(
                        "Code    Name            Until",
                        "------  --------------  ----------",
                        "V-0001  株式会社さくら  2019-05-01",
                        "V-0002  =1+1            2026-04-01",
                        "V-0003  [31mred         2026-04-01");
    }

    @Test
    void keepsTheLinesOfAValueUnderEachOther() {
        assertThat(new Console(home).run("sample", "show", "V-0001").out().lines())
                .containsExactly(
                        "Code      V-0001",
                        "Name      first",
                        "          second",
                        "          [31mthird",
                        "Until     2026-04-01",
                        "Text",
                        "Recorded  2026-11-24 00:21");
    }

    @Test
    void tellsProgramsTheTimeInUtc() {
        assertThat(new Console(home)
                        .run("sample", "show", "V-0001", "--output", "json")
                        .out())
                .contains("\"recordedAt\":\"2026-11-23T15:21:42.500Z\"");
    }

    private List<String> wide(int columns, String... more) throws IOException {
        return new Console(home)
                .watchedOn(columns)
                .run(Stream.concat(Stream.of("sample", "wide"), Stream.of(more)).toArray(String[]::new))
                .out()
                .lines()
                .toList();
    }

    @Test
    void breaksTextAndNothingElseWhereTheTerminalIsTooNarrow() throws IOException {
        assertThat(wide(80))
                .hasSize(6)
                .endsWith("C-2026-0001  庁内ネットワーク保守及び運   2026-04-01  100000  さくら情報システム", "             用支援業務委託");
        assertThat(wide(80)).allMatch(line -> Width.NARROW.of(line) <= 80);
    }

    @Test
    void showsEachRowByItselfWhereNotEvenThatIsEnough() throws IOException {
        assertThat(wide(40))
                .hasSize(11)
                .startsWith(
                        "Code    C-2026-0001",
                        "Title   庁内ネットワーク保守及び運用支援業務委託",
                        "Until   2026-04-01",
                        "Events  100000",
                        "Name    さくら情報システム",
                        "",
                        "Code    C-2026-0001");
    }

    @Test
    void cutsNothingForPrograms() throws IOException {
        String title = "庁内ネットワーク保守及び運用支援業務委託";

        assertThat(new Console(home).run("sample", "wide").out()).contains(title);
        assertThat(wide(40, "--output", "csv")).anyMatch(line -> line.contains(title));
        assertThat(wide(40, "--output", "json")).anyMatch(line -> line.contains(title));
    }

    @Test
    void stressesHeadingsAndTroubleOnATerminal() throws IOException {
        assertThat(wide(100)).first().asString().startsWith("\u001b[1mCode").endsWith("Name\u001b[0m");
        assertThat(new Console(home).watchedOn(80).run("smaple").err())
                .startsWith("\u001b[31mdaicho: unknown-command: ");
    }

    @Test
    void isPlainForWhoWantsNoColourOrHasNone() throws IOException {
        for (Console console : List.of(
                new Console(home),
                new Console(home).watchedOn(80).with("NO_COLOR", "1"),
                new Console(home).watchedOn(80).with("TERM", "dumb"))) {
            assertThat(console.run("sample", "list").out()).doesNotContain("\u001b");
            assertThat(console.run("smaple").err()).startsWith("daicho: ");
        }
    }

    @Test
    void datesByEraInJapaneseTables() {
        assertThat(list("--lang", "ja")).contains("令和元年5月1日").contains("名称");
    }

    @Test
    void keepsCsvTheSameInEveryLanguageAndDefusesFormulas() {
        assertThat(list("--output", "csv"))
                .isEqualTo("id,name,until\r\nV-0001,株式会社さくら,2019-05-01\r\nV-0002,'=1+1,2026-04-01\r\n"
                        + "V-0003,\u001b[31mred,2026-04-01\r\n".replace("\u001b", ""));
        assertThat(list("--output", "csv", "--lang", "ja")).isEqualTo(list("--output", "csv"));
    }

    @Test
    void printsCodesOnly() {
        assertThat(list("--output", "id").lines()).containsExactly("V-0001", "V-0002", "V-0003");
        assertThat(new Console(home)
                        .run("sample", "change", "V-0009", "--output", "id")
                        .out())
                .isEqualToIgnoringNewLines("V-0009");
        assertThat(new Console(home)
                        .run("sample", "show", "V-0009", "--output", "id")
                        .out())
                .isEqualToIgnoringNewLines("V-0009");
    }

    @Test
    void letsNothingSteerTheTerminal() {
        assertThat(list("--output", "json")).contains("\\u001B[31mred").doesNotContain("\u001b");
    }
}
