package jp.daicho.shell.console.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.interactive.Loop;
import jp.daicho.shell.console.run.Dispatcher;
import jp.daicho.shell.console.run.Script;
import jp.daicho.shell.console.run.Session;
import jp.daicho.shell.console.run.Streams;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Parser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One command, a script from a file or from standard input, or the interactive shell. */
@Component
public final class WaysIn {

    private static final String STANDARD_INPUT = "-";
    private static final String FILE = "@";

    private final Dispatcher dispatcher;
    private final Script script;
    private final ObjectProvider<Loop> loop;

    WaysIn(Dispatcher dispatcher, Script script, ObjectProvider<Loop> loop) {
        this.dispatcher = dispatcher;
        this.script = script;
        this.loop = loop;
    }

    /** Do what the words ask for, and return the exit code. */
    public int run(List<String> words, Streams streams) {
        Parser.Opening opening;
        try {
            opening = Parser.opening(words);
        } catch (Refused failure) {
            return refuse(failure, words, streams);
        }
        String first = opening.words().isEmpty() ? "" : opening.words().getFirst();
        boolean help = opening.globals().containsKey(Global.HELP.option());
        Session many = new Session(streams, opening.globals(), false);
        try {
            if (first.startsWith(FILE) && first.length() > 1) {
                opening.requireNothingElse();
                return file(first.substring(1), many);
            } else if (first.equals(STANDARD_INPUT) || (words.isEmpty() && !streams.terminal())) {
                opening.requireNothingElse();
                return script(streams.in(), STANDARD_INPUT, many);
            } else if (opening.words().isEmpty() && !help && streams.terminal()) {
                return loop.getObject().run(new Session(streams, opening.globals(), true));
            }
        } catch (Refused failure) {
            return refuse(failure, words, streams);
        } catch (IOException failure) {
            return refuse(Refused.badValue("script-unreadable", "", first), words, streams);
        }
        return dispatcher.run(() -> words, new Session(streams, Map.of(), streams.terminal()), null);
    }

    private int refuse(Refused failure, List<String> words, Streams streams) {
        Session session = new Session(streams, Parser.glance(words), false);
        return dispatcher.run(
                () -> {
                    throw failure;
                },
                session,
                null);
    }

    private int file(String name, Session session) throws IOException {
        try (InputStream stream = Files.newInputStream(Path.of(name))) {
            return script(stream, name, session);
        } catch (InvalidPathException unspeakable) {
            throw Refused.badValue("path-unusable", "", name);
        }
    }

    private int script(InputStream stream, String name, Session session) throws IOException {
        return script.run(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), name, session);
    }
}
