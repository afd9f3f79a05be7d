package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is backed up and restored, exported and imported, as people type it. */
class KeepingTest {

    @TempDir
    private Path folder;

    private Path here;
    private Path there;
    private Path file;
    private Program program;

    @BeforeEach
    void found() {
        here = folder.resolve("here");
        there = folder.resolve("there");
        file = folder.resolve("kawase.backup");
        program = new Program(folder).with("DAICHO_STORE", here.toString());
        run(0, "init --organ KAWASE --name Kawase --admin-name Hana");
        run(0, "staff register --id S-0002 --name Tarouemon --on 2026-04-01");
        run(0, "vendor register --name Sakura --on 2026-04-01");
    }

    /** Each pair of braces stands for one of the paths. */
    private Ran run(int exit, String line, Path... paths) {
        var typed = line;
        for (var path : paths) {
            typed = typed.replaceFirst("\\{}", path.toString());
        }
        var ran = program.run(typed);
        assertThat(ran.exit()).as(line + " " + ran.err()).isEqualTo(exit);
        return ran;
    }

    private String verified(Path store) {
        return run(0, "ledger verify --output json --store {}", store).out();
    }

    private String names(Path store) {
        return run(0, "staff list --output json --store {}", store).out();
    }

    @Test
    void isBackedUpAndRestoredWithItsNames() {
        var checkpoint = checkpoint();

        var made = run(0, "ledger backup --to {} --output json", file);
        assertThat(made.out())
                .contains("\"file\":\"" + file + "\"", "\"keys\":\"" + file + ".keys.db\"", "\"size\":", checkpoint);
        assertThat(made.err()).contains("names of people who are forgotten later stay readable with this copy");
        assertThat(program.run("ledger verify-file " + file, "--checkpoint", checkpoint)
                        .exit())
                .isZero();

        var restored = run(0, "ledger restore --from {} --store {}", file, there);
        assertThat(restored.err()).contains("Forget them anew");
        assertThat(verified(there)).isEqualTo(verified(here));
        assertThat(names(there)).isEqualTo(names(here)).contains("Tarouemon");
        run(0, "staff register --name Jirobei --store {}", there);
    }

