package jp.daicho.shell.console;

/** What came of a command. */
public record Ran(int exit, String out, String err) {}
