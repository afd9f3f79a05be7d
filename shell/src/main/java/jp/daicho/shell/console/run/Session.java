package jp.daicho.shell.console.run;

import java.util.Map;

/**
 * What several commands have in common.
 *
 * @param globals the global options given before any of them
 * @param askable whether somebody can be asked
 */
public record Session(Streams streams, Map<String, String> globals, boolean askable) {}
