package jp.daicho.shell.console.run;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.shell.console.Reply;
import org.springframework.stereotype.Component;

/** Commands that a command has run with other global options than its own. */
@Component
public final class Errands {

    private final Dispatcher dispatcher;
    private final Script script;

    Errands(Dispatcher dispatcher, Script script) {
        this.dispatcher = dispatcher;
        this.script = script;
    }

    /**
     * Run a script, and keep its answers to itself.
     *
     * @return what was said of the line that failed; empty where none did
     */
    public String run(Path file, Map<String, String> globals) throws Exception {
        StringWriter trouble = new StringWriter();
        Streams unheard = new Streams(
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(trouble),
                false,
                false);
        int code = dispatcher.meanwhile(() -> {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                return script.run(lines, file.toString(), new Session(unheard, globals, false));
            }
        });
        if (code == ExitCode.INTERRUPTED) {
            throw new Interrupted();
        }
        return code == ExitCode.DONE ? "" : trouble.toString().lines().collect(Collectors.joining(" "));
    }

    /** What a command replies, for the one that sends it to reply the same. */
    public Reply ask(List<String> words, Map<String, String> globals) throws Exception {
        return dispatcher.meanwhile(() -> dispatcher.ask(words, globals));
    }
}
