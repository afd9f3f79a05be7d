package jp.daicho.shell.console;

/** What the interactive prompt names. Wiring implements it. */
public interface PromptWords {

    /** The organ's code; empty before there is one. */
    String organ();

    /** Who types. */
    String user();
}
