package jp.daicho.shell.console.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.output.Screen;
import jp.daicho.shell.console.words.Parser;
import jp.daicho.shell.console.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.stereotype.Component;

/** Runs one command, however it came in. */
@Component
public final class Dispatcher {

    /** Nothing reads from here: values are asked for before a command runs. */
    private static final InputReader NO_INPUT = new InputReader() {};

    private final Parser parser;
    private final CommandRegistry registry;
    private final CurrentRequest current;
    private final Requests requests;
    private final Failures failures;
    private final MissingOptions missing;
    private final Screen screen;
    private final Narrator narrator;
    private @Nullable Session standing;

    Dispatcher(
            Parser parser,
            CommandRegistry registry,
            CurrentRequest current,
            Requests requests,
            Failures failures,
            MissingOptions missing,
            Screen screen,
            Narrator narrator) {
        this.parser = parser;
        this.registry = registry;
        this.current = current;
        this.requests = requests;
        this.failures = failures;
        this.missing = missing;
        this.screen = screen;
        this.narrator = narrator;
    }

    /** Let what is asked between commands, for a prompt or at a Tab, be asked with what was said for all of them. */
    public void stand(Session session) {
        standing = session;
        current.set(requests.lenient(session.globals()));
        screen.watch(session.streams().terminal(), session.streams().troubleWatched());
    }

    /**
     * Run the command of these words.
     *
     * @param words supplied here, since splitting a line may fail too
     * @param at {@code file:line} in a script
     * @return its exit code
     */
    public int run(Supplier<List<String>> words, Session session, @Nullable String at) {
        stand(session);
        narrator.begin(session.streams().err());
        try {
            int code = run(words.get(), session);
            if (session.streams().out().checkError()) {
                throw Refused.unusable("output-lost");
            }
            return code;
        } catch (Exception | LinkageError | StackOverflowError failure) {
            session.streams().out().flush();
            return failures.report(failure, current.get(), at, session.streams().err());
        } finally {
            narrator.end();
        }
    }

    /** Do something with commands while one is running, which then finds all as it was. */
    <T> T meanwhile(Callable<T> errand) throws Exception {
        Session session = Objects.requireNonNull(standing);
        Request request = current.get();
        try {
            return errand.call();
        } finally {
            stand(session);
            current.set(request);
        }
    }

    /** What the command of these words replies, not yet written. */
    Reply ask(List<String> words, Map<String, String> globals) throws Exception {
        Streams streams = Objects.requireNonNull(standing).streams();
        Typed typed = understood(words, new Session(streams, globals, false));
        return command(typed).reply(typed.input());
    }

    private int run(List<String> words, Session session) throws Exception {
        Typed typed = understood(words, session);
        return command(typed)
                .execute(new CommandContext(
                        typed.input(), registry, session.streams().out(), NO_INPUT))
                .code();
    }

    /** The command these words mean, complete; from here on its request is the current one. */
    private Typed understood(List<String> words, Session session) {
        current.set(requests.lenient(over(session, Parser.glance(words))));
        Typed typed = parser.parse(words);
        Request request = requests.of(over(session, typed.globals()), session.askable());
        current.set(request);
        return missing.complete(typed, request);
    }

    private FeatureCommand command(Typed typed) {
        String name = typed.command().name();
        return (FeatureCommand) Objects.requireNonNull(registry.getCommandByName(name), name);
    }

    /** What one line says comes before what was said for all of them. */
    private static Map<String, String> over(Session session, Map<String, String> line) {
        Map<String, String> globals = new HashMap<>(session.globals());
        globals.putAll(line);
        return globals;
    }
}
