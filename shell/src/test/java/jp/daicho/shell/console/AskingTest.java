package jp.daicho.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {

    @TempDir
    private Path home;

    private Ran answering(List<String> answers, String... words) {
        return new Console(home).answering(answers).run(words);
    }

    @Test
    void asksForWhatIsMissingUntilThereIsAnAnswer() {
        Ran ran = answering(List.of("", "さくら"), "sample", "make", "--output", "json");

        assertThat(ran.out()).contains("\"name\":\"さくら\"");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void checksAnswersLikeTypedValues() {
        assertThat(answering(List.of("a\u0007"), "sample", "make").err()).contains("value-control-character");
    }

    @Test
    void endsWhenThePersonGivesUp() {
        assertThat(answering(List.of(), "sample", "make").exit()).isEqualTo(130);
    }

    @Test
    void asksNothingWhenTold() {
        assertThat(answering(List.of("x"), "sample", "make", "--no-input").err())
                .contains("option-missing");
        assertThat(answering(List.of("y"), "sample", "confirm", "--no-input").err())
                .contains("confirmation-needed");
    }

    @Test
    void goesOnOnlyWithAYes() {
        assertThat(answering(List.of("y"), "sample", "confirm").exit()).isZero();
        assertThat(answering(List.of(""), "sample", "confirm").err()).contains("not-confirmed");
        assertThat(answering(List.of("no"), "sample", "confirm").exit()).isEqualTo(2);
    }

    @Test
    void takesAYesInJapaneseAndInFullWidthLetters() {
        assertThat(answering(List.of("はい"), "sample", "confirm", "--lang", "ja").exit())
                .isZero();
        assertThat(answering(List.of("ｙ"), "sample", "confirm", "--lang", "ja").exit())
                .isZero();
        assertThat(answering(List.of("いいえ"), "sample", "confirm", "--lang", "ja")
                        .exit())
                .isEqualTo(2);
    }
}
