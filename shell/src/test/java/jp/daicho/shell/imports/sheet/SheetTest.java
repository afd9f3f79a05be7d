package jp.daicho.shell.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final Charset SJIS = Charset.forName("windows-31j");
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    @TempDir
    Path folder;

    private Path file(byte[]... pieces) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.write(piece);
        }
        return Files.write(folder.resolve("list.csv"), all.toByteArray());
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(UTF_8));
    }

    private static List<Row> rows(Path file) {
        return rows(file, Encoding.AUTO);
    }

    private static List<Row> rows(Path file, Encoding encoding) {
        try (Sheet sheet = Sheet.open(file, encoding)) {
            List<Row> rows = new ArrayList<>();
            sheet.forEach(rows::add);
            assertThat(sheet.size()).isEqualTo(rows.size());
            return rows;
        }
    }

    private static void assertRefused(Path file, Encoding encoding, String code, Object... details) {
        assertThatThrownBy(() -> rows(file, encoding)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.kind()).isEqualTo(Refused.Kind.BAD_VALUE);
            assertThat(refused.details().subList(0, details.length)).containsExactly(details);
        });
    }

    @Test
    void readsRecordsWithTheirNumbers() throws IOException {
        var file = file("番号,業務名\r\n1,\"選挙公報,（臨時）\n追加分\"\r\n\r\n , 　\r\n2,\"\"\"特\"\"急\"\r\n");

        assertThat(rows(file))
                .containsExactly(new Row(2, List.of("1", "選挙公報,（臨時）\n追加分")), new Row(5, List.of("2", "\"特\"急")));
    }

    @Test
    void canBeReadAgain() throws IOException {
        try (Sheet sheet = Sheet.open(file("a\n1\n2\n"), Encoding.AUTO)) {
            assertThat(sheet).hasSize(2);
            assertThat(sheet.iterator().next()).isEqualTo(new Row(2, List.of("1")));
            assertThat(sheet).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a\tb\n1\t2\n", "a;b\n1;2\n", "\"a,\";b\n1;2\n", "\n\na,b\r1,2"})
    void findsWhatPartsTheCells(String text) throws IOException {
        assertThat(rows(file(text)))
                .extracting(Row::cells, Row::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of("1", "2"), null));
    }

    @Test
    void padsAShortRow() throws IOException {
        assertThat(rows(file("a,b,c\n1\n2,3\n")))
                .containsExactly(new Row(2, List.of("1", "", "")), new Row(3, List.of("2", "3", "")));
    }

    @Test
    void refusesARowLongerThanTheHeadingsButNotTheFile() throws IOException {
        assertThat(rows(file("a,b\n1,2,3\n4,5\n6,7,,\n")))
                .containsExactly(
                        new Row(2, List.of("1", "2", "3"), CellProblem.of("row-too-long", 3, 2)),
                        new Row(3, List.of("4", "5")),
                        new Row(4, List.of("6", "7", "", "")));
    }

    @Test
    void refusesALastRowThatWasCutOff() throws IOException {
        assertThat(rows(file("a,b\n1,2\n3")))
                .containsExactly(
                        new Row(2, List.of("1", "2")), new Row(3, List.of("3"), CellProblem.of("row-cut-off", 1, 2)));
        assertThat(rows(file("a,b\n1,2"))).containsExactly(new Row(2, List.of("1", "2")));
    }

    @Test
    void takesTheApostropheBeforeAFormulaAway() throws IOException {
        assertThat(rows(file("a,b,c,d\n'=1+1,'-,'quoted,'＝A1\n")))
                .containsExactly(new Row(2, List.of("=1+1", "'-", "'quoted", "＝A1")));
    }

    @Nested
    class WhateverItsEncoding {

        private static final String TEXT = "委託先,所管課\n㈱髙橋①,ｶﾅ課〜ソ表十\n有,有\n";

        @Test
        void findsItOut() throws IOException {
            assertThat(Sheet.open(file(TEXT), Encoding.AUTO).charset()).isEqualTo(UTF_8);
            assertThat(Sheet.open(file(("\uFEFF" + TEXT).getBytes(UTF_8)), Encoding.AUTO)
                            .charset())
                    .isEqualTo(UTF_8);
            assertThat(Sheet.open(file(TEXT.getBytes(SJIS)), Encoding.AUTO).charset())
                    .isEqualTo(SJIS);
        }

        @Test
        void takesTheMarkForNoPartOfTheFirstHeading() throws IOException {
            assertThat(Sheet.open(file("\uFEFF委託先,b\n"), Encoding.AUTO).headings())
                    .containsExactly("委託先", "b");
            assertThat(Sheet.open(file("\uFEFF委託先,b\n"), Encoding.UTF_8).headings())
                    .containsExactly("委託先", "b");
        }

        /** Every character of the sort that Japanese files hold, in random company. */
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void readsTheSameFromEach(long seed) throws IOException {
            var random = new Random(seed);
            var text = new StringBuilder("業務名,備考\n");
            for (int row = 0; row < 200; row++) {
                text.append("第")
                        .append(words(random))
                        .append(',')
                        .append(words(random))
                        .append('\n');
            }
            var expected = rows(file(text.toString()));

            assertThat(expected).hasSize(200);
            assertThat(rows(file(text.toString().getBytes(SJIS)))).isEqualTo(expected);
            assertThat(rows(file(text.toString().getBytes(SJIS)), Encoding.WINDOWS_31J))
                    .isEqualTo(expected);
            assertThat(rows(file("\uFEFF" + text), Encoding.UTF_8)).isEqualTo(expected);
        }

        private static String words(Random random) {
            String alphabet = "選挙公報印刷業務髙﨑㈱①ソ表十能ーｱｲﾊﾟ○△×－A1 縺";
            return random.ints(random.nextInt(12), 0, alphabet.length())
                    .mapToObj(alphabet::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();
        }

        @Test
        void refusesTwoInOneFile() throws IOException {
            byte[] first = "委託先,所管課\n有,株式会社さくら\n".getBytes(SJIS);
            byte[] even = "1,福祉課長\n".getBytes(UTF_8);
            byte[] odd = "業,福祉課\n".getBytes(UTF_8);

            assertRefused(file(first, even), Encoding.AUTO, "sheet-encoding-unclear", 3L, first.length + 3L);
            assertRefused(file(first, odd), Encoding.AUTO, "sheet-encoding-unclear", 3L);
            assertRefused(file(odd, first), Encoding.AUTO, "sheet-encoding-unclear", 2L);
            assertRefused(file(first, even), Encoding.WINDOWS_31J, "sheet-encoding-unclear", 3L);
        }

        @Test
        void refusesAnotherThanTheOneTold() throws IOException {
            assertRefused(file(TEXT.getBytes(SJIS)), Encoding.UTF_8, "sheet-encoding-wrong", Encoding.UTF_8, 1L, 1L);
            assertRefused(
                    file("\uFEFFa\n"), Encoding.WINDOWS_31J, "sheet-encoding-wrong", Encoding.WINDOWS_31J, 1L, 1L);
            assertRefused(
                    file("a\r\nb\r\n".getBytes(UTF_8), new byte[] {(byte) 0x81, '\n'}),
                    Encoding.WINDOWS_31J,
                    "sheet-encoding-wrong",
                    Encoding.WINDOWS_31J,
                    3L,
                    7L);
        }

        @Test
        void refusesACharacterCutInTwo() throws IOException {
            assertRefused(
                    file("a\n".getBytes(UTF_8), new byte[] {(byte) 0xE6, (byte) 0x9C}),
                    Encoding.UTF_8,
                    "sheet-encoding-wrong",
                    Encoding.UTF_8,
                    2L,
                    3L);
        }
    }

    record Hostile(String code, String text) {}

    static Stream<Hostile> hostile() {
        return Stream.of(
                new Hostile("sheet-empty", ""),
                new Hostile("sheet-empty", "\n\r\n ,,\n"),
                new Hostile("sheet-empty", "\uFEFF"),
                new Hostile("sheet-nul", "a,b\n1,\0\n"),
                new Hostile("sheet-is-workbook", "PK\003\004xl/workbook.xml"),
                new Hostile("sheet-row-unreadable", "a,b\n1,2\n3,\"4\n5,6\n"),
                new Hostile("sheet-row-unreadable", "a,b\n1,2\n3,\"4\"x\n5,6\n"),
                new Hostile("sheet-row-unreadable", "\"a,b\n1,2\n"),
                new Hostile("sheet-cell-too-long", "a,b\n1," + "x".repeat(10_000_000) + "\n"),
                new Hostile("sheet-cell-too-long", "a,b\n1,\"" + "x,\n".repeat(1_000_000) + "\"\n"),
                new Hostile("sheet-row-unreadable", "a,b\n1," + "x".repeat(20_000_000) + "\n"),
                new Hostile("sheet-cell-too-long", "x".repeat(1_000_000) + "\n"),
                new Hostile("sheet-too-many-columns", "a" + ",a".repeat(99_999) + "\n"),
                new Hostile("sheet-too-many-columns", "a,b\n1" + ",".repeat(99_999)),
                new Hostile("sheet-row-too-long", "a,b\n" + ("y".repeat(90_000) + ",").repeat(20) + "\n"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesTheWholeFileBeforeItsFirstRow(Hostile hostile) throws IOException {
        var file = file(hostile.text());

        assertThatThrownBy(() -> Sheet.open(file, Encoding.AUTO))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(hostile.code()));
    }

    @Test
    void namesTheRowThatIsAtFault() throws IOException {
        assertRefused(file("a,b\n1,2\n\n3,\"4\n5,6\n"), Encoding.AUTO, "sheet-row-unreadable", 4);
        assertRefused(file("a,b\n1,2\n3,4\"\"\n\"5\" ,6\n"), Encoding.AUTO, "sheet-row-unreadable", 4);
        assertRefused(file("a,b\n1," + "x".repeat(100_001) + "\n"), Encoding.AUTO, "sheet-cell-too-long", 2, 2);
        assertRefused(file("a,b\n1,2\n\0"), Encoding.AUTO, "sheet-nul", 3L, 9L);
    }

    @ParameterizedTest
    @EnumSource
    void takesAsMuchAsIsAllowed(Encoding encoding) throws IOException {
        var file = file("a" + ",a".repeat(999) + "\n" + "x".repeat(100_000) + "\n");

        assertThat(rows(file, encoding)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoFile() {
        assertRefused(folder, Encoding.AUTO, "sheet-unreadable", folder);
        assertRefused(folder.resolve("none.csv"), Encoding.AUTO, "sheet-unreadable");
    }

    @Test
    void refusesUtf16() throws IOException {
        assertRefused(file("\uFEFFa,b\n".getBytes(StandardCharsets.UTF_16LE)), Encoding.AUTO, "sheet-is-utf-16");
    }

    @Test
    void refusesAFileThatChangedWhileItWasRead() throws IOException {
        var file = file("a,b\n" + "1,2\n".repeat(100_000));
        try (Sheet sheet = Sheet.open(file, Encoding.UTF_8)) {
            Files.write(file, "有,有\n".repeat(100_000).getBytes(SJIS));

            assertThatThrownBy(() -> sheet.forEach(row -> {}))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("sheet-unreadable"));
        }
    }
}
