package jp.daicho.shell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.daicho.ledger.proof.Verification.Intact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs ended in the middle of a script: what was acknowledged is on record, once, and whole. */
@Tag("process")
@DisabledOnOs(OS.WINDOWS)
class SignalTest {

    private static final long SEED = 20261123;
    private static final int COMMANDS = 500;

    /** More than are done before somebody can interrupt them. */
    private static final int ENDLESS = 100_000;

    private static final int LONGEST_LIFE_MS = 400;

    @TempDir
    private Path folder;

    @Test
    void loseNothingToKills() throws Exception {
        var program = new Program(folder).founded();
        var random = new Random(SEED);
        for (int round = 0; round < (Program.isThorough() ? 200 : 4); round++) {
            var writers = new ArrayList<Program.Running>();
            for (char writer = 'X'; writer <= 'Y'; writer++) {
                writers.add(program.start("@" + script(program, writer + "-" + round, COMMANDS)));
            }
            for (var writer : writers) {
                writer.awaitLines(1);
                Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
                writer.process().destroyForcibly();
            }
            for (int i = 0; i < writers.size(); i++) {
                writers.get(i).process().waitFor();
                assertRecorded(program, (char) ('X' + i) + "-" + round, COMMANDS, writers.get(i));
            }
            assertThat(program.verified()).as("round %d", round).isInstanceOf(Intact.class);
        }
    }

    @Test
    void endWholeCommandsWhenInterrupted() throws Exception {
        Interrupts.assumeHeard();
        var program = new Program(folder).founded();

        var running = program.start("@" + script(program, "X-0", ENDLESS)).awaitLines(3);
        new ProcessBuilder("kill", "-INT", String.valueOf(running.process().pid()))
                .start()
                .waitFor();

        assertThat(running.end().exit()).isEqualTo(130);
        assertRecorded(program, "X-0", ENDLESS, running);
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    /** Every command acknowledged is on record, in order; of the others at most the next. */
    private static void assertRecorded(Program program, String round, int commands, Program.Running writer)
            throws IOException {
        var acknowledged = writer.lines();
        var recorded = program.vendors().stream()
                .filter(code -> code.startsWith(round + "-"))
                .toList();

        assertThat(acknowledged).as("acknowledged in " + round).isNotEmpty();
        assertThat(recorded).startsWith(acknowledged.toArray(String[]::new));
        assertThat(recorded).hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);
        assertThat(recorded).isEqualTo(codes(round, commands).subList(0, recorded.size()));
    }

    private static Path script(Program program, String round, int commands) throws IOException {
        var lines = codes(round, commands).stream()
                .map(code -> "vendor register --name " + code + " --id " + code)
                .toList();
        return program.script("script-" + round, lines);
    }

    private static List<String> codes(String round, int commands) {
        return IntStream.range(0, commands).mapToObj(i -> round + "-" + i).toList();
    }
}
