package jp.daicho.shell.console.run;

/** Reads one line from the person at the terminal. */
public interface Asker {

    /**
     * Show the prompt and wait for the answer.
     *
     * @throws Interrupted when the person gives up
     */
    String ask(String prompt);
}
