package jp.daicho;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The core in a program of its own, started without any switch that keeps its libraries quiet: it calls nobody and
 * leaves no file but ours.
 *
 * <p>The Java machine notes every class it loads, and nothing can be done by a class that never was.
 */
class QuietTest {

    /** What every socket of any kind goes through, what looks names up, and what Axon would call home with. */
    private static final List<String> CALLING = List.of(
            "sun.nio.ch.Net", "java.net.InetAddress$PlatformResolver", "org.axonframework.updates.UpdateChecker");

    @TempDir
    Path folder;

    private Path data;
    private Path home;
    private Path temporary;
    private Path work;

    @BeforeEach
    void makeFolders() throws IOException {
        data = folder.resolve("data");
        home = Files.createDirectory(folder.resolve("home"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        work = Files.createDirectory(folder.resolve("work"));
    }

    @Test
    void callsNobody() throws IOException, InterruptedException {
        var loaded = classesLoadedBy(Life.class);

        assertThat(loaded).contains("jp.daicho.Register").doesNotContainAnyElementsOf(CALLING);
    }

    @Test
    void wouldNoticeACall() throws IOException, InterruptedException {
        assertThat(classesLoadedBy(Call.class)).containsAnyElementsOf(CALLING);
    }

    @Test
    void leavesNoFileButOurs() throws IOException, InterruptedException {
        classesLoadedBy(Life.class);

        assertThat(temporary).isEmptyDirectory();
        assertThat(home).isEmptyDirectory();
        assertThat(work).isEmptyDirectory();
        try (Stream<Path> ours = Files.list(data)) {
            assertThat(ours.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("KAWASE.db", "KAWASE.keys.db");
        }
    }

    private Set<String> classesLoadedBy(Class<?> program) throws IOException, InterruptedException {
        var log = folder.resolve("classes.log");
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xlog:class+load:file=" + log + ":none",
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        data.toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()))
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output, UTF_8)).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst(" .*", "")).collect(toSet());
        }
    }

    /** Found a register, record, ask, rehearse, verify. */
    static final class Life {

        private Life() {}

        public static void main(String[] arguments) {
            try (var town = Kawase.founded(Path.of(arguments[0]))) {
                town.record(HANAKO, registeringVendor(null, "さくら"), registering("taro"));
                town.register.rehearse(HANAKO, List.of(registeringVendor(null, "もみじ")));
                town.register.ask(HANAKO, new VendorsOn(TODAY));
                town.register.ask(HANAKO, new VendorsOn(TODAY), 1);
                town.register.history(HANAKO, "V-0001", town.register.size());
                town.verify();
            }
        }
    }

    /** Try to reach a port of this machine at which nobody listens. */
    static final class Call {

        private Call() {}

        public static void main(String[] arguments) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), 1)) {
                socket.getInputStream();
            } catch (IOException nobodyThere) {
                return;
            }
        }
    }
}
