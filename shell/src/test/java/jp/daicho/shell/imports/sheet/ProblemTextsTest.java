package jp.daicho.shell.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.daicho.shell.console.language.Languages;
import jp.daicho.shell.console.language.Texts;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Pattern CODE =
            Pattern.compile("(?:CellProblem\\s*\\.of|Read\\s*\\.problem|CUT_OFF = )\\(?\\s*\"([a-z0-9-]+)\"");

    @Test
    void everyProblemIsSaidInEveryLanguage() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/jp/daicho/shell/imports/sheet"))) {
            for (Path source : sources.toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
            }
        }

        var texts = new Texts();
        assertThat(codes)
                .hasSizeGreaterThan(8)
                .allSatisfy(code -> assertThat(Languages.ALL)
                        .allSatisfy(language -> assertThat(texts.find(
                                        language, CellProblem.of(code).key()))
                                .isNotNull()));
    }
}
