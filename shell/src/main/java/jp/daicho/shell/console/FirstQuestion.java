package jp.daicho.shell.console;

import java.util.List;

/** A question like those a person asks first; the shell rehearses it while nobody types. Wiring implements it. */
public interface FirstQuestion {

    /** The words of the command that asks it, which changes nothing; none while there is nothing to ask about. */
    List<String> words();
}
