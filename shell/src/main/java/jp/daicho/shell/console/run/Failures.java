package jp.daicho.shell.console.run;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.output.Json;
import jp.daicho.shell.console.output.Safe;
import jp.daicho.shell.console.output.Screen;
import jp.daicho.shell.console.words.Parser;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;

/** Says on stderr what failed: one line for people, one object for programs, never a stack trace. */
@Component
public final class Failures {

    private static final String PROGRAM = "daicho";
    private static final StaticListableBeanFactory NO_BEANS = new StaticListableBeanFactory();

    private final Texts texts;
    private final LogFile log;
    private final Screen screen;

    Failures(Texts texts, LogFile log, Screen screen) {
        this.texts = texts;
        this.log = log;
        this.screen = screen;
    }

    /** Say that the program could not even be assembled; none of its beans is there to do so. */
    public static int beforeStart(Throwable failure, List<String> words, Surroundings surroundings, PrintWriter err) {
        Request request = new Requests(surroundings).lenient(Parser.glance(words));
        LogFile log = new LogFile(surroundings, NO_BEANS.getBeanProvider(InstantSource.class));
        Screen screen = new Screen(surroundings, NO_BEANS.getBeanProvider(Terminal.class));
        return new Failures(new Texts(), log, screen).report(failure, request, null, err);
    }

    /**
     * Say it.
     *
     * @param at {@code file:line} in a script
     * @return the exit code
     */
    int report(Throwable failure, Request request, @Nullable String at, PrintWriter err) {
        int code = switch (failure) {
            case Refused refused -> refused(refused, request, at, err);
            case Interrupted ignored -> ExitCode.INTERRUPTED;
            case Unheard ignored -> ExitCode.UNHEARD;
            default -> broken(failure, request, at, err);
        };
        err.flush();
        return code;
    }

    private int refused(Refused refused, Request request, @Nullable String at, PrintWriter err) {
        say(refused.code(), refused.details(), refused.field(), request, at, err);
        return ExitCode.of(refused.kind());
    }

    private int broken(Throwable failure, Request request, @Nullable String at, PrintWriter err) {
        Path file = log.add(failure);
        if (file == null) {
            say("broken-unlogged", List.of(failure.toString()), null, request, at, err);
        } else {
            say("broken", List.of(file), null, request, at, err);
        }
        return ExitCode.BROKEN;
    }

    private void say(
            String code,
            List<?> details,
            @Nullable String field,
            Request request,
            @Nullable String at,
            PrintWriter err) {
        String key = "refused." + code;
        String sentence = Safe.text(sentence(request, key, details, field));
        if (request.output() == Output.JSON) {
            err.println(Json.of(Map.of("error", error(code, sentence, field, at))));
            return;
        }
        err.println(screen.trouble((at == null ? PROGRAM : at) + ": " + code + ": " + sentence));
        if (texts.find(request.language(), key + ".hint") != null) {
            err.println(Safe.text(texts.say(request.language(), key + ".hint", details)));
        }
    }

    /** Where the text can name the option at fault, it does. */
    private String sentence(Request request, String key, List<?> details, @Nullable String field) {
        if (field != null && texts.find(request.language(), key + ".under") != null) {
            return texts.say(request.language(), key + ".under", details.getFirst(), "--" + field);
        }
        return texts.say(request.language(), nearest(request, key, details), details);
    }

    /** Where something near may have been meant, and there is a text that says so, it does. */
    private String nearest(Request request, String key, List<?> details) {
        boolean near = !details.isEmpty() && details.getLast() instanceof List<?> candidates && !candidates.isEmpty();
        return near && texts.find(request.language(), key + ".near") != null ? key + ".near" : key;
    }

    private static Map<String, Object> error(
            String code, String sentence, @Nullable String field, @Nullable String at) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", sentence);
        if (field != null && !field.isEmpty()) {
            error.put("field", field);
        }
        if (at != null) {
            error.put("at", at);
        }
        return error;
    }
}
