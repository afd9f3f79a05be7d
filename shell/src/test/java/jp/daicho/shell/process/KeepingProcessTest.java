package jp.daicho.shell.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.daicho.ledger.Commit;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.sqlite.SqliteLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Copying and making ledgers while others write, ended in the middle; and a ledger that goes away while it is used. */
@Tag("process")
@DisabledOnOs(OS.WINDOWS)
class KeepingProcessTest {

    private static final long SEED = 20261123;
    private static final int MANY = 60_000;

    @TempDir
    private Path folder;

    private Program program;
    private Path there;

    @BeforeEach
    void found() throws Exception {
        program = new Program(folder).founded();
        there = folder.resolve("there");
    }

    /** So many that making a ledger of them takes a while. */
    private void fill() {
        try (var home = SqliteLedger.open(program.ledger())) {
            var turn = home.takeTurn();
            var events = IntStream.range(0, MANY)
                    .mapToObj(number -> new NewEvent(
                            "e-" + number,
                            "NOTE",
                            "Note",
                            number,
                            "2026-01-01T00:00:00.000Z",
                            "Noted",
                            "1",
                            "{}",
                            "{}"))
                    .toList();
            turn.append(Commit.after(turn.tail(), home.id(), "c", events));
            turn.commit();
        }
    }

    private List<Path> filesThere() throws IOException {
        if (!Files.exists(there)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(there)) {
            return files.toList();
        }
    }

    private boolean isMaking() throws IOException {
        return filesThere().stream().anyMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    void leavesNothingBehindWhenItIsInterrupted() throws Exception {
        Interrupts.assumeHeard();
        fill();
        var file = folder.resolve("backup").toString();
        assertThat(program.run("ledger", "backup", "--to", file).exit()).isZero();

        var restoring = program.start("ledger", "restore", "--from", file, "--store", there.toString());
        while (restoring.process().isAlive() && !isMaking()) {
            Thread.sleep(1);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(restoring.process().pid()))
                .start()
                .waitFor();

        assertThat(restoring.end().exit()).isEqualTo(130);
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void isThereWholeOrNotAtAllWhenItIsKilled() throws Exception {
        fill();
        var file = folder.resolve("backup").toString();
        assertThat(program.run("ledger", "backup", "--to", file).exit()).isZero();
        var random = new Random(SEED);
        for (int round = 0; round < (Program.isThorough() ? 50 : 3); round++) {
            there = folder.resolve("there-" + round);
            var restoring = program.start("ledger", "restore", "--from", file, "--store", there.toString());
            while (restoring.process().isAlive() && !isMaking()) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(600));
            restoring.process().destroyForcibly().waitFor();

            var ledger = there.resolve("KAWASE.db");
            if (Files.exists(ledger)) {
                try (var rows = SqliteLedger.rows(ledger)) {
                    assertThat(Verifier.verify(rows, null))
                            .as("round %d", round)
                            .isInstanceOf(Intact.class);
                }
            } else {
                assertThat(program.run("ledger", "restore", "--from", file, "--store", there.toString())
                                .exit())
                        .isZero();
                assertThat(isMaking()).as("what was killed is gone").isFalse();
            }
        }
    }

    @Test
    void copiesWhileTwoOthersWrite() throws Exception {
        var lines = IntStream.range(0, 200)
                .mapToObj(i -> "vendor register --name x" + i)
                .toList();
        var script = program.script("script", lines);
        var writers = List.of(program.start("@" + script), program.start("@" + script));
        for (var writer : writers) {
            writer.awaitLines(2);
        }

        var made =
                program.run("ledger", "backup", "--to", folder.resolve("backup").toString(), "--output", "json");

        assertThat(made.exit()).isZero();
        for (var writer : writers) {
            assertThat(writer.end().exit()).isZero();
        }
        var noted = made.out().replaceAll("(?s).*\"checkpoint\":\"([^\"]*)\".*", "$1");
        assertThat(program.read(("ledger verify --checkpoint \"" + noted + "\"\n").getBytes(UTF_8), "-")
                        .exit())
                .isZero();
        assertThat(program.vendors()).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void isMissedWhileSomebodyUsesIt() throws Exception {
        var fifo = folder.resolve("commands");
        assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor())
                .isZero();
        var using = program.start("--keep-going", "@" + fifo);
        try (var commands = Files.newBufferedWriter(fifo)) {
            commands.write("vendor register --name x --id FIRST\n");
            commands.flush();
            using.awaitLines(1);
            Files.move(program.ledger(), folder.resolve("away"));
            commands.write("vendor register --name x --id SECOND\nledger verify\n");
        }

        var ended = using.end();

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEqualTo("FIRST\n");
        assertThat(ended.err())
                .containsPattern("(?s): store-vanished: .*restore.*: store-vanished: .*restore")
                .hasLineCount(4);
        Files.move(folder.resolve("away"), program.ledger());
        assertThat(program.vendors()).containsExactly("FIRST");
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }
}
