package jp.daicho.shell.console.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.output.Safe;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happens from the beginning of a command to its end, and how long that took. */
@Component
final class Narrator implements Notes {

    private final CurrentRequest current;
    private final Texts texts;
    private final Set<String> said = new HashSet<>();
    private @Nullable PrintWriter err;
    private long begun;

    Narrator(CurrentRequest current, Texts texts) {
        this.current = current;
        this.texts = texts;
    }

    void begin(PrintWriter listener) {
        err = listener;
        said.clear();
        begun = System.nanoTime();
    }

    void end() {
        say("verbose.took", Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    @Override
    public void say(String key, Object... details) {
        Request request = current.get();
        if (!request.verbose() || err == null) {
            return;
        }
        String sentence = Safe.text(texts.say(request.language(), key, details));
        if (said.add(sentence)) {
            err.println(sentence);
            err.flush();
        }
    }
}
