package jp.daicho.shell.console.run;

/** Whoever was to read the answers has left, as {@code head} does when it has enough. */
final class Unheard extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
