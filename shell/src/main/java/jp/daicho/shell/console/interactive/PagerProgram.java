package jp.daicho.shell.console.interactive;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.words.Words;

/**
 * The program that shows long answers: what {@code DAICHO_PAGER} says, else {@code PAGER}, else {@code less}.
 *
 * @param words to start it with; none where answers aren't to be paged
 */
record PagerProgram(List<String> words) {

    private static final String USUAL = "less";
    private static final String NONE = "cat";

    /** What words alone can't say, and only a shell understands (POSIX, XCU 2.2). */
    private static final String FOR_A_SHELL = "|&;<>()$`*?[#~=%\n";

    /**
     * What the pagers in use are told unless the user tells them otherwise: to end by themselves where all fits, to let
     * styles through and to leave the text on the screen; and that answers are UTF-8 whatever the locale.
     */
    private static final Map<String, String> MANNERS = Map.of("LESS", "FRX", "LESSCHARSET", "utf-8", "LV", "-c");

    /** What a shell ends with where the program isn't there, or is none (POSIX, XCU 2.8.2). */
    private static final List<Integer> NOT_STARTED = List.of(126, 127);

    static PagerProgram of(Map<String, String> environment) {
        String said = environment
                .getOrDefault("DAICHO_PAGER", environment.getOrDefault("PAGER", USUAL))
                .strip();
        if (said.isEmpty() || said.equals(NONE)) {
            return new PagerProgram(List.of());
        }
        boolean plain = said.chars().noneMatch(letter -> FOR_A_SHELL.indexOf(letter) >= 0);
        try {
            return new PagerProgram(plain ? Words.of(said) : List.of("/bin/sh", "-c", said));
        } catch (Refused unreadable) {
            return new PagerProgram(List.of());
        }
    }

    /** Whether it could be started, and has shown the text; it may have ended before it had read all of it. */
    boolean shows(String text) {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        MANNERS.forEach(builder.environment()::putIfAbsent);
        try {
            Process process = builder.start();
            give(text, process);
            return !NOT_STARTED.contains(process.onExit().join().exitValue());
        } catch (IOException notThere) {
            return false;
        }
    }

    @SuppressWarnings("EmptyCatch") // who has read enough needn't take the rest
    private static void give(String text, Process process) {
        try (Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            in.write(text);
        } catch (IOException endedEarly) {
        }
    }
}
