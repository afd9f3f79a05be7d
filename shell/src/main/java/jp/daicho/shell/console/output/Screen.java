package jp.daicho.shell.console.output;

import jp.daicho.shell.console.Surroundings;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What people read on: as wide as their terminal, and coloured unless they don't want that (no-color.org); plain and
 * without end where answers go to a file or another program.
 */
@Component
public final class Screen {

    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String OFF = "\u001b[0m";

    /** So few lines fit on any screen, and no terminal need be asked. */
    private static final int FEW = 12;

    private final Surroundings surroundings;
    private final ObjectProvider<Terminal> terminal;
    private boolean watched;
    private boolean troubleWatched;

    public Screen(Surroundings surroundings, ObjectProvider<Terminal> terminal) {
        this.surroundings = surroundings;
        this.terminal = terminal;
    }

    /** Called by the console before each command: whether a person watches the answers, and what is said of trouble. */
    public void watch(boolean answers, boolean trouble) {
        watched = answers;
        troubleWatched = trouble;
    }

    /** A table's heading. */
    String heading(String text) {
        return watched ? styled(BOLD, text) : text;
    }

    /** What went wrong. */
    public String trouble(String text) {
        return troubleWatched ? styled(RED, text) : text;
    }

    private String styled(String style, String text) {
        boolean plain = surroundings.variable("NO_COLOR") != null || isDumb();
        return plain ? text : style + text + OFF;
    }

    /** Whether a person sees stderr, and a line there can be written over. */
    public boolean isRewritable() {
        return troubleWatched && !isDumb();
    }

    private boolean isDumb() {
        return "dumb".equals(surroundings.variable("TERM"));
    }

    /** How much text takes on it; {@code DAICHO_AMBIGUOUS_WIDTH=2} tells that it draws ambiguous letters wide. */
    public Width width() {
        return "2".equals(surroundings.variable("DAICHO_AMBIGUOUS_WIDTH")) ? Width.WIDE : Width.NARROW;
    }

    /** How many columns there are for a line. */
    int columns() {
        int columns = watched ? terminal.getObject().getWidth() : 0;
        return columns > 0 ? columns : Integer.MAX_VALUE;
    }

    /** Whether all of the text can be seen at once, with a line left for the prompt. */
    public boolean holds(String text) {
        if (!watched || text.lines().count() < FEW) {
            return true;
        }
        int height = terminal.getObject().getHeight();
        return height <= 0 || text.lines().mapToInt(this::rows).sum() < height;
    }

    /** How many of its lines a line of text takes. */
    private int rows(String line) {
        int taken = width().of(line.replace(BOLD, "").replace(RED, "").replace(OFF, ""));
        return Math.max(1, Math.ceilDiv(taken, columns()));
    }
}
