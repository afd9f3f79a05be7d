package jp.daicho.shared;

import java.util.regex.Pattern;

/** Tells a secret that is itself an ordinary word (合言葉, 秘密の質問の答え) from what is said about such words. */
final class Watchword {

    private static final String LABEL = "(?:合言葉|秘密の(?:質問|答え|回答)(?:の(?:答え|回答))?)";

    private static final String WORD = "(?<value>[ぁ-んァ-ヶー一-龠々A-Za-z0-9' ]{2,30}?)";

    /** 「合言葉：山と川」. */
    private static final Pattern SAID = Pattern.compile(
            "(?:" + LABEL + "|秘密の(?:質問|答え)[^。\\n]{0,40}?(?:答え|回答|答))\\s*(?:\\([^)]{0,20}\\))?\\s*[:=]+\\s*[\"'「『]?"
                    + WORD + "\\s*(?:$|[\"'」』。、,./;)])");

    /** 「合言葉「やまぶき」」. */
    private static final Pattern QUOTED = Pattern.compile("(?:" + LABEL
            + "|秘密の(?:質問|答え)[^。\\n]{0,40}?(?:答え|回答|答))\\s*(?:は|が|を)?\\s*[「『【〔〈《〖\\[{<\"]" + WORD + "[」』】〕〉》〗\\]}>\"]");

    /** 「合言葉はさくら」: what goes on to tell something is a sentence. */
    private static final Pattern TOLD =
            Pattern.compile("(?:合言葉|秘密の(?:質問の)?(?:答え|回答)|秘密の質問[^。\\n]{0,40}?(?:答え|回答|答))\\s*(?:は|が)\\s*" + WORD
                    + "(?:です|でした|だ)?\\s*(?:$|[。、,.)])");

    /** "The answer to the security question is Fluffy." */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![a-z])(?:(?:secret|security|recovery) (?:question'?s? )?answer|answer to (?:the|our|its) (?:secret|security) question"
                    + "|watch ?word|code ?word|pass ?phrase|magic word)\\s*(?:is|was|[:=]|->|→)+\\s*[\"']?"
                    + "(?<value>[a-z][a-z' -]{1,30}?)[\"']?\\s*(?:$|[.,;!\\n)])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile(
            "(?<![a-z])(?:secret|security) question\\s*[:=].{0,60}?[?,;(\\s](?:answer\\s*[:=]?|a\\s*[:=])\\s*(?<value>[a-z0-9]{2,})",
            Pattern.CASE_INSENSITIVE);

    /** How a note about one ends. */
    private static final String NOTE = "済み?|中|なし|無し?|あり|有り?|不要|必要|管理|保管|保存|変更|更新|設定|廃止|削除|使用|利用|共有"
            + "|非公開|秘密|別途|別紙|同じ|同上|禁止|不明|未定|[0-9]+(?:回|件|個|人|名|年|月|日|文字|桁)(?:以[上下])?";

    private static final Pattern NOTING = Pattern.compile(".*(?:する|した|いる|てある|ない|ません|ます|ました|れた|れる|せず|なく|" + NOTE + ")");

    private static final Pattern TELLING =
            Pattern.compile(".*(?:[をにでへ].*|[るたいすむくうぬつぶぐ]|ず|なく|から|まで|のみ|だけ|など|等|" + NOTE + ")");

    private static final Pattern ENGLISH_NOTING = Pattern.compile(
            "(?:.*(?:ed|pt|ld|ept|own|ten)|no|not|never|none|unused|unset|unknown|in|at|on|to|with|only|also|still|secret|safe"
                    + "|required|optional|weak|strong|long|short|missing|under)(?: .*)?");

    private Watchword() {}

    /** Whether there is one in a text of ordinary widths (NFKC). */
    static boolean isIn(String folded) {
        return finds(SAID, NOTING, folded)
                || finds(QUOTED, NOTING, folded)
                || finds(TOLD, TELLING, folded)
                || finds(ENGLISH, ENGLISH_NOTING, folded)
                || finds(ASKED, ENGLISH_NOTING, folded);
    }

    private static boolean finds(Pattern such, Pattern ordinary, String text) {
        return such.matcher(text)
                .results()
                .anyMatch(
                        found -> !ordinary.matcher(found.group("value").strip()).matches());
    }
}
