package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a list of contracts may look, and what may be said of it on the command line. */
class ImportContractsListTest extends ContractImport {

    @Test
    void takesColumnsInAnyOrder() {
        var rows = PaperList.rows();
        var order = new ArrayList<>(
                IntStream.range(0, rows.getFirst().size()).boxed().toList());
        Collections.shuffle(order, new Random(4));

        sameAsTheSample(
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }

    @Test
    void takesHeadingsItIsTold() {
        var headings = Map.of("委託先", "相手", "履行期間(至)", "おわり", "損害賠償", "弁償");

        sameAsTheSample(headed(headings), "--map", "相手=vendor", "--map", "おわり=to", "--map", "弁償=C14");
    }

    private static List<List<String>> headed(Map<String, String> headings) {
        var rows = PaperList.rows();
        rows.set(
                0,
                rows.getFirst().stream()
                        .map(heading -> headings.getOrDefault(heading, heading))
                        .toList());
        return rows;
    }

    @Test
    void takesMarksItIsTold() {
        var marks = Map.of("○", "ア", "×", "イ", "△", "ウ");
        var rows = PaperList.rows().stream()
                .map(row ->
                        row.stream().map(cell -> marks.getOrDefault(cell, cell)).toList())
                .toList();

        sameAsTheSample(rows, "--mark", "ア=present", "--mark", "イ=absent", "--mark", "ウ=partial");
    }

    @Test
    void takesUtf8WithAndWithoutByteOrderMark() {
        sameAsTheSample(PaperList.rows());
        var marked = PaperList.write(home.resolve("itaku.csv"), PaperList.rows(), UTF_8, "\uFEFF");

        assertThat(report(marked).get("unchanged").intValue()).isEqualTo(codes().size());
    }

    /** Imported in UTF-8, these rows leave the same ledger as the sample. */
    private void sameAsTheSample(List<List<String>> rows, String... more) {
        founded("two").run("import contracts", PaperList.FILE.toString());
        var file = PaperList.write(home.resolve("itaku.csv"), rows, UTF_8, "");

        assertThat(report(file, more).get("accepted").intValue()).isEqualTo(codes().size());
        assertThat(LedgerLines.byRecord(ledger("one"))).isEqualTo(LedgerLines.byRecord(ledger("two")));
    }

    @Test
    void asksForAColumnItDoesNotFind() {
        var file = PaperList.write(home.resolve("list.csv"), headed(Map.of("委託先", "相手")), UTF_8, "");

        var ran = imported(program, file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("column-missing").contains("相手").contains("=vendor");
        assertThat(program.run("import contracts --lang en", file.toString()).err())
                .contains("in the first line");
        assertThat(LedgerLines.byRecord(ledger("one"))).isEmpty();
    }

    @Test
    void leavesOutColumnsNobodyWants() {
        var file = PaperList.write(home.resolve("list.csv"), PaperList.rows(), UTF_8, "");

        var report = report(file, "--map", "最終確認日=ignore", "--map", "確認結果=ignore");

        assertThat(report.get("accepted").intValue()).isEqualTo(codes().size());
        assertThat(LedgerLines.byRecord(ledger("one")).values())
                .allSatisfy(events -> assertThat(events).noneMatch(event -> event.startsWith("Confirmation")));
    }

    @Test
    void leavesOutWhatEndedBefore() {
        var report = report(PaperList.FILE, "--skip-ended-before", "2024-04-01");

        var late = PaperList.lines().stream()
                .filter(line -> !line.day("履行期間(至)").isBefore(LocalDate.parse("2024-04-01")))
                .count();
        assertThat(report.get("accepted").longValue()).isEqualTo(late);
        assertThat(report.get("skipped").longValue()).isEqualTo(codes().size() - late);
    }
}
