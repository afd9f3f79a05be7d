package jp.daicho.shell.console.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerProgramTest {

    private static List<String> words(Map<String, String> environment) {
        return PagerProgram.of(environment).words();
    }

    @Test
    void isTheNearestThatIsNamed() {
        assertThat(words(Map.of("DAICHO_PAGER", "lv", "PAGER", "more"))).containsExactly("lv");
        assertThat(words(Map.of("PAGER", "more"))).containsExactly("more");
        assertThat(words(Map.of())).containsExactly("less");
    }

    @Test
    void isNoneWhereTheNearestIsEmptyOrOnlyCopies() {
        assertThat(words(Map.of("DAICHO_PAGER", "", "PAGER", "more"))).isEmpty();
        assertThat(words(Map.of("PAGER", " cat "))).isEmpty();
        assertThat(words(Map.of("PAGER", "less \"-"))).isEmpty();
    }

    @Test
    void isStartedWithoutAShellWhereWordsSayAll() {
        assertThat(words(Map.of("PAGER", "'/opt/my less' -R \\-S"))).containsExactly("/opt/my less", "-R", "-S");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nkf | less", "LESS=R less", "$HOME/bin/page", "~/bin/page", "less >&2"})
    void isLeftToAShellOtherwise(String said) {
        assertThat(words(Map.of("PAGER", said))).containsExactly("/bin/sh", "-c", said);
    }
}
