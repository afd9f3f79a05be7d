package jp.daicho.shared;

import java.util.regex.Pattern;

/** Tells a password that is a word with digits at its end, as people make them: 「さくら2026」, 「誕生日0412」. */
final class WordAndDigits {

    private static final String LABEL = "(?:パスワード|パスコード|パスフレーズ|暗証番号|合言葉|(?<![ァ-ヶー])パス)(?![ァ-ヶー])\\s*";

    private static final String WORD = "[ぁ-んァ-ヶー一-龠々A-Za-z]{2,15}(?<!第)[0-9]{3,8}";

    /** In brackets of any kind. */
    private static final Pattern BRACKETED =
            Pattern.compile(LABEL + "(?:は|が|を|[:=])?\\s*[「『【〔〈《〖\\[{<(\"']" + WORD + "[」』】〕〉》〗\\]}>)\"']");

    /** In a sentence that ends there. */
    private static final Pattern TOLD =
            Pattern.compile(LABEL + "(?:は|が|[:=])\\s*" + WORD + "\\s*(?:です|でした|だ)?\\s*(?:$|[。、,)\\n])");

    private WordAndDigits() {}

    /** Whether there is one in a text of ordinary widths (NFKC). */
    static boolean isIn(String folded) {
        return BRACKETED.matcher(folded).find() || TOLD.matcher(folded).find();
    }
}
