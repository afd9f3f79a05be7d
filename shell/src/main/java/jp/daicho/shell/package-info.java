/** The command line. Translates words into commands and questions, and answers into text; decides nothing. */
@NullMarked
package jp.daicho.shell;

import org.jspecify.annotations.NullMarked;
