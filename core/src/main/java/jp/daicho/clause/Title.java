package jp.daicho.clause;

import jp.daicho.shared.Text;

/** What something is called in both languages, in our own words. */
public record Title(String ja, String en) {

    public Title {
        ja = Text.required("ja", ja);
        en = Text.required("en", en);
    }
}
