package jp.daicho.shell.console;

import java.util.List;

/** What is still to be done when a person leaves the shell, and to be said then. */
public interface Parting {

    /** Do it; the lines are in the person's language. What can't be done keeps nobody from leaving. */
    List<String> leave();
}
