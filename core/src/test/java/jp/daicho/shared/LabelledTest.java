package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word for a password, with every way of saying one, and with what is otherwise said of it. */
class LabelledTest {

    private static final List<String> LABELS = List.of(
            "パスワード",
            "ワンタイムパスワード",
            "ワンタイムコード",
            "セキュリティコード",
            "暗証番号",
            "PIN番号",
            "パスコード",
            "認証コード",
            "リカバリーコード",
            "WiFiのキー",
            "Ｗｉ－Ｆｉ の キー",
            "無線LANのキー",
            "ネットワークキー");

    private static final List<String> LINKS = List.of(" ", "：", "は", "は、", "は「", "＝", " → ", "（本庁舎）：");

    private static final List<String> VALUES = List.of("482711", "４８２７１１", "1234-5678", "midorino77x");

    private static final List<String> TALK = List.of(
            "を変更した",
            "の管理手順",
            "は2026年4月に変更した",
            "：変更済み",
            "：2026-04-01 に変更",
            "は6桁以上とする",
            " 120件を配付",
            "を第三者に開示してはならない。",
            "等の管理（第12条）",
            "は S-0002 が保管",
            "は封筒に入れて金庫に保管する");

    static Stream<String> said() {
        return LABELS.stream()
                .flatMap(label -> LINKS.stream().flatMap(link -> VALUES.stream().map(value -> label + link + value)));
    }

    static Stream<String> talked() {
        return LABELS.stream().flatMap(label -> TALK.stream().map(talk -> label + talk));
    }

    @ParameterizedTest
    @MethodSource("said")
    void isSeenInTextsAndNames(String text) {
        assertThat(Secret.isIn(text)).isTrue();
        assertThat(Secret.isIn("出先機関、" + text + "。以上")).isTrue();
        assertThat(Secret.isNamedIn("出先機関 " + text)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("talked")
    void isNotSeenWhereSomethingIsToldOfIt(String text) {
        assertThat(Secret.isIn(text)).isFalse();
        assertThat(Secret.isIn("受託者は、" + text)).isFalse();
    }
}
