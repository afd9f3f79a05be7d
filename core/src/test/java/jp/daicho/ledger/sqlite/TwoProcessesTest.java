package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs of one machine that write into one file at once. */
class TwoProcessesTest {

    private static final int EACH = 500;

    @TempDir
    private Path folder;

    @Test
    void loseNothingAndWriteNothingTwice() throws IOException, InterruptedException {
        var path = folder.resolve("KAWASE.db");
        try (var ledger = SqliteLedger.create(path, LEDGER, NEW_YEAR)) {
            append(ledger, established());
            var left = write(path, "LEFT");
            var right = write(path, "RIGHT");

            assertThat(left.waitFor(60, TimeUnit.SECONDS) && right.waitFor(60, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(left.exitValue() + right.exitValue()).isZero();
            assertThat(ledger.tail().position()).isEqualTo(1 + 2 * EACH);
            assertThat(ledger.lastSequence("LEFT")).hasValue(EACH - 1);
            assertThat(ledger.lastSequence("RIGHT")).hasValue(EACH - 1);
        }
        try (var rows = SqliteLedger.rows(path)) {
            assertThat(Verifier.verify(rows, null)).isInstanceOf(Intact.class);
        }
    }

    @Test
    void leaveNoFileBehind() throws IOException, InterruptedException {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var path = folder.resolve("KAWASE.db");
        SqliteLedger.create(path, LEDGER, NEW_YEAR).close();

        assertThat(write(path, "ALONE", "-Djava.io.tmpdir=" + temporary).waitFor(60, TimeUnit.SECONDS))
                .isTrue();

        assertThat(temporary).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("-wal"));
    }

    private static Process write(Path path, String record, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), Writing.class.getName(), path.toString(), record));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(path.resolveSibling("output").toFile()))
                .start();
    }

    /** What each of the programs does. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) {
            try (var ledger = SqliteLedger.open(Path.of(arguments[0]))) {
                for (int sequence = 0; sequence < EACH; sequence++) {
                    append(ledger, event(arguments[1], sequence));
                }
            }
        }
    }
}
