package jp.daicho.shell.console.run;

/** The person pressed Ctrl-C, or closed the input. */
public final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
