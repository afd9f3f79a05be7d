package jp.daicho.shell.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.shell.DaichoShell;

/**
 * The program as a process of its own: with its compiled classes, but not by its launcher, and with a home, a temporary
 * folder and a store that nobody else uses.
 *
 * <p>Words given here are plain ASCII, for the locale of the tests may be any; others go by a script.
 */
final class Program {

    static final String ORGAN = "KAWASE";

    private static final long PATIENCE = 120;

    private final Path folder;
    private final Path store;
    private int started;

    /** What a process ended with. */
    record Ended(int exit, String out, String err) {}

    /** A process that may still run, and the files it writes to. */
    record Running(Process process, Path out, Path err) {

        Ended end() throws IOException, InterruptedException {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        /** The lines written so far, without one that is being written. */
        List<String> lines() throws IOException {
            var text = Files.readString(out);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        }

        /** Wait until {@code count} lines are written, or the process has ended. */
        Running awaitLines(int count) throws IOException, InterruptedException {
            while (process.isAlive() && lines().size() < count) {
                Thread.sleep(5);
            }
            return this;
        }
    }

    Program(Path folder) throws IOException {
        this(folder, folder.resolve("store"));
    }

    Program(Path folder, Path store) throws IOException {
        this.folder = folder;
        this.store = store;
        for (String own : List.of("home", "temporary", "work")) {
            Files.createDirectories(folder.resolve(own));
        }
    }

    Path ledger() {
        return store.resolve(ORGAN + ".db");
    }

    /** Open a register; its admin is the account that runs the tests. */
    Program founded() {
        Founding.of(this, Founding.SELF, InstantSource.system());
        return this;
    }

    /** Words as typed; {@code --output id} unless they say otherwise. */
    Ended run(String... words) throws IOException, InterruptedException {
        return start(words).end();
    }

    Ended read(byte[] input, String... words) throws IOException, InterruptedException {
        var process = start(words);
        try (var stdin = process.process().getOutputStream()) {
            stdin.write(input);
        }
        return process.end();
    }

    Running start(String... words) throws IOException {
        return start(command(words));
    }

    /** Run a line of sh, in which {@code "$@"} stands for the program. */
    Running shell(String line) throws IOException {
        var command = new ArrayList<>(
                List.of("/bin/sh", script("line.sh", List.of(line)).toString()));
        command.addAll(command());
        return start(command);
    }

    private Running start(List<String> command) throws IOException {
        var out = folder.resolve("out" + ++started);
        var err = folder.resolve("err" + started);
        var builder = new ProcessBuilder(command)
                .directory(folder.resolve("work").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        var environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH"));
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("DAICHO_STORE", store.toString());
        environment.put("DAICHO_LANG", "en");
        environment.put("DAICHO_OUTPUT", "id");
        return new Running(builder.start(), out, err);
    }

    /** Unlike the launcher's: nothing is switched off that must be off by itself. */
    private List<String> command(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator)),
                DaichoShell.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    /** A file of these lines; what it is called says nothing. */
    Path script(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines, UTF_8);
    }

    /** The codes of the vendors on record, found without the program. */
    List<String> vendors() {
        var codes = new ArrayList<String>();
        try (var home = SqliteLedger.open(ledger())) {
            home.read(
                    0,
                    home.tail().position(),
                    "VendorRegistered"::equals,
                    event -> codes.add(event.event().aggregateId()));
        }
        return codes;
    }

    Verification verified() {
        try (var rows = SqliteLedger.rows(ledger())) {
            return Verifier.verify(rows, null);
        }
    }

    static boolean isThorough() {
        return Boolean.getBoolean("daicho.thorough");
    }
}
