package jp.daicho.shell.console.interactive;

import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.output.Screen;
import jp.daicho.shell.console.run.Pager;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands the terminal over to the pager where the screen can't hold an answer, and takes it back. */
@Component
final class LongAnswers implements Pager {

    /** Not {@code SIG_IGN}: the pager would inherit that, and be deaf too. */
    private static final SignalHandler PASS_OVER = signal -> {};

    private final Surroundings surroundings;
    private final Screen screen;
    private final ObjectProvider<Terminal> terminal;

    LongAnswers(Surroundings surroundings, Screen screen, ObjectProvider<Terminal> terminal) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.terminal = terminal;
    }

    /** Never on a dumb terminal, on which no pager can move. */
    @Override
    public boolean shows(String answer) {
        PagerProgram program = PagerProgram.of(surroundings.environment());
        return !program.words().isEmpty()
                && !screen.holds(answer)
                && !terminal.getObject().getType().startsWith(Terminal.TYPE_DUMB)
                && handedOver(program, answer);
    }

    /** Ctrl-C reaches both programs; while the pager has the terminal, it is meant for that. */
    private boolean handedOver(PagerProgram program, String answer) {
        Terminal here = terminal.getObject();
        here.flush();
        Attributes attributes = here.getAttributes();
        SignalHandler interrupted = here.handle(Signal.INT, PASS_OVER);
        SignalHandler quit = here.handle(Signal.QUIT, PASS_OVER);
        try {
            return program.shows(answer);
        } finally {
            here.setAttributes(attributes);
            here.handle(Signal.QUIT, quit);
            here.handle(Signal.INT, interrupted);
        }
    }
}
