package jp.daicho.shell.console.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.daicho.shared.Refused;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void splitsAsAPosixShellDoes() {
        assertThat(Words.of("a  b\tc　d")).containsExactly("a", "b", "c", "d");
        assertThat(Words.of("--name '株式会社 さくら'")).containsExactly("--name", "株式会社 さくら");
        assertThat(Words.of("a'b c'd\"e f\"")).containsExactly("ab cde f");
        assertThat(Words.of("\"a \\\" \\\\ \\n\" 'b \\'")).containsExactly("a \" \\ \\n", "b \\");
        assertThat(Words.of("a\\ b '' \"\"")).containsExactly("a b", "", "");
        assertThat(Words.of(" ")).isEmpty();
    }

    @Test
    void refusesAQuoteWithoutAnEnd() {
        assertThatThrownBy(() -> Words.of("a 'b")).isInstanceOf(Refused.class).hasMessageContaining("unclosed-quote");
    }

    @Test
    void quotesSoThatItComesBack() {
        for (String word : new String[] {"a", "a b", "a\"b\\", "", "#1", "it's"}) {
            assertThat(Words.of(Words.quote(word))).containsExactly(word);
        }
    }

    @Test
    void ofACommandLeaveTheProgramsNameOut() {
        assertThat(Words.ofCommand("daicho gap rules")).containsExactly("gap", "rules");
        assertThat(Words.ofCommand("./daicho gaps")).containsExactly("gaps");
        assertThat(Words.ofCommand("daicho")).containsExactly("daicho");
        assertThat(Words.ofCommand("gaps daicho")).containsExactly("gaps", "daicho");
    }
}
