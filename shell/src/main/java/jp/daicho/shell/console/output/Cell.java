package jp.daicho.shell.console.output;

/**
 * One value in a table.
 *
 * @param whole whether it means something else, or nothing, when it is cut: a code, a day, a number
 */
record Cell(String text, boolean whole) {}
