package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --evidence}: what is recorded of a paper. */
class EvidenceTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        program.run("init --organ KAWASE --name Kawase");
    }

    @Test
    void recognisesEveryFileByItsBytes() throws IOException {
        var abc = Files.writeString(home.resolve("abc.txt"), "abc");
        var empty = Files.createFile(home.resolve("empty.txt"));

        assertThat(program.run("vendor register --name Acme --evidence", abc.toString(), "--evidence", empty.toString())
                        .exit())
                .isZero();

        // the digests are those of FIPS 180-2, B.1, and of no bytes at all
        assertThat(program.run("vendor history V-0001 --output json").out())
                .contains("\"evidence\":[{\"sha256\":"
                        + "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\","
                        + "\"size\":3,\"name\":\"abc.txt\"},{\"sha256\":"
                        + "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                        + "\"size\":0,\"name\":\"empty.txt\"}]");
    }

    @Test
    void isRefusedWhereThereIsNoSuchFile() {
        var ran = program.run(
                "vendor register --name Acme --evidence",
                home.resolve("gone.txt").toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("daicho: evidence-unreadable:");
        assertThat(program.run("vendor list --output id").out()).isEmpty();
    }
}
