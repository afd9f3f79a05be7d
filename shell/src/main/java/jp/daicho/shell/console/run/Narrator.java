package jp.daicho.shell.console.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.output.Safe;
import org.springframework.stereotype.Component;

/**
 * Tells what happens from the beginning of a command to its end, and how long that took; of a command within a command
 * too.
 */
@Component
final class Narrator implements Notes {

    private record Telling(PrintWriter err, long begun, Set<String> said, List<String> afterwards) {

        void tell(String sentence) {
            err.println(sentence);
            err.flush();
        }
    }

    /** To the line's beginning, and nothing left on it (ECMA-48, EL). */
    private static final String BACK = "\r\u001b[K";

    private final CurrentRequest current;
    private final Texts texts;
    private boolean unwiped;
    private final Deque<Telling> tellings = new ArrayDeque<>();
    private long untimed;

    Narrator(CurrentRequest current, Texts texts) {
        this.current = current;
        this.texts = texts;
    }

    void begin(PrintWriter listener) {
        untimed = 0;
        tellings.push(new Telling(listener, System.nanoTime(), new HashSet<>(), new ArrayList<>()));
    }

    /** Do what a person takes time for; it isn't counted as the command's. */
    <T> T untimed(Supplier<T> reading) {
        long begun = System.nanoTime();
        try {
            return reading.get();
        } finally {
            untimed += System.nanoTime() - begun;
        }
    }

    void end() {
        Telling telling = tellings.element();
        telling.afterwards().forEach(telling::tell);
        say(
                "verbose.took",
                Duration.ofNanos(System.nanoTime() - telling.begun() - untimed).toMillis());
        tellings.pop();
    }

    @Override
    public void say(String key, Object... details) {
        Request request = current.get();
        Telling telling = tellings.peek();
        if (!request.verbose() || telling == null) {
            return;
        }
        String sentence = Safe.text(texts.say(request.language(), key, details));
        if (telling.said().add(sentence)) {
            telling.tell(sentence);
        }
    }

    /** Say the text {@code key} where the last one was said so. */
    void sayOver(String key, Object... details) {
        PrintWriter err = tellings.element().err();
        err.print(BACK + Safe.text(texts.say(current.get().language(), key, details)));
        err.flush();
        unwiped = true;
    }

    /** Take back what was said so. */
    void wipe() {
        if (unwiped) {
            tellings.element().err().print(BACK);
            tellings.element().err().flush();
            unwiped = false;
        }
    }

    @Override
    public void afterwards(String key, Object... details) {
        String text = texts.say(current.get().language(), key, details);
        text.lines().map(Safe::text).forEach(tellings.element().afterwards()::add);
    }
}
