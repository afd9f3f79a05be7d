package jp.daicho.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands after a word for a password, and is one, from what people otherwise say of passwords. */
final class Labelled {

    private static final String LABEL =
            "(?<![a-z0-9])(?:pass ?word|passwd|pass ?phrase|pass ?code|pass|pwd|pw|secret|token"
                    + "|(?:api|access|private|secret)[ _-]?key|(?:recovery|backup|security)[ _-]?code|otp|pin(?:番号|コード)?"
                    + "|パスワード|パスコード|パスフレーズ|ログインパス|暗証番号|合言葉|秘密鍵|アクセスキー|apiキー|トークン|シークレット"
                    + "|(?:認証|確認|復旧|回復|リカバリー?|バックアップ)コード)s?(?![a-z])\\s*(?:\\([^)]{0,20}\\))?";

    /** What follows a label and a colon, an equals sign or a quotation mark. */
    private static final Pattern SAID = Pattern.compile(
            LABEL + "\\s*(?:[:=]+\\s*[\"'「『]?|(?:は|が|を)?\\s*[\"'「『])(?<value>[\\x21-\\x7e]{4,})",
            Pattern.CASE_INSENSITIVE);

    /** What follows a label in a sentence. */
    private static final Pattern TOLD = Pattern.compile(
            LABEL + "\\s*(?:は|が|を|に|is|to|→|->)?\\s*(?![:=])(?<value>[\\x21-\\x7e]{6,})", Pattern.CASE_INSENSITIVE);

    /** The labels of what has nothing but digits. */
    private static final String PIN =
            "(?:(?<![a-z0-9])(?:pass ?code|(?:recovery|backup|security)[ _-]?code|otp|pin)s?(?![a-z])"
                    + "(?=[\\s:=(はがを])"
                    + "|(?:pin(?:番号|コード)|パスコード|暗証番号|(?:認証|確認|復旧|回復|リカバリー?|バックアップ)コード))"
                    + "\\s*(?:\\([^)]{0,20}\\))?";

    private static final Pattern DIGITS = Pattern.compile(
            PIN + "\\s*(?:は|が|を|に|is|to|[:=]+|→|->)?\\s*[\"'「『]?(?<value>[0-9]{4,}(?:-[0-9]{3,})*)",
            Pattern.CASE_INSENSITIVE);

    /** 「ID/PW …/…」: a name, and what goes with it. */
    private static final Pattern PAIRED = Pattern.compile(
            "(?<![a-z0-9])id\\s*[/・&、と+]\\s*" + LABEL
                    + "\\s*(?:は|[:=])?\\s*[\\x21-\\x2e\\x30-\\x7e]+(?:\\s*[/,、・]\\s*|\\s+)(?<value>[\\x21-\\x7e]{6,})",
            Pattern.CASE_INSENSITIVE);

    /** A watchword is a word; what goes on to tell something of it is a sentence. */
    private static final Pattern WATCHWORD = Pattern.compile(
            "合言葉\\s*(?:は|が|[:=])\\s*[\"'「『]?(?<value>[ぁ-んァ-ヶー一-龠A-Za-z0-9]{2,12}?)[\"'」』]?(?:です|でした|だ)?\\s*(?:$|[。、,.)])");

    /** How such a sentence ends. */
    private static final Pattern TELLING =
            Pattern.compile(".*(?:[をにでへとのはもが].*|[るたいすむくうぬつぶぐ]|済み?|中|ず|なし|無し|不要|必要|管理|保管|保存|変更|更新|設定|廃止|削除|使用|利用|共有"
                    + "|非公開|秘密|別途|別紙|同じ|同上|禁止|不明|未定|なく)");

    /** Letters that somebody wrote apart. */
    private static final Pattern APART = Pattern.compile(
            "(?<=[ァ-ヶー一-龠])\\s+(?=[ァ-ヶー一-龠])|(?<=(?<![\\x21-\\x7e])[A-Za-z])\\s(?=[A-Za-z](?![\\x21-\\x7e]))");

    private static final Pattern ORDINARY =
            Pattern.compile("https?://.*|[*x.-]+|(?:19|20)[0-9]{6}|[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?"
                    + "|[a-z][0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}|[a-z]-[0-9]{4}|1password|[a-z]+-protected");

    /** What is said of a password, and is none. */
    private static final Set<String> WORDS = Set.of(
            "changed",
            "rotated",
            "updated",
            "reset",
            "kept",
            "stored",
            "held",
            "required",
            "unknown",
            "none",
            "managed",
            "sealed",
            "manager",
            "policy",
            "safe",
            "vault",
            "keepass",
            "keepassxc",
            "bitwarden",
            "keychain",
            "envelope",
            "yes",
            "true",
            "false",
            "with",
            "only",
            "never",
            "expired",
            "revoked",
            "shared",
            "custody",
            "custodian");

    private static final Pattern COUNTED =
            Pattern.compile("^\\s*(?:年|月|日|時|分|回|文字|桁|人|名|件|号|本|台|個|円|以上|以下).*", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile("^(?!です|でした|だ)[でにをのはがへともや].*", Pattern.DOTALL);

    private Labelled() {}

    /** Whether there is one in a text of ordinary widths (NFKC). */
    static boolean isIn(String folded) {
        return isSaid(folded) || isSaid(APART.matcher(folded).replaceAll("")) || isWatchword(folded);
    }

    private static boolean isSaid(String folded) {
        return finds(SAID.matcher(folded), folded, false)
                || finds(TOLD.matcher(folded), folded, true)
                || finds(PAIRED.matcher(folded), folded, true)
                || finds(DIGITS.matcher(folded), folded, false);
    }

    private static boolean isWatchword(String text) {
        return WATCHWORD
                .matcher(text)
                .results()
                .anyMatch(found -> !TELLING.matcher(found.group("value")).matches());
    }

    private static boolean finds(Matcher found, String text, boolean mixed) {
        while (found.find()) {
            var value = found.group("value").replaceAll("[,;.)\\]\"']+$", "");
            boolean fits = !mixed || (value.matches(".*[A-Za-z].*") && value.matches(".*[0-9].*"));
            if (value.length() >= 4 && fits && !isOrdinary(value, text.substring(found.end()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinary(String value, String after) {
        var lower = value.toLowerCase(Locale.ROOT);
        return ORDINARY.matcher(lower).matches()
                || WORDS.contains(lower)
                || (value.matches("[0-9]+") && COUNTED.matcher(after).matches())
                || (value.matches("[A-Za-z -]+") && GOES_ON.matcher(after).matches());
    }
}
