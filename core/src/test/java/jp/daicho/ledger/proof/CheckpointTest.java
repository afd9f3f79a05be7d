package jp.daicho.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Random;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String TYPEABLE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
    private static final Hash ROOT =
            Frontier.EMPTY.append(Hash.ofLeaf("a".getBytes(UTF_8))).root();
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("KAWASE", "000102030405060708090a0b0c0d0e0f", 12_345, ROOT);

    @Test
    void hasThreeLinesAsText() {
        assertThat(CHECKPOINT.text())
                .isEqualTo(
                        "daicho/KAWASE/000102030405060708090a0b0c0d0e0f\n12345\nAippeebat6pa5MPl5F9+l3ESp+Y1k4INvsHsc4ok+Tw=\n");
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
        assertThat(Checkpoint.parse(CHECKPOINT.text() + "\n— witness abc=\n")).isEqualTo(CHECKPOINT);
    }

    @Test
    void hasOneLineOnPaper() {
        assertThat(CHECKPOINT.paper())
                .isEqualTo("D1 KAWASE 12345 08N6-JYF6-VAVT-MPQ4-RFJY-8QVY-JXRH-59Z6-6P9R-43DY-R7P7-72H4-Z4Y0-SM");
        assertThat(Checkpoint.parse(CHECKPOINT.paper())).isEqualTo(new Checkpoint("KAWASE", null, 12_345, ROOT));
    }

    @Test
    void isReadHoweverCarefullyItIsTyped() {
        var paper = CHECKPOINT.paper();

        assertThat(Checkpoint.parse(paper.toLowerCase(Locale.ROOT))).isEqualTo(Checkpoint.parse(paper));
        assertThat(Checkpoint.parse("  " + paper.replace('-', ' ') + "\n")).isEqualTo(Checkpoint.parse(paper));
        assertThat(Checkpoint.parse(paper.replace('-', '−'))).isEqualTo(Checkpoint.parse(paper));
        assertThat(Checkpoint.parse(paper.replace('0', 'o').replaceFirst("D1", "dI")))
                .isEqualTo(Checkpoint.parse(paper));
        assertThat(Checkpoint.parse(fullWidth(paper))).isEqualTo(Checkpoint.parse(paper));
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(each -> each > ' ' ? each - '!' + '！' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void findsEveryWrongCharacter() {
        var random = new Random(1);
        for (int round = 0; round < 20; round++) {
            var paper = any(random);
            for (int at = "D1 ".length(); at < paper.length(); at++) {
                var typed = new StringBuilder(paper);
                for (int wrong = 0; wrong < TYPEABLE.length(); wrong++) {
                    typed.setCharAt(at, TYPEABLE.charAt(wrong));
                    requireFound(paper, typed.toString());
                }
            }
        }
    }

    @Test
    void findsEveryPairOfExchangedNeighbours() {
        var random = new Random(2);
        for (int round = 0; round < 500; round++) {
            var paper = any(random);
            for (int at = 0; at + 1 < paper.length(); at++) {
                requireFound(paper, exchanged(paper, at, at + 1));
                if (paper.charAt(at + 1) == '-' && at + 2 < paper.length()) {
                    requireFound(paper, exchanged(paper, at, at + 2));
                }
            }
        }
    }

    private static String exchanged(String text, int left, int right) {
        var exchanged = new StringBuilder(text);
        exchanged.setCharAt(left, text.charAt(right));
        exchanged.setCharAt(right, text.charAt(left));
        return exchanged.toString();
    }

    private static String any(Random random) {
        var organ = new StringBuilder();
        for (int length = 1 + random.nextInt(20); length > 0; length--) {
            organ.append(TYPEABLE.charAt(random.nextInt(TYPEABLE.length())));
        }
        var root = new byte[Hash.LENGTH];
        random.nextBytes(root);
        long size = random.nextLong(1L << random.nextInt(1, 40));
        return new Checkpoint(organ.toString(), null, size, Hash.at(root, 0)).paper();
    }

    /** What was typed is either refused or, where only hyphens or look-alikes differ, the same checkpoint. */
    private static void requireFound(String paper, String typed) {
        try {
            assertThat(Checkpoint.parse(typed)).as(paper + " typed " + typed).isEqualTo(Checkpoint.parse(paper));
        } catch (Refused refused) {
            assertThat(refused.code()).isEqualTo("checkpoint-mistyped");
            assertThat(refused.field()).isEqualTo("checkpoint");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "D1",
                "D1 KAWASE 5",
                "D2 KAWASE 5 0000",
                "D1 川瀬 5 0000",
                "D1 KAWASE -5 0000",
                "D1 KAWASE 99999999999999999999999 0000",
                "daicho/",
                "daicho/KAWASE/000102030405060708090a0b0c0d0e0f 1",
                "daicho/KAWASE/000102030405060708090a0b0c0d0e0f 1 AAAA",
                "daicho/KAWASE/000102030405060708090a0b0c0d0e0f x 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                "daicho/KAWASE/zz 1 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
            })
    void refusesWhatIsNone(String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Checkpoint.parse(typed))
                .extracting(Refused::code)
                .isEqualTo("checkpoint-mistyped");
    }

    @Test
    void survivesAnyTyping() {
        var random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            var typed = new StringBuilder("D1 KAWASE 12 ");
            random.ints(60, 0, 0x3000).forEach(typed::appendCodePoint);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> Checkpoint.parse(typed.toString()));
        }
    }
}
