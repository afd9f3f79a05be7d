package jp.daicho.shell.console.output;

import jp.daicho.shell.console.Surroundings;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people read on: as wide as their terminal; without end where answers go to a file or another program. */
@Component
public final class Screen {

    private final Surroundings surroundings;
    private final ObjectProvider<Terminal> terminal;
    private boolean watched;

    Screen(Surroundings surroundings, ObjectProvider<Terminal> terminal) {
        this.surroundings = surroundings;
        this.terminal = terminal;
    }

    /** Called by the console before each command: whether a person watches. */
    public void watch(boolean person) {
        watched = person;
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
}
