package jp.daicho.shell.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.daicho.shell.console.run.Asker;
import jp.daicho.shell.console.run.Interrupted;
import jp.daicho.shell.console.run.Streams;
import jp.daicho.shell.console.start.WaysIn;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** The console with sample commands, over streams in memory. */
public final class Console {

    private final Map<String, String> environment = new LinkedHashMap<>(Map.of("LANG", "en_US.UTF-8"));
    private final Path home;
    private @Nullable Iterator<String> answers;
    private boolean deaf;
    private @Nullable Terminal terminal;
    private @Nullable Function<CurrentRequest, PromptWords> prompt;
    private @Nullable FirstQuestion rehearsed;

    public Console(Path home) {
        this.home = home;
    }

    public Console with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** The other end of standard output is gone. */
    Console deaf() {
        deaf = true;
        return this;
    }

    /** Somebody sits there and answers so; after the last answer Ctrl-C. */
    Console answering(List<String> answers) {
        this.answers = answers.iterator();
        return this;
    }

    /** Makes the words of the prompt. */
    public Console promptedBy(Function<CurrentRequest, PromptWords> prompt) {
        this.prompt = prompt;
        return this;
    }

    /** What the interactive shell rehearses. */
    public Console rehearsing(String... words) {
        rehearsed = () -> List.of(words);
        return this;
    }

    /** What the screen shows when {@code keys} are typed into the interactive shell, up to the end of input. */
    public String type(String keys, String... words) throws IOException {
        var screen = new ByteArrayOutputStream();
        terminal = new DumbTerminal(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), screen);
        answers = Collections.emptyIterator();
        run(words);
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** A person looks on, on a terminal of that many columns. */
    public Console watchedOn(int columns) throws IOException {
        return watchedOn(new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream()), columns);
    }

    /** A person looks on, on that terminal. */
    Console watchedOn(Terminal screen, int columns) {
        terminal = screen;
        terminal.setSize(new Size(columns, 24));
        answers = Collections.emptyIterator();
        return this;
    }

    public Ran run(String... words) {
        return read("", words);
    }

    /** Runs the words while {@code input} waits on standard input. */
    public Ran read(String input, String... words) {
        return read(input.getBytes(StandardCharsets.UTF_8), words);
    }

    public Ran read(byte[] input, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var writer = Streams.utf8(out);
        if (deaf) {
            writer.close();
        }
        try (var beans = beans()) {
            int exit = beans.getBean(WaysIn.class)
                    .run(
                            List.of(words),
                            new Streams(
                                    new ByteArrayInputStream(input),
                                    writer,
                                    Streams.utf8(err),
                                    answers != null,
                                    answers != null));
            return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** All beans of the console, and the samples. */
    public AnnotationConfigApplicationContext beans() {
        var beans = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan("jp.daicho.shell.console");
        beans.registerBean(Surroundings.class, () -> new Surroundings(environment, home));
        beans.registerBean(SampleCommands.class, definition -> definition.setLazyInit(true));
        beans.registerBean("asker", Asker.class, () -> this::answer);
        if (terminal != null) {
            beans.registerBean("terminal", Terminal.class, () -> terminal);
        }
        var words = prompt;
        if (words != null) {
            beans.registerBean(PromptWords.class, () -> words.apply(beans.getBean(CurrentRequest.class)));
        }
        var first = rehearsed;
        if (first != null) {
            beans.registerBean(FirstQuestion.class, () -> first);
        }
        beans.refresh();
        return beans;
    }

    private String answer(String question) {
        if (answers == null || !answers.hasNext()) {
            throw new Interrupted();
        }
        return answers.next();
    }
}
