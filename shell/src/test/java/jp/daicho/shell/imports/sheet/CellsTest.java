package jp.daicho.shell.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.InformationClass;
import jp.daicho.vendor.CorporateNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single cells say. */
class CellsTest {

    private static void assertProblem(Read<?> read, String code, String cell) {
        assertThat(read.value()).isNull();
        var problem = Objects.requireNonNull(read.problem(), cell);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.details().getFirst()).isEqualTo(cell);
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({
            "○ ◯ 〇 ● ◎ ✓ ✔ 有 有り あり はい yes Ｙ,PRESENT",
            "△ ▲ 一部,PARTIAL",
            "× ✕ ☓ ✖ ╳ Ｘ 無 なし いいえ NO,ABSENT",
            "－ ― — - ー ‐ − ─ －－ n/a Ｎ／Ａ 該当なし 対象外,NOT_APPLICABLE"
        })
        void areMarksOfClauses(String cells, ClauseState state) {
            assertThat(cells.split(" ", -1))
                    .allSatisfy(
                            cell -> assertThat(Vocabulary.marks().read(cell)).isEqualTo(Read.of(state)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "　", "\n"})
        void areNotThereInAnEmptyCell(String cell) {
            assertThat(Vocabulary.marks().read(cell).isBlank()).isTrue();
            assertThat(Vocabulary.yesNo().read(cell).isBlank()).isTrue();
            assertThat(Vocabulary.yesNo().read("－").isBlank()).isTrue();
            assertThat(Vocabulary.informationClasses().readAll(cell).isBlank()).isTrue();
        }

        @Test
        void meanWhatTheyAreToldToMean() {
            var marks = Vocabulary.marks().with("◆", ClauseState.PRESENT).with("○", ClauseState.PARTIAL);

            assertThat(marks.read("◆").value()).isEqualTo(ClauseState.PRESENT);
            assertThat(marks.read(" ○").value()).isEqualTo(ClauseState.PARTIAL);
            assertThat(Vocabulary.marks().read("○").value()).isEqualTo(ClauseState.PRESENT);
        }

        @Test
        void areRefusedWithThoseThatCanBeUsed() {
            assertThat(Vocabulary.marks().read("◆")).isEqualTo(Read.problem("cell-word-unknown", "◆", "○ △ × -"));
            assertThat(Vocabulary.informationClasses().read("3"))
                    .isEqualTo(Read.problem("cell-word-unknown", "3", "3a 3b 3c 2 1"));
        }

        @ParameterizedTest
        @CsvSource({"有 あり ○ はい 1 １ yes ●,true", "無 なし × いいえ 0 no ✕,false"})
        void areYesAndNo(String cells, boolean answer) {
            assertThat(cells.split(" ", -1))
                    .allSatisfy(
                            cell -> assertThat(Vocabulary.yesNo().read(cell)).isEqualTo(Read.of(answer)));
        }

        @ParameterizedTest
        @CsvSource({
            "3A,CLASS_3A",
            "３Ａ,CLASS_3A",
            "3b,CLASS_3B",
            "自治体機密性3C,CLASS_3C",
            "機密性２,CLASS_2",
            "機密性 1,CLASS_1",
            "1,CLASS_1"
        })
        void areClassesOfInformation(String cell, InformationClass meant) {
            assertThat(Vocabulary.informationClasses().read(cell)).isEqualTo(Read.of(meant));
        }

        @Test
        void areSeveralInOneCell() {
            assertThat(Vocabulary.informationClasses().readAll("3A、２・3A\n1"))
                    .isEqualTo(Read.of(
                            List.of(InformationClass.CLASS_3A, InformationClass.CLASS_2, InformationClass.CLASS_1)));
            assertProblem(Vocabulary.informationClasses().readAll("3A、秘"), "cell-word-unknown", "3A、秘");
        }

        @ParameterizedTest
        @CsvSource({
            "現地,SITE",
            "実地,SITE",
            "書面,DOCUMENT",
            "聞取り,INTERVIEW",
            "聞き取り,INTERVIEW",
            "ﾋｱﾘﾝｸﾞ,INTERVIEW",
            "報告書,REPORT",
            "Interview,INTERVIEW"
        })
        void areMethodsOfConfirmation(String cell, Method method) {
            assertThat(Vocabulary.methods().read(cell)).isEqualTo(Read.of(method));
        }

        @ParameterizedTest
        @CsvSource({
            "良,SATISFACTORY",
            "適,SATISFACTORY",
            "○,SATISFACTORY",
            "問題なし,SATISFACTORY",
            "不備あり,DEFICIENT",
            "不適,DEFICIENT",
            "要改善,DEFICIENT",
            "×,DEFICIENT"
        })
        void areResultsOfConfirmation(String cell, Result result) {
            assertThat(Vocabulary.results().read(cell)).isEqualTo(Read.of(result));
        }
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "15,920,000|1|15920000",
                    "１５，９２０，０００円|1|15920000",
                    "¥15,920,000-|1|15920000",
                    "￥15920000|1|15920000",
                    "\\15,920,000|1|15920000",
                    "金15,920,000円也|1|15920000",
                    "15,920,000円（税込）|1|15920000",
                    " 1 000 |1|1000",
                    "0|1|0",
                    "15,920|1000|15920000",
                    "15.92|1000000|15920000",
                    "15,920千円|1|15920000",
                    "15,920千円|1000000|15920000",
                    "1,592万円|1|15920000",
                    "1000.0|1|1000",
                    "12.|1|-",
                })
        void areReadInWholeYen(String cell, long unit, String yen) {
            if (yen.equals("-")) {
                assertProblem(Yen.read(cell, unit), "amount-unreadable", cell);
            } else {
                assertThat(Yen.read(cell, unit)).isEqualTo(Read.of(Long.valueOf(yen)));
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "-1000|amount-negative",
                    "△1,000|amount-negative",
                    "▲1,000円|amount-negative",
                    "(1,000)|amount-negative",
                    "－１０００|amount-negative",
                    "0.5|amount-not-whole",
                    "1,00,000|amount-unreadable",
                    "1,000,|amount-unreadable",
                    "単価契約|amount-unreadable",
                    "@1,200|amount-unreadable",
                    "1.5E+7|amount-unreadable",
                    "=SUM(A1)|amount-unreadable",
                    "9,999,999,999,999,999,999,999,999|amount-unreadable",
                    "1000円 2000円|amount-unreadable"
                })
        void areRefused(String cell, String code) {
            assertProblem(Yen.read(cell, 1), code, cell);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "　", "－", "-"})
        void areUnknownWhereNothingIsSaid(String cell) {
            assertThat(Yen.read(cell, 1000).isBlank()).isTrue();
        }

        @Test
        void areRefusedRatherThanOverflow() {
            assertProblem(Yen.read("999999999999999", 1_000_000), "amount-unreadable", "999999999999999");
        }
    }

    @Nested
    class CorporateNumberCells {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "6700001219570",
                    "６７０００01219570",
                    "6-7000-0121-9570",
                    "6－7000－0121－9570",
                    " 6700001219570 ",
                    "T6700001219570"
                })
        void areReadHoweverTheyAreWritten(String cell) {
            assertThat(CorporateNumbers.read(cell)).isEqualTo(Read.of(new CorporateNumber("6700001219570")));
        }

        @ParameterizedTest
        @CsvSource({
            "7700001219570,corporate-number-check-digit",
            "670000121957,corporate-number-malformed",
            "なし,corporate-number-malformed",
            "6.70000E+12,corporate-number-rounded"
        })
        void areRefused(String cell, String code) {
            assertProblem(CorporateNumbers.read(cell), code, cell);
        }

        @Test
        void areUnknownWhereNothingIsSaid() {
            assertThat(CorporateNumbers.read("　").isBlank()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"円", "T", "(", "1,", "-", "年", "・", "\u001B[31m"})
    void aBookInACellIsNoValue(String piece) {
        String book = "x" + piece.repeat(30_000);

        assertProblem(Days.read(book), "day-unreadable", cut(book));
        assertProblem(Yen.read(book, 1), "amount-unreadable", cut(book));
        assertProblem(Vocabulary.marks().read(book), "cell-word-unknown", cut(book));
        assertProblem(CorporateNumbers.read(book), "corporate-number-malformed", cut(book));
        assertThat(Heading.of(book).name()).isEmpty();
    }

    private static String cut(String book) {
        return book.substring(0, 60) + "...";
    }

    @Test
    void aProblemShowsNoMoreOfACellThanFitsALine() {
        var problem = Objects.requireNonNull(Days.read("𠮷".repeat(100_000)).problem());

        assertThat(problem.details().getFirst()).isEqualTo("𠮷".repeat(60) + "...");
    }
}
