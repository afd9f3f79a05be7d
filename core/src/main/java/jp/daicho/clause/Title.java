package jp.daicho.clause;

import java.util.Locale;

/** What something is called in both languages, in our own words. */
public record Title(String ja, String en) {

    /** In Japanese, or for any other language in English. */
    public String in(Locale language) {
        return language.equals(Locale.JAPANESE) ? ja : en;
    }
}
