package jp.daicho.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    private static final String BOM = "\uFEFF";

    @TempDir
    private Path home;

    private Ran read(String script, String... words) {
        return new Console(home).read(script, words);
    }

    @Test
    void runsACommandALine() {
        Ran ran = read(
                BOM
                        + "# 始め\r\n\r\nsample change V-0001\r\n  # つづき\r\nsample change \\\r\n  V-0002 \\\r\n 3\r\nsample change 'V 3'",
                "--output",
                "json",
                "-");

        assertThat(ran.out().lines())
                .containsExactly(
                        "{\"record\":\"V-0001\",\"events\":[\"SampleChanged\"],\"position\":0}",
                        "{\"record\":\"V-0002\",\"events\":[\"SampleChanged\"],\"position\":3}",
                        "{\"record\":\"V 3\",\"events\":[\"SampleChanged\"],\"position\":0}");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void readsWhatIsPipedInWithoutBeingTold() {
        assertThat(read("sample change V-0001").exit()).isZero();
        assertThat(read("sample change V-0001").out()).contains("sample.change.done");
    }

    @Test
    void stopsAtTheFirstError() {
        Ran ran = read("sample change V-0001\n\nsample fail \\\n --how not-found\nsample change V-0002\n", "-");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).startsWith("-:3: sample: ");
        assertThat(ran.out().lines()).hasSize(1);
    }

    @Test
    void keepsGoingWhenTold() {
        Ran ran = read(
                "sample fail --how rule\nsample fail --how not-found\nsample change V-0002 \"\nsample change V-0002\n",
                "-",
                "--keep-going");

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.err().lines()).extracting(line -> line.split(":", 3)[1]).containsExactly("1", "2", "3");
        assertThat(ran.out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"sample, stray-word", "--kay-going, --keep-going", "--name=x, unknown-option", "-, stray-word"})
    void refusesWhatElseIsSaid(String word, String refusal) {
        Ran ran = read("sample change V-0001", "-", word);

        assertThat(ran.err()).contains(refusal);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(home.resolve("book"), "sample change V-0001\nnonsense\n");

        Ran ran = read("", "@" + file, "--output", "json");

        assertThat(ran.out()).startsWith("{\"record\"");
        assertThat(ran.err()).contains("\"at\":\"" + file + ":2\"");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(read("", "@" + home.resolve("none")).err()).startsWith("daicho: script-unreadable: ");
    }

    @Test
    void letsALineOverrideWhatWasSaidForAll() {
        Ran ran = read("sample request --organ B\nsample request\n", "--organ", "A", "-");

        assertThat(ran.out().lines().map(line -> line.replaceAll(".*organ=(.).*", "$1")))
                .containsExactly("B", "A");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] windows31j = "sample make --name さくら\n".getBytes(Charset.forName("windows-31j"));

        Ran ran = new Console(home).read(windows31j, "-");

        assertThat(ran.err()).startsWith("-:1: value-not-text: ");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void neverAsks() {
        assertThat(read("sample make\n", "-").err())
                .startsWith("-:1: option-missing: ")
                .contains("--name");
    }
}
