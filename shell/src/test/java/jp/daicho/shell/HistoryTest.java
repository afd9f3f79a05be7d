package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded, as people read it. */
class HistoryTest {

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
        program.run("vendor register --on 2026-04-01 --name", "株式会社さくら");
        program.run("vendor suspend V-0001 --on 2026-05-01 --until 2026-06-30 --reason", "bid rigging");
    }

    @Test
    void namesWhatHappenedAndSaysNothingTwice() {
        String table = program.run("vendor history V-0001").out();

        assertThat(table)
                .containsPattern("2026-04-01  Hana  vendor registered  Name: 株式会社さくら\\R")
                .containsPattern("2026-05-01  Hana  suspended +Until: 2026-06-30; Reason: bid rigging\\R")
                .containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  2026-04-01")
                .doesNotContain("VendorRegistered");
    }

    @Test
    void keepsStoredNamesForPrograms() {
        assertThat(program.run("vendor history V-0001 --output json").out())
                .contains("\"event\":\"VendorRegistered\"")
                .contains("\"data\":{\"vendor\":\"V-0001\",\"name\":\"株式会社さくら\",\"effectiveOn\":\"2026-04-01\"}")
                .containsPattern("\"recordedAt\":\"[-0-9]+T[:.0-9]+Z\"");
    }

    @Test
    void namesWhatWouldHappen() {
        assertThat(program.run("vendor retire V-0001 --on 2026-07-01 --reason closed --dry-run")
                        .out()
                        .lines())
                .last()
                .isEqualTo("  vendor retired  Holds from: 2026-07-01; Reason: closed");
    }
}
