package jp.daicho.shell.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.run.Asker;
import jp.daicho.shell.console.run.Interrupted;
import jp.daicho.shell.console.run.Streams;
import jp.daicho.shell.console.start.WaysIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** The console with sample commands, over streams in memory. */
public final class Console {

    private final Map<String, String> environment = new LinkedHashMap<>(Map.of("LANG", "en_US.UTF-8"));
    private final Path home;
    private @Nullable Iterator<String> answers;
    private boolean deaf;

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
                            new Streams(new ByteArrayInputStream(input), writer, Streams.utf8(err), answers != null));
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
