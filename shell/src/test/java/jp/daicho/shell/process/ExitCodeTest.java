package jp.daicho.shell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the process ends with, and on which stream it says so. */
@Tag("process")
class ExitCodeTest {

    @TempDir
    private Path folder;

    @Test
    void isThatOfTheRefusalAndLeavesTheLedgerAlone() throws Exception {
        var program = new Program(folder).founded();
        var before = Files.readAllBytes(program.ledger());
        Map<Integer, List<String>> words = new TreeMap<>(Map.of(
                2, List.of("vendor", "register", "--nmae", "x"),
                4, List.of("vendor", "show", "V-0099"),
                5, List.of("init", "--organ", Program.ORGAN, "--name", "x")));

        words.forEach((code, line) ->
                assertThat(program).satisfies(one -> assertRefused(one.run(line.toArray(String[]::new)), code)));

        assertThat(program.ledger()).hasBinaryContent(before);
    }

    @Test
    void isThreeForAnAccountThatIsNotOnTheRoll() throws Exception {
        var program = new Program(folder);
        Founding.of(program, Founding.SELF + "-not", InstantSource.system());

        var ended = program.run("vendor", "register", "--name", "x");

        assertRefused(ended, 3);
        assertThat(ended.err()).contains("account-unknown").contains(Founding.SELF);
        assertThat(program.vendors()).isEmpty();
    }

    @Test
    void isOneWhereTheClockIsBehindTheLedger() throws Exception {
        var program = new Program(folder);
        Founding.of(program, Founding.SELF, InstantSource.fixed(Instant.parse("2999-01-01T00:00:00Z")));

        var ended = program.run("vendor", "register", "--name", "x");

        assertRefused(ended, 1);
        assertThat(ended.err()).contains("clock-behind");
        assertThat(program.vendors()).isEmpty();
    }

    @Test
    void isSixForADamagedLedgerThatCanStillBeRead() throws Exception {
        var program = new Program(folder).founded();
        program.run("vendor", "register", "--name", "Sakura");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + program.ledger());
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER events_refuse_update");
            statement.executeUpdate("UPDATE events SET payload = replace(payload, 'Sakura', 'Sakuro')"
                    + " WHERE payload_type = 'VendorRegistered'");
        }

        var ended = program.run("--output", "json", "ledger", "verify");

        assertThat(ended.exit()).isEqualTo(6);
        assertThat(ended.out()).startsWith("{\"ok\":false,\"position\":4,\"what\":\"altered\"");
        assertThat(program.run("vendor", "list")).isEqualTo(new Program.Ended(0, "V-0001\n", ""));
    }

    private static void assertRefused(Program.Ended ended, int code) {
        assertThat(ended.exit()).isEqualTo(code);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("daicho: ").doesNotContain("Exception");
    }
}
