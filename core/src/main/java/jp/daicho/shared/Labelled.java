package jp.daicho.shared;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands after a word for a password, and is one, from what people otherwise say of passwords. */
final class Labelled {

    /** What opens a network. */
    private static final String NETWORK =
            "(?:(?:wi-?fi|無線(?:lan)?|wpa[23]?|wep|ssid|ネットワーク(?:セキュリティ)?|暗号化?|共有|認証|接続)\\s*の?\\s*"
                    + "(?:キー|鍵|(?<=[a-z ])key)|(?:network|encryption|pre-?shared|shared) key|psk)";

    private static final String LABEL =
            "(?<![a-z0-9])(?:pass ?word|passwd|pass ?phrase|pass ?code|pass|pwd|pw|secret|token"
                    + "|(?:api|access|private|secret)[ _-]?key|(?:recovery|backup|security|one-?time|verification)[ _-]?code|otp|pin(?:番号|コード)?"
                    + "|(?:secret|security|recovery) (?:question|answer)|" + NETWORK
                    + "|パスワード|パスコード|パスフレーズ|ログインパス|暗証番号|合言葉|秘密鍵|アクセスキー|apiキー|トークン|シークレット"
                    + "|(?:認証|確認|復旧|回復|リカバリー?|バックアップ|セキュリティー?|ワンタイム)コード)s?(?![a-z])\\s*(?:\\([^)]{0,20}\\))?";

    /** What follows a label and a colon, an equals sign or a quotation mark. */
    private static final Pattern SAID = Pattern.compile(
            LABEL + "\\s*(?:[:=]+\\s*[\"'「『【〔〈《〖]?|(?:は|が|を)?\\s*[\"'「『【〔〈《〖])(?<value>[\\x21-\\x7e]{4,})",
            Pattern.CASE_INSENSITIVE);

    /** What follows a label in a sentence. */
    private static final Pattern TOLD = Pattern.compile(
            LABEL + "\\s*(?:は|が|を|に|is|to|→|->)?\\s*(?![:=])(?<value>[\\x21-\\x7e]{6,})", Pattern.CASE_INSENSITIVE);

    /** What a sentence says a label is, and nothing more. */
    private static final Pattern NAMED = Pattern.compile(
            LABEL
                    + "\\s*[はが][、,]?\\s*(?<value>[A-Za-z][\\x21-\\x2b\\x2d\\x2f-\\x7e]{3,})\\s*(?:です|でした|だ)?\\s*(?:$|[。、,.)])",
            Pattern.CASE_INSENSITIVE);

    /** The labels of what may have nothing but digits. */
    private static final String PIN =
            "(?:(?<![a-z0-9])(?:pass ?code|pass ?word|pwd|pw|(?:recovery|backup|security|one-?time|verification)[ _-]?code|otp|pin|cv[cv]2?)s?(?![a-z])"
                    + "(?=[\\s:=(はがを])|" + NETWORK
                    + "|(?:pin(?:番号|コード)|パスコード|パスワード|暗証番号"
                    + "|(?:認証|確認|復旧|回復|リカバリー?|バックアップ|セキュリティー?|ワンタイム)コード))"
                    + "\\s*(?:\\([^)]{0,20}\\))?";

    private static final Pattern DIGITS = Pattern.compile(
            PIN + "\\s*(?:は|が|を|に|is|was|to|[:=]+|→|->)?[、,]?\\s*[\"'「『]?(?<value>[0-9]{3,}(?:[- ][0-9]{3,})*)",
            Pattern.CASE_INSENSITIVE);

    /** 「ID/PW …/…」: a name, and what goes with it. */
    private static final Pattern PAIRED = Pattern.compile(
            "(?<![a-z0-9])id\\s*[/・&、と+]\\s*" + LABEL
                    + "\\s*(?:は|[:=])?\\s*[\\x21-\\x2e\\x30-\\x7e]+(?:\\s*[/,、・]\\s*|\\s+)(?<value>[\\x21-\\x7e]{6,})",
            Pattern.CASE_INSENSITIVE);

    /** Letters that somebody wrote apart. */
    private static final Pattern APART = Pattern.compile(
            "(?<=[ァ-ヶー一-龠])\\s+(?=[ァ-ヶー一-龠])|(?<=(?<![\\x21-\\x7e])[A-Za-z])\\s(?=[A-Za-z](?![\\x21-\\x7e]))");

    /** Where a page is, up to what is asked of it. */
    private static final Pattern PAGE = Pattern.compile("https?://[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]+");

    private Labelled() {}

    /** Whether there is one in a text of ordinary widths (NFKC). */
    static boolean isIn(String folded) {
        return isSaid(folded)
                || isSaid(APART.matcher(folded).replaceAll(""))
                || Watchword.isIn(folded)
                || WordAndDigits.isIn(folded);
    }

    private static boolean isSaid(String folded) {
        var told = PAGE.matcher(folded).replaceAll(" ");
        return finds(SAID.matcher(folded), folded, Labelled::isAny)
                || finds(TOLD.matcher(told), told, Labelled::isMixed)
                || finds(NAMED.matcher(told), told, Labelled::isAny)
                || finds(PAIRED.matcher(told), told, Labelled::isMixed)
                || finds(DIGITS.matcher(told), told, value -> true);
    }

    private static boolean finds(Matcher found, String text, Predicate<String> fits) {
        while (found.find()) {
            var value = found.group("value").replaceAll("[,;.)\\]\"']+$", "");
            if (fits.test(value) && !Commonplace.is(value, text.substring(found.end()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(String value) {
        return value.length() >= 4;
    }

    private static boolean isMixed(String value) {
        return isAny(value) && value.matches(".*[A-Za-z].*") && value.matches(".*[0-9].*");
    }
}
