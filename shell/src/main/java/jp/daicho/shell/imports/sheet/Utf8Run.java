package jp.daicho.shell.imports.sheet;

/** Bytes outside of ASCII that follow each other, and whether they are Japanese in UTF-8 (three bytes a character). */
final class Utf8Run {

    private static final int ENOUGH = 2;

    private long length;
    private int characters;
    private int expected;
    private boolean utf8 = true;

    /** Whether a run that is Japanese ends before this byte; else the byte is taken in. */
    boolean endsBefore(int each) {
        if (each < 0x80 && isJapanese()) {
            return true;
        }
        if (each < 0x80) {
            length = 0;
            characters = 0;
            expected = 0;
            utf8 = true;
        } else {
            take(each);
        }
        return false;
    }

    private void take(int each) {
        length++;
        boolean following = each < 0xC0;
        if (expected > 0) {
            utf8 &= following;
            expected--;
        } else {
            utf8 &= leads(each);
            characters++;
            expected = 2;
        }
    }

    /** Kana, kanji and full-width forms begin with E3 to E9 or EF. */
    private static boolean leads(int each) {
        return (each >= 0xE3 && each <= 0xE9) || each == 0xEF;
    }

    boolean isJapanese() {
        return utf8 && expected == 0 && characters >= ENOUGH;
    }

    long length() {
        return length;
    }
}
