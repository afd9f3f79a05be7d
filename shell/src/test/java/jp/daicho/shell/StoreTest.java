package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void found() {
        program =
                new Program(folder).with("DAICHO_STORE", folder.resolve("store").toString());
        assertThat(program.run("init --organ KAWASE --name Kawase").exit()).isZero();
    }

    @Test
    void keepsALedgerUnderItsOwnOrgansNameOnly() throws IOException {
        Files.move(folder.resolve("store/KAWASE.db"), folder.resolve("store/OTHER.db"));

        var ended = program.run("vendor register --name Sakura");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains("store-of-another-organ").contains("KAWASE");
    }

    @Test
    void holdsSeveralOrgansAndAsksWhichIsMeant() {
        assertThat(program.run("init --organ OTHER --name Other").exit()).isZero();

        assertThat(program.run("vendor list").err()).contains("organ-ambiguous").contains("KAWASE, OTHER");
        assertThat(program.run("vendor list --organ other").exit()).isZero();
    }

    @Test
    void isReadButNotWrittenWhileTheClockIsADayBack() {
        assertThat(program.at("2027-04-02T00:00:00Z")
                        .run("vendor register --name Sakura")
                        .exit())
                .isZero();

        var ended = program.at("2027-04-01T00:00:00Z").run("vendor register --name Kiku");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).startsWith("daicho: clock-behind: ").hasLineCount(1);
        assertThat(program.run("vendor list --output id").out()).isEqualTo("V-0001\n");
        assertThat(program.run("ledger verify").exit()).isZero();
        assertThat(program.at("2027-04-02T00:00:00Z")
                        .run("vendor register --name Kiku")
                        .exit())
                .isZero();
    }
}
