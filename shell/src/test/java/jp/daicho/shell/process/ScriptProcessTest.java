package jp.daicho.shell.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scripts, streams and letters on their way through a real process. */
@Tag("process")
class ScriptProcessTest {

    private static final String SAKURA = "株式会社さくら";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void found() throws Exception {
        program = new Program(folder).founded();
    }

    @Test
    void stopsAtTheFirstErrorAndSaysWhere() throws Exception {
        var script = program.script(
                "book", List.of("vendor register --name A", "vendor show V-0099", "vendor register --name B"));

        var ended = program.run("@" + script);

        assertThat(ended.exit()).isEqualTo(4);
        assertThat(ended.out()).isEqualTo("V-0001\n");
        assertThat(ended.err()).startsWith(script + ":2: record-unknown: ");
        assertThat(program.vendors()).containsExactly("V-0001");
    }

    @Test
    void refusesBytesThatAreNoTextWhereverTheyComeFrom() throws Exception {
        var typed = "vendor register --name \"\u00e6\u00a0\u00aa\"\nvendor register --name \"\u00ff\u00fe\"\n";

        var ended = program.read(typed.getBytes(ISO_8859_1), "-");

        assertThat(ended.out()).isEqualTo("V-0001\n");
        assertThat(ended.err()).startsWith("-:2: value-not-text: ");
        assertThat(ended.exit()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void carriesJapaneseThroughAnEmptyEnvironment() throws Exception {
        var ended = program.shell("exec /usr/bin/env -i \"$@\" --store "
                        + program.ledger().getParent() + " --output json vendor register --name " + SAKURA)
                .end();

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
        assertThat(program.run("--output", "json", "vendor", "show", "V-0001").out())
                .contains("\"name\":\"" + SAKURA + "\"");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsQuietlyAndRecordsNothingMoreWhenItsReaderHasLeft() throws Exception {
        var book = program.script("book", List.of("vendor register --name A", "vendor register --name B"));

        var ended =
                program.shell("{ \"$@\" @" + book + "; echo $? >&2; } | true").end();

        assertThat(ended.err()).isEqualTo("141\n");
        assertThat(program.vendors()).containsExactly("V-0001");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhenItsAnswerIsLostAndRecordsNothingMore() throws Exception {
        var lines = "vendor register --name A\nvendor register --name B\n".getBytes(UTF_8);
        var running = program.shell("exec \"$@\" - >/dev/full");
        try (var stdin = running.process().getOutputStream()) {
            stdin.write(lines);
        }

        var ended = running.end();

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).startsWith("-:1: output-lost: ").hasLineCount(1);
        assertThat(program.vendors()).containsExactly("V-0001");
    }
}