    private String checkpoint() {
        return run(0, "ledger checkpoint --output json").out().replaceAll("(?s).*\"checkpoint\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void isRestoredWithoutTheNamesWhereTheKeysWereLeftOut() {
        var made = run(0, "ledger backup --to {} --without-keys --output json", file);
        assertThat(made.out()).contains("\"keys\":null");
        assertThat(made.err()).contains("There are no keys in this backup");

        assertThat(run(0, "ledger restore --from {} --store {}", file, there).err())
                .contains("There are no keys beside the ledger");
        assertThat(names(there)).contains("no-key").doesNotContain("Tarouemon");
        assertThat(verified(there)).isEqualTo(verified(here));
    }

    @Test
    void bringsBackNamesThatWereForgottenAfterTheBackupUnlessTheKeysStayed() throws IOException {
        run(0, "ledger backup --to {}", file);
        run(0, "staff transfer S-0002 --on 2026-05-01 --leaves");
        run(0, "staff forget S-0002 --reason request --yes");
        assertThat(names(here)).contains("forgotten").doesNotContain("Tarouemon");

        run(0, "ledger restore --from {} --store {}", file, there);
        assertThat(names(there)).contains("Tarouemon");

        Files.move(here.resolve("KAWASE.db"), folder.resolve("later.db"));
        run(0, "ledger restore --from {}", file);
        assertThat(names(here)).contains("forgotten").doesNotContain("Tarouemon");
    }

    @Test
    void forgetsAgainWhatTheLedgerSaysAndOldKeysDoNot() throws IOException {
        run(0, "ledger backup --to {}", file);
        run(0, "staff transfer S-0002 --on 2026-05-01 --leaves");
        run(0, "staff forget S-0002 --reason request --yes");
        run(0, "ledger backup --to {} --without-keys", folder.resolve("later"));
        Files.copy(folder.resolve("kawase.backup.keys.db"), folder.resolve("later.keys.db"));

        run(0, "ledger restore --from {} --store {}", folder.resolve("later"), there);

        assertThat(names(there)).contains("forgotten").doesNotContain("Tarouemon");
    }

    @Test
    void isTakenOverFromAnExportWithTheSameRoot() {
        run(0, "ledger export --to {}", file);

        assertThat(run(0, "ledger import --from {} --store {}", file, there).err())
                .contains("There are no keys beside the ledger");

        assertThat(verified(there)).isEqualTo(verified(here));
        assertThat(run(0, "vendor list --store {} --output id", there).out()).isEqualTo("V-0001\n");
        assertThat(names(there)).contains("no-key");
    }

    @Test
    void isNotTakenOverFromWhatIsNotWhole() throws IOException {
        run(0, "ledger export --to {} --public", file);
        assertThat(run(5, "ledger import --from {} --store {}", file, there).err())
                .startsWith("daicho: export-not-whole: ");
        Files.delete(file);
        run(0, "ledger export --to {}", file);
        Files.writeString(file, Files.readString(file, UTF_8).replace("Sakura", "Sakuro"), UTF_8);

        var damaged = run(6, "ledger import --from {} --store {} --output json", file, there);

        assertThat(damaged.out()).contains("\"ok\":false", "\"position\":", "\"detail\":\"commit-root\"");
        assertThat(there)
                .satisfiesAnyOf(
                        store -> assertThat(store).doesNotExist(),
                        store -> assertThat(store).isEmptyDirectory());
    }

    @Test
    void takesThePlaceOfNoOther() throws IOException {
        run(0, "ledger backup --to {}", file);
        run(0, "ledger export --to {}", folder.resolve("kawase.jsonl"));
        var before = Files.readAllBytes(here.resolve("KAWASE.db"));

        assertThat(run(5, "ledger restore --from {}", file).err()).startsWith("daicho: ledger-exists: ");
        assertThat(run(5, "ledger import --from {}", folder.resolve("kawase.jsonl"))
                        .err())
                .startsWith("daicho: ledger-exists: ");
        assertThat(run(5, "ledger backup --to {}", file).err()).startsWith("daicho: file-exists: ");
        assertThat(run(2, "ledger restore --from {} --store {} --organ OGI", file, there)
                        .err())
                .startsWith("daicho: file-of-another-organ: ");
        assertThat(here.resolve("KAWASE.db")).hasBinaryContent(before);
    }

    @Test
    void leavesKeysAloneThatAreNotItsOwn() throws IOException {
        run(0, "ledger backup --to {}", file);
        Files.createDirectories(there);
        Files.writeString(there.resolve("KAWASE.keys.db"), "this has never been a database, and never will be");

        assertThat(run(5, "ledger restore --from {} --store {}", file, there).err())
                .startsWith("daicho: keys-in-the-way: ");
        Files.writeString(here.resolve("KAWASE.keys.db"), "nor has this, and nor will this, for all that we can tell");
        assertThat(run(1, "ledger backup --to {}", folder.resolve("second")).err())
                .startsWith("daicho: keys-not-copied: ");
        run(0, "ledger backup --to {} --without-keys", folder.resolve("second"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void tellsOneKindOfFileFromTheOther() throws IOException {
        run(0, "ledger backup --to {}", file);
        run(0, "ledger export --to {}", folder.resolve("kawase.jsonl"));

        assertThat(run(2, "ledger import --from {} --store {}", file, there).err())
                .startsWith("daicho: export-not-one: ")
                .contains("daicho ledger restore --from");
        assertThat(run(2, "ledger restore --from {} --store {}", folder.resolve("kawase.jsonl"), there)
                        .err())
                .startsWith("daicho: backup-not-one: ")
                .contains("daicho ledger import --from");
        assertThat(run(1, "ledger restore --from {} --store {}", folder.resolve("nowhere"), there)
                        .err())
                .startsWith("daicho: file-unreadable: ");
    }

    @Test
    void isTriedWithoutLeavingAFile() {
        run(0, "ledger backup --to {}", folder.resolve("real"));

        run(0, "ledger backup --to {} --dry-run", file);
        run(0, "ledger restore --from {} --store {} --dry-run", folder.resolve("real"), there);

        assertThat(file).doesNotExist();
        assertThat(there.resolve("KAWASE.db")).doesNotExist();
        assertThat(there.resolve("KAWASE.keys.db")).doesNotExist();
        assertThat(run(2, "ledger backup --to {} --known-at 0", file).err()).contains("known-at-writes");
    }

    @Test
    void showsDamageOfABackup() throws IOException {
        run(0, "ledger backup --to {}", file);
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("Sakura");
        bytes[at] ^= 1;
        Files.write(file, bytes);

        assertThat(run(6, "ledger verify-file {} --output json", file).out()).contains("\"ok\":false");
        assertThat(run(6, "ledger restore --from {} --store {} --output json", file, there)
                        .out())
                .contains("\"ok\":false");
        assertThat(there.resolve("KAWASE.db")).doesNotExist();
    }
}
