package jp.daicho.shell.console.run;

import java.io.BufferedReader;
import java.io.IOException;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Words;
import org.springframework.stereotype.Component;

/** One command a line; {@code #} begins a comment line, a backslash at the end continues a line. */
@Component
public final class Script {

    private final Dispatcher dispatcher;

    Script(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Run the commands of a script, up to the first that fails; with {@code --keep-going} all of them.
     *
     * @param name the script's, as messages call it
     * @return the exit code of the one that failed; the highest, if several did
     */
    public int run(BufferedReader lines, String name, Session session) throws IOException {
        boolean keepGoing = session.globals().containsKey(Global.KEEP_GOING.option());
        ScriptLines commands = new ScriptLines(lines);
        int worst = ExitCode.DONE;
        for (var command = commands.next(); command != null; command = commands.next()) {
            String text = command.text();
            int code = dispatcher.run(() -> Words.ofCommand(text), session, name + ":" + command.number());
            worst = Math.max(worst, code);
            if (code == ExitCode.INTERRUPTED || (code != ExitCode.DONE && !keepGoing)) {
                return code;
            }
        }
        return worst;
    }
}
