package jp.daicho.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.IntStream;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.RawEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines made of stored bytes are those that are made of records. */
class LineBytesTest {

    private final LineBytes line = new LineBytes();

    private static String written(LineBytes line) throws IOException {
        var out = new ByteArrayOutputStream();
        line.end(out);
        return out.toString(UTF_8);
    }

    private static String plain(Line line) {
        return new String(LineForm.write(line), UTF_8) + "\n";
    }

    private void assertSame(Line.Event event) throws IOException {
        assertThat(written(line.event(event.position(), event.event()))).isEqualTo(plain(event));
    }

    private static Line.Event event(String text) {
        return new Line.Event(7, text, text, text, 3, text, text, text, text, text);
    }

    static IntStream letters() {
        return IntStream.rangeClosed(0, 0x100);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void sayEveryLetterTheSameWay(int letter) throws IOException {
        assertSame(event(Character.toString(letter)));
        assertSame(event("a" + Character.toString(letter) + letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "川瀬町", "🏯", "\u2028\u2029", "{\"a\":\"b\\\\n\"}", "é/é", "\uffff"})
    void sayEveryTextTheSameWay(String text) throws IOException {
        assertSame(event(text));
        assertSame(event(text.repeat(5_000)));
    }

    @Test
    void leaveOutWhatIsAbsent() throws IOException {
        assertSame(new Line.Event(Long.MAX_VALUE, "e", "e", null, -1, "t", "p", null, "{}", "{}"));
        assertThat(written(line.event(0, RawEvent.of(new NewEvent("e", "e", null, -1, "t", "p", null, "{}", "{}")))))
                .doesNotContain("type\":null", "revision");
    }

    @Test
    void sayAnAct() throws IOException {
        var root = new byte[32];
        root[3] = -1;
        assertThat(written(line.act(12, 3, root)))
                .isEqualTo(plain(new Line.Act(12, 3, Base64.getEncoder().encodeToString(root))));
    }
}
