package jp.daicho.social;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.daicho.shared.Text;

/** Which service is meant (媒体), by whatever name people call it: some have two, or had another. */
final class Platform {

    private static final Map<String, String> CALLED = called(
            "x twitter ツイッター エックス x.com twitter.com",
            "youtube ユーチューブ youtube.com",
            "instagram インスタグラム インスタ instagram.com",
            "facebook フェイスブック facebook.com",
            "line ライン line公式 line公式アカウント",
            "tiktok ティックトック tiktok.com",
            "threads スレッズ",
            "bluesky ブルースカイ",
            "note ノート note.com");

    /** What stands between two names of one: 「X（旧Twitter）」. */
    private static final Pattern BETWEEN = Pattern.compile("[()\\[\\]/・,、|]|旧|formerly|元");

    private Platform() {}

    private static Map<String, String> called(String... lines) {
        Map<String, String> names = new HashMap<>();
        for (String line : lines) {
            var words = line.split(" ", -1);
            for (String word : words) {
                names.put(word, words[0]);
            }
        }
        return Map.copyOf(names);
    }

    /** One word for it, equal for all its names; of a service that isn't known, the name in one form. */
    static String comparable(String name) {
        var whole = Text.comparable(name);
        var meant = Arrays.stream(BETWEEN.split(whole, -1))
                .filter(part -> !part.isEmpty())
                .map(part -> CALLED.getOrDefault(part, part))
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.iterator().next() : whole;
    }
}
