package jp.daicho.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Ran;
import jp.daicho.shell.console.RecordCodes;
import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.run.Streams;
import jp.daicho.shell.console.start.WaysIn;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The whole program, with a home of its own; each command is a process of its own, as far as it can know. */
final class Program {

    private final Path home;
    private final Map<String, String> environment = new LinkedHashMap<>(Map.of("LANG", "en_US.UTF-8"));

    private @Nullable Instant now;
    private @Nullable Terminal terminal;

    Program(Path home) {
        this.home = home;
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Its clock stands still. */
    Program at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** A person looks on, on a terminal of that many columns. */
    Program watchedOn(int columns) throws IOException {
        terminal = new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream());
        terminal.setSize(new Size(columns, 24));
        return this;
    }

    /** What the screen shows when a person types {@code keys} while this line runs; afterwards they hang up. */
    String typing(String keys, String line) throws IOException {
        var screen = new ByteArrayOutputStream();
        var typed = new LineDisciplineTerminal("screen", "ansi", screen, StandardCharsets.UTF_8);
        typed.setSize(new Size(120, 200));
        typed.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        terminal = typed;
        run(line);
        typed.close();
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** Runs a line of words parted by blanks. */
    Ran run(String line, String... more) {
        var words = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
        words.addAll(Arrays.asList(more));
        return run(words);
    }

    /** What the open shell says on stderr when {@code keys} are typed into it, up to the end of input. */
    String typed(String keys) throws IOException {
        terminal = new DumbTerminal(
                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
        try {
            return run(List.of()).err();
        } finally {
            terminal = null;
        }
    }

    private Ran run(List<String> words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try (var beans = beans()) {
            int exit = beans.getBean(WaysIn.class)
                    .run(
                            List.copyOf(words),
                            new Streams(
                                    InputStream.nullInputStream(),
                                    Streams.utf8(out),
                                    Streams.utf8(err),
                                    terminal != null,
                                    false));
            return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** The codes that Tab offers for an option of a command. */
    List<String> offered(String noun, String command, String option) {
        try (var beans = beans()) {
            return beans.getBean(RecordCodes.class).of(noun, command, option).stream()
                    .map(RecordCodes.Named::code)
                    .toList();
        }
    }

    private AnnotationConfigApplicationContext beans() {
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean("surroundings", Surroundings.class, () -> new Surroundings(environment, home));
        var still = now;
        if (still != null) {
            beans.registerBean("clock", InstantSource.class, () -> InstantSource.fixed(still));
        }
        var watched = terminal;
        if (watched != null) {
            beans.registerBean("terminal", Terminal.class, () -> watched);
        }
        beans.register(DaichoShell.class);
        beans.refresh();
        return beans;
    }
}
