package jp.daicho.shell.console.run;

/** Shows answers that are longer than the screen. */
public interface Pager {

    /**
     * Show the answer, and return when the person has seen enough of it.
     *
     * @return false where nothing was shown, since it fits, or since there is nothing to show it with
     */
    boolean shows(String answer);
}
