package jp.daicho.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneCommandTest {

    @TempDir
    private Path home;

    private Ran run(String... words) {
        return new Console(home).run(words);
    }

    private Ran json(String line) {
        return run((line + " --output json").split(" ", -1));
    }

    private void refused(String code, String... words) {
        Ran ran = run(words);
        assertThat(ran.err()).startsWith("daicho: " + code + ": ").doesNotContain("refused.");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void takesEveryKindOfValue() {
        Ran ran = run(
                "sample",
                "make",
                "--name",
                "株式会社 さくら",
                "--kind=p-mark",
                "--until",
                "令和8年4月1日",
                "--login",
                "a,b",
                "--login",
                "c",
                "--secret",
                "--days",
                "-5",
                "--output",
                "json");

        assertThat(ran.out()).isEqualToIgnoringNewLines("""
                        {"id":"null","name":"株式会社 さくら","kind":"p-mark","until":"2026-04-01","days":-5,"logins":["a,b","c"],"secret":true}""");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    @Test
    void takesNumbersAsPapersHaveThem() {
        for (String typed : new String[] {"1200", "1,200", "１，２００", "+1200", " 1200"}) {
            assertThat(run("sample", "make", "--name", "a", "--days", typed, "--output", "json")
                            .out())
                    .contains("\"days\":1200,");
        }
        for (String typed : new String[] {"1,20", "1,2000", ",200", "1200,", "1.2", "2,147,483,648", "-"}) {
            refused("value-not-a-number", "sample", "make", "--name", "a", "--days", typed);
        }
    }

    @Test
    void fillsInDefaults() {
        assertThat(json("sample make --name x").out())
                .isEqualToIgnoringNewLines("{\"id\":\"null\",\"name\":\"x\",\"days\":30,\"secret\":false}");
    }

    @Test
    void takesGlobalOptionsAnywhere() {
        String last = run("sample", "request", "--organ", "OGI").out();

        assertThat(last).contains("organ=OGI");
        assertThat(run("--organ", "OGI", "sample", "request").out()).isEqualTo(last);
        assertThat(run("sample", "--organ=OGI", "request").out()).isEqualTo(last);
    }

    @Test
    void readsTheMomentsOfKnowledge() {
        assertThat(run("sample", "request", "--known-at", "#12").out()).contains("UpTo[position=12]");
        assertThat(run("sample", "request", "--known-at", "12").out()).contains("UpTo[position=12]");
        assertThat(run("sample", "request", "--known-at", "R8.4.1").out())
                .contains("EndOf[day=2026-04-01]")
                .contains(" on=2026-04-01");
        assertThat(run("sample", "request", "--known-at", "R8.4.1", "--on", "2026-05-01")
                        .out())
                .contains(" on=2026-05-01");
    }

    @Test
    void takesARecordAsTheFirstWordOrAsAnOption() {
        assertThat(json("sample change V-0001").out())
                .isEqualToIgnoringNewLines("{\"record\":\"V-0001\",\"events\":[\"SampleChanged\"],\"position\":0}");
        assertThat(json("sample change V-0001 7").out()).contains("\"position\":7");
        assertThat(json("sample change --id V-0001").out()).contains("V-0001");
    }

    @Test
    void saysWhenNothingChangedOrOnlyWould() {
        assertThat(json("sample change V-0001 -1").out())
                .isEqualToIgnoringNewLines("{\"record\":\"V-0001\",\"events\":[]}");
        assertThat(json("sample change V-0001 --dry-run").out())
                .contains("\"dryRun\":true")
                .contains("{\"event\":\"SampleChanged\",\"data\":{\"on\":\"2026-04-01\"}}")
                .doesNotContain("position");
        assertThat(run("sample", "change", "V-0001", "--dry-run").out()).contains("would be recorded");
    }

    @Test
    void refusesWhatNoCommandKnows() {
        refused("command-missing", "--yes");
        refused("unknown-option", "--dyr-run", "sample", "make");
        refused("unknown-command", "smaple", "make");
        refused("unknown-verb", "sample", "mkae");
        refused("verb-missing", "sample");
        refused("unknown-option", "sample", "make", "--nmae", "x");
        refused("stray-word", "sample", "make", "V-0001", "--name", "x");
        assertThat(run("sample", "mkae").err()).contains("sample make");
        assertThat(run("sample", "make", "--nmae", "x").err()).contains("--name");
        assertThat(run("sample").err()).contains("change, confirm");
        assertThat(run("sample", "xyz").err()).contains("change, confirm");
        assertThat(run("help", "sample", "mak").err()).contains("sample make");
        assertThat(run("make", "sample").err()).contains("sample make");
    }

    @Test
    void refusesValuesThatCannotBeMeant() {
        refused("option-missing", "sample", "make");
        refused("value-missing", "sample", "make", "--name");
        refused("value-missing", "sample", "make", "--name", "--secret");
        refused("value-empty", "sample", "make", "--name", "　");
        refused("option-twice", "sample", "make", "--name", "a", "--name", "b");
        refused("option-twice", "sample", "make", "--name", "a", "--secret", "--secret");
        refused("option-twice", "sample", "change", "V-0001", "--id", "V-0002");
        refused("flag-with-value", "sample", "make", "--name", "a", "--secret=no");
        refused("value-not-a-number", "sample", "make", "--name", "a", "--days", "x");
        refused("value-not-allowed", "sample", "make", "--name", "a", "--kind", "x");
        refused("day-impossible", "sample", "make", "--name", "a", "--until", "令和8年2月30日");
        refused("placeholder-unfilled", "sample", "make", "--name", "<名称>");
        refused("value-control-character", "sample", "make", "--name", "\u001b[31mx");
        refused("value-control-character", "sample", "make", "--name", "a\u202Eb");
        refused("value-not-text", "sample", "make", "--name", "a\uFFFD");
        refused("value-not-allowed", "sample", "list", "--output", "xml");
        refused("value-not-allowed", "sample", "list", "--lang", "fr");
        refused("confirmation-needed", "sample", "confirm");
        assertThat(run("sample", "make", "--name", "a", "--kind", "x").err()).contains("--kind", "p-mark, iso27001");
    }

    @Test
    void takesConfirmationInAdvance() {
        assertThat(run("sample", "confirm", "--yes").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"unusable,1", "bad-value,2", "not-permitted,3", "not-found,4", "rule,5", "damaged,6"})
    void endsWithTheCodeOfTheRefusal(String how, int code) {
        assertThat(run("sample", "fail", "--how", how).exit()).isEqualTo(code);
    }

    @Test
    void writesFailuresAsJsonToo() {
        Ran ran = json("sample make --name a --days x");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("{\"error\":{\"code\":\"value-not-a-number\",\"message\":\"")
                .endsWith(",\"field\":\"days\"}}" + System.lineSeparator());
        assertThat(run("--output", "json", "smaple").err()).startsWith("{\"error\"");
    }

    @Test
    void keepsStackTracesInALogFile() {
        Ran ran = run("sample", "break");

        Path log = home.resolve(".local/state/daicho/daicho.log");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains(log.toString()).doesNotContain("snapped");
        assertThat(log).content().contains("snapped");
    }

    @Test
    void makesNoFileOtherwise() {
        assertThat(run("sample", "list").err()).isEmpty();
        assertThat(run("sample", "mkae").exit()).isEqualTo(2);

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void saysWhenNobodyReceivesTheAnswer() {
        Ran ran = new Console(home).deaf().run("sample", "list");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("daicho: output-lost: ");
    }

    @Test
    void mayAnswerAndFailAtOnce() {
        Ran ran = json("sample list --bad");

        assertThat(ran.exit()).isEqualTo(6);
        assertThat(ran.out()).startsWith("[{\"id\"");
    }

    @Test
    void showsHelpWhereverItIsAskedFor() {
        String page = run("help", "sample", "make").out();

        assertThat(page).contains("daicho sample make --name TEXT [--id CODE]").contains("[--login TEXT...]");
        assertThat(run("sample", "make", "--help").out()).isEqualTo(page);
        assertThat(run("--help", "sample", "make", "--name").out()).isEqualTo(page);
        assertThat(run("help", "sample", "change").out()).contains("daicho sample change CODE [NUMBER]");
        assertThat(run("help", "sample").out()).contains("sample list").doesNotContain("exit-codes");
        assertThat(run("--help").out()).contains("exit-codes").contains("--known-at");
        assertThat(run("help", "nothing").exit()).isEqualTo(2);
    }
}
