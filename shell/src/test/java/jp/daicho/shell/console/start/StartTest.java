package jp.daicho.shell.console.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.run.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class StartTest {

    @TempDir
    private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int start(List<String> words) {
        return Start.run(
                () -> new AnnotationConfigApplicationContext(WaysIn.class),
                words,
                new Streams(InputStream.nullInputStream(), Streams.utf8(out), Streams.utf8(err), false, false),
                new Surroundings(Map.of("LANG", "en_US.UTF-8"), home));
    }

    @Test
    void saysInOneSentenceThatTheProgramCannotBeAssembled() {
        Path log = home.resolve(".local/state/daicho/daicho.log");

        assertThat(start(List.of("status"))).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("daicho: broken: This is a bug. Details are in " + log + ".");
        assertThat(log).content().contains("UnsatisfiedDependencyException");
    }

    @Test
    void saysItInTheLanguageAndFormAskedFor() {
        start(List.of("status", "--lang", "ja", "--output=json"));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("{\"error\":{\"code\":\"broken\",\"message\":\"プログラム");
    }
}
