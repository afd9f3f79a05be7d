package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher for real, around a program that only says how it was started. */
@Tag("process")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String NO_CACHE = "/dev/null";

    @TempDir
    Path folder;

    private Path house;

    record Ended(int code, String out, String err) {}

    /** Stands in for the program. */
    static final class Echo {

        public static void main(String[] words) {
            var out = new PrintStream(System.out, true, UTF_8);
            out.print(String.join("|", words) + "\nhint=" + System.getenv("DAICHO_LANG_HINT"));
            System.exit(words[0].equals("five") ? 5 : 0);
        }
    }

    @BeforeEach
    void aHouseWithoutSources() throws IOException {
        house = folder.toRealPath().resolve("a house");
        var app = Files.createDirectories(house.resolve("shell/target/daicho"));
        Files.createDirectories(house.resolve("core/src/main"));
        Files.createDirectories(house.resolve("shell/src/main"));
        for (String pom : new String[] {"pom.xml", "core/pom.xml", "shell/pom.xml"}) {
            Files.createFile(house.resolve(pom));
        }
        Files.copy(Path.of("../daicho"), house.resolve("daicho"), StandardCopyOption.COPY_ATTRIBUTES);
        echo(app.resolve("daicho.jar"));
        Files.writeString(app.resolve("build"), "1-2\n");
        // Not the clock's: a folder made in the same instant must not look younger.
        var later = Files.getLastModifiedTime(house.resolve("shell/src/main")).toMillis() + 5_000;
        Files.setLastModifiedTime(app.resolve("build"), FileTime.fromMillis(later));
    }

    @Test
    void carriesWordsUnharmedThroughAnEmptyEnvironment() throws Exception {
        var ended = run("\"$HOUSE/daicho\" vendor '株式会社 さくら' '' '*'", Map.of());

        assertThat(ended.out()).startsWith("vendor|株式会社 さくら||*\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
    }

    @Test
    void isFoundThroughLinksFromAnotherFolder() throws Exception {
        var ended = run("mkdir b; ln -s \"$HOUSE/daicho\" b/one; ln -s b/one two; ./two word", Map.of());

        assertThat(ended.out()).startsWith("word\n");
    }

    @Test
    void remembersTheLanguageOfALocaleThatIsNotInstalled() throws Exception {
        var ended = run("\"$HOUSE/daicho\" word", Map.of("LANG", "ja_JP.SJIS"));

        assertThat(ended.out()).endsWith("hint=ja_JP.SJIS");
    }

    @Test
    void handsTheExitCodeOn() throws Exception {
        assertThat(run("\"$HOUSE/daicho\" five", Map.of()).code()).isEqualTo(5);
    }

    @Test
    void saysInOneSentenceWhichJavaItNeeds() throws Exception {
        var ended = run("\"$HOUSE/daicho\" word", Map.of("DAICHO_JAVA_HOME", "/nowhere", "LANG", "ja_JP.UTF-8"));

        assertThat(ended)
                .isEqualTo(new Ended(1, "", "daicho: no-jdk: DAICHO_JAVA_HOME (/nowhere) は JDK 21 以降ではありません。\n"));
    }

    @Test
    void makesItsArchiveOnceAndOutlivesADamagedOne() throws Exception {
        var cache = Files.createDirectories(folder.resolve("cache/daicho"));
        var old = Files.createFile(cache.resolve("1-1-of an earlier build"));
        var use = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());

        var first = run("\"$HOUSE/daicho\" word; while [ -e '" + old + "' ]; do sleep 0.1; done", use);

        assertThat(first.out()).startsWith("word\n");
        assertThat(cache).isDirectoryContaining(file -> file.toFile().length() > 0);

        for (var archive : cache.toFile().listFiles()) {
            Files.writeString(archive.toPath(), "damaged");
        }
        var second = run("\"$HOUSE/daicho\" word", use);

        assertThat(second.out()).startsWith("word\n");
        assertThat(second.err()).isEmpty();
    }

    /** Runs a line of sh in {@link #folder}; the words go by a file, since this process's own locale may be any. */
    private Ended run(String line, Map<String, String> environment) throws Exception {
        Path out = folder.resolve("out"), err = folder.resolve("err");
        var script = Files.writeString(folder.resolve("line.sh"), line);
        var builder = new ProcessBuilder("/bin/sh", script.toString())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        var wanted = new TreeMap<>(Map.of(
                "HOUSE",
                house.toString(),
                "DAICHO_JAVA_HOME",
                System.getProperty("java.home"),
                "XDG_CACHE_HOME",
                NO_CACHE));
        wanted.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(wanted);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void echo(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        var name = Echo.class.getName().replace('.', '/') + ".class";
        try (var bytes = Echo.class.getClassLoader().getResourceAsStream(name);
                var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(name));
            bytes.transferTo(out);
        }
    }
}
