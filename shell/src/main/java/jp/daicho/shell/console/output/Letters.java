package jp.daicho.shell.console.output;

import org.jline.utils.WCWidth;

/** How many columns a letter takes; looked up once for each of the first 65,536, since tables measure every cell. */
final class Letters {

    /** Terminals disagree: {@link Ambiguous}. */
    static final int AMBIGUOUS = 3;

    /** One more than the columns; 0 where nobody has asked yet. */
    private static final byte[] ASKED = new byte[Character.MAX_VALUE + 1];

    private Letters() {}

    static int columns(int letter) {
        if (letter >= ASKED.length) {
            return found(letter);
        }
        if (ASKED[letter] == 0) {
            ASKED[letter] = (byte) (found(letter) + 1);
        }
        return ASKED[letter] - 1;
    }

    private static int found(int letter) {
        int columns = Math.max(0, WCWidth.wcwidth(letter));
        return columns == 1 && Ambiguous.is(letter) ? AMBIGUOUS : columns;
    }
}
