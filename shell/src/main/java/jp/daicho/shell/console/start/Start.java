package jp.daicho.shell.console.start;

import java.util.List;
import java.util.function.Supplier;
import jp.daicho.shell.console.run.Streams;
import org.springframework.context.ConfigurableApplicationContext;

/** From the process's words to its exit code. */
public final class Start {

    private Start() {}

    /** Assemble the program, and do what these words ask for. */
    public static int run(Supplier<ConfigurableApplicationContext> program, String[] args) {
        List<String> words = Arguments.of(args);
        Streams streams = Streams.ofThisProcess(Terminals.attached());
        try (ConfigurableApplicationContext beans = program.get()) {
            return beans.getBean(WaysIn.class).run(words, streams);
        }
    }
}
