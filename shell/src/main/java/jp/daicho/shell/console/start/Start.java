package jp.daicho.shell.console.start;

import java.util.List;
import java.util.function.Supplier;
import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.run.Failures;
import jp.daicho.shell.console.run.Streams;
import org.springframework.context.ConfigurableApplicationContext;

/** From the process's words to its exit code. */
public final class Start {

    private Start() {}

    /** Assemble the program, and do what these words ask for. */
    public static int run(Supplier<ConfigurableApplicationContext> program, String[] args) {
        boolean attached = Terminals.attached();
        Streams streams = Streams.ofThisProcess(attached, attached && Terminals.sameForErrors());
        return run(program, Arguments.of(args), streams, Surroundings.ofThisProcess());
    }

    static int run(
            Supplier<ConfigurableApplicationContext> program,
            List<String> words,
            Streams streams,
            Surroundings surroundings) {
        try (ConfigurableApplicationContext beans = program.get()) {
            return beans.getBean(WaysIn.class).run(words, streams);
        } catch (RuntimeException | LinkageError unassembled) {
            return Failures.beforeStart(unassembled, words, surroundings, streams.err());
        }
    }
}
