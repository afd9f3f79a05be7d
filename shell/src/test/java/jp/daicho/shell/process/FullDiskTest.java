package jp.daicho.shell.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import jp.daicho.ledger.proof.Verification.Intact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up; skipped where none can be mounted, which takes the rights of root. */
@Tag("process")
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    @TempDir
    private Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=600k", "none", disk.toString());
        assumeTrue(mounted, "no tmpfs can be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void turnsDownWhatDoesNotFitAndGoesOnWhenThereIsRoom() throws Exception {
        var program = new Program(folder, disk).founded();
        var script = program.script(
                "script",
                IntStream.range(0, 500)
                        .mapToObj(i -> "vendor register --name " + i + "x".repeat(2000))
                        .toList());

        var ended = program.run("@" + script);

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains(": store-full: ").hasLineCount(1);
        assertThat(program.run("staff", "register", "--name", "x").err()).startsWith("daicho: store-full: ");

        assertThat(succeeds("mount", "-o", "remount,size=8m", disk.toString())).isTrue();

        var acknowledged = ended.out().lines().toList();
        assertThat(acknowledged).isNotEmpty();
        assertThat(program.run("vendor", "register", "--name", "x", "--id", "LAST"))
                .isEqualTo(new Program.Ended(0, "LAST\n", ""));
        assertThat(program.vendors()).startsWith(acknowledged.toArray(String[]::new));
        assertThat(program.vendors()).hasSize(acknowledged.size() + 1);
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    @Test
    void leavesNothingThatAnInitStumblesOver() throws Exception {
        assertThat(succeeds("mount", "-o", "remount,size=16k", disk.toString())).isTrue();
        var program = new Program(folder, disk);

        assertThat(program.run("init", "--organ", Program.ORGAN, "--name", "x").err())
                .startsWith("daicho: store-full: ");

        assertThat(succeeds("mount", "-o", "remount,size=1m", disk.toString())).isTrue();
        assertThat(program.run("init", "--organ", Program.ORGAN, "--name", "x").exit())
                .isZero();
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    @Test
    void keepsNoHalfOfABackupAndNoHalfOfALedger() throws Exception {
        var program = new Program(folder).founded();
        var script = program.script(
                "script",
                IntStream.range(0, 300)
                        .mapToObj(i -> "vendor register --name " + i + "x".repeat(2000))
                        .toList());
        assertThat(program.run("@" + script).exit()).isZero();
        var file = folder.resolve("backup").toString();
        assertThat(program.run("ledger", "backup", "--to", file).exit()).isZero();

        var backup =
                program.run("ledger", "backup", "--to", disk.resolve("backup").toString());
        var restore = program.run("ledger", "restore", "--from", file, "--store", disk.toString());
        var export =
                program.run("ledger", "export", "--to", disk.resolve("export").toString());

        assertThat(export.exit()).isEqualTo(1);
        assertThat(export.err()).startsWith("daicho: file-write-failed: ").hasLineCount(1);
        assertThat(backup.exit()).isEqualTo(1);
        assertThat(backup.err()).startsWith("daicho: file-write-failed: ").contains("/backup ");
        assertThat(restore.exit()).isEqualTo(1);
        assertThat(restore.err()).startsWith("daicho: store-full: ");
        assertThat(disk).isEmptyDirectory();
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    @Test
    void mayBeOneThatCanOnlyBeRead() throws Exception {
        assertThat(succeeds("mount", "-o", "remount,size=8m", disk.toString())).isTrue();
        var program = new Program(folder, disk).founded();
        assertThat(program.run("vendor", "register", "--name", "x").exit()).isZero();
        assertThat(succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();

        var refused = program.run("vendor", "register", "--name", "y");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).startsWith("daicho: store-read-only: ").hasLineCount(1);
        assertThat(program.run("vendor", "list")).isEqualTo(new Program.Ended(0, "V-0001\n", ""));
        assertThat(program.run("ledger", "verify").exit()).isZero();
        assertThat(program.run("ledger", "checkpoint", "--note").err()).startsWith("daicho: checkpoint-not-noted: ");
        var file = folder.resolve("backup").toString();
        assertThat(program.run("ledger", "backup", "--to", file).exit()).isZero();
        assertThat(program.run("ledger", "verify-file", file).exit()).isZero();

        assertThat(succeeds("mount", "-o", "remount,rw", disk.toString())).isTrue();
        assertThat(program.run("vendor", "register", "--name", "y").exit()).isZero();
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
