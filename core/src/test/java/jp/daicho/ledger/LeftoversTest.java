package jp.daicho.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed programs left is removed where the next file is made, and nothing else. */
class LeftoversTest {

    @TempDir
    private Path folder;

    private Path leftBy(long process, String companion) throws IOException {
        return Files.createFile(folder.resolve(".daicho-" + process + "-" + UUID.randomUUID() + ".part" + companion));
    }

    private void begin() {
        PartFile.of(folder.resolve("backup")).close();
    }

    private static long ended() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        return process.pid();
    }

    @Test
    void goWithTheirCompanions() throws Exception {
        long ended = ended();
        leftBy(ended, "");
        leftBy(ended, "-journal");

        begin();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void goWhereAnotherProcessHasTheNumberByNow() throws IOException {
        var old = leftBy(ProcessHandle.current().pid(), "");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));

        begin();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void areNoneWhileTheirProgramRuns() throws IOException {
        var other = leftBy(ProcessHandle.current().pid(), "");
        try (var mine = PartFile.of(folder.resolve("export"))) {
            begin();
            assertThat(mine.path()).exists();
        }
        assertThat(folder).isDirectoryContaining(other::equals);
    }

    @Test
    void areNoneWithoutTheirName() throws Exception {
        long ended = ended();
        var others = new String[] {
            "daicho.part", ".daicho-" + ended + ".part", ".daicho-x-" + UUID.randomUUID() + ".part", "KAWASE.db-wal"
        };
        for (String other : others) {
            Files.createFile(folder.resolve(other));
        }

        begin();

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(others);
    }
}
