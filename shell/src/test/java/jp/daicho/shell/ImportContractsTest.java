package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.daicho.shell.PaperList.Line;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A town's list of contracts, from the spreadsheet into the register. */
class ImportContractsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final List<String> NEVER_ASSESSED = List.of("C01", "C02", "C03", "C04", "C05", "C06", "C13", "C15");

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = founded("one");
    }

    private Program founded(String name) {
        var founded = new Program(home.resolve(name)).at(TODAY + "T03:00:00Z");
        founded.run("init --organ OGI-EC --name Ogi --admin-name Hana");
        return founded;
    }

    private Path ledger(String name) {
        return home.resolve(name).resolve(".local/share/daicho/OGI-EC.db");
    }

    private static Ran imported(Program program, Path file, String... more) {
        return program.run("import contracts --output json", words(file.toString(), more));
    }

    private static String[] words(String first, String... more) {
        List<String> words = new ArrayList<>(List.of(first));
        Collections.addAll(words, more);
        return words.toArray(String[]::new);
    }

    private JsonNode report(Path file, String... more) {
        var ran = imported(program, file, more);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return MAPPER.readTree(ran.out());
    }

    /** The code of each line that can be taken: by fiscal year, in the list's order. */
    private static Map<String, Line> codes() {
        Map<String, Line> codes = new LinkedHashMap<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (Line line : PaperList.lines()) {
            var concluded = line.day("契約日");
            int year = concluded.getMonthValue() < 4 ? concluded.getYear() - 1 : concluded.getYear();
            codes.put("C-%d-%04d".formatted(year, last.merge(year, 1, Integer::sum)), line);
        }
        return codes;
    }

    private static Map<String, String> vendors() {
        Map<String, String> codes = new LinkedHashMap<>();
        PaperList.lines()
                .forEach(line -> codes.computeIfAbsent(line.at("委託先"), name -> "V-%04d".formatted(codes.size() + 1)));
        return codes;
    }

    @Test
    void tellsWhatBecameOfEveryRow() {
        var report = report(PaperList.FILE);

        assertThat(report.propertyNames())
                .containsExactly(
                        "rows",
                        "accepted",
                        "unchanged",
                        "skipped",
                        "changed",
                        "rejected",
                        "records",
                        "vendors",
                        "warnings",
                        "proposals",
                        "unusedColumns");
        assertThat(report.get("rows").intValue()).isEqualTo(PaperList.rows().size() - 1);
        assertThat(report.get("accepted").intValue()).isEqualTo(codes().size());
        assertThat(texts(report.get("records"))).containsExactlyElementsOf(codes().keySet());
        assertThat(texts(report.get("vendors")))
                .containsExactlyElementsOf(vendors().values());
        assertThat(report.get("rejected"))
                .extracting(row -> row.get("row") + " " + row.get("field").stringValue() + " "
                        + row.get("value").stringValue())
                .containsExactly("13 corporate-number 4700001143492", "21 to 令和8年2月30日");
        assertThat(report.get("changed")).isEmpty();
        assertThat(report.get("proposals")).isEmpty();
        assertThat(texts(report.get("unusedColumns"))).containsExactly("備考");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void recordsOfEveryRowWhatItSaysAndNothingElse() {
        report(PaperList.FILE);

        Map<String, List<String>> expected = new TreeMap<>();
        vendors().forEach((name, code) -> expected.put(code, List.of(registered(name, code))));
        codes().forEach((code, line) -> expected.put(code, events(code, line)));
        var recorded = LedgerLines.byRecord(ledger("one"));
        expected.forEach((code, events) -> assertThat(recorded.get(code)).isEqualTo(events));
        assertThat(recorded).hasSameSizeAs(expected);
    }

    private static String registered(String name, String code) {
        var number = PaperList.lines().stream()
                .filter(line -> line.at("委託先").equals(name))
                .map(line -> line.at("法人番号"))
                .findFirst()
                .orElseThrow();
        return "VendorRegistered "
                + (number.isEmpty() ? "" : "corporateNumber=" + number + " ")
                + "effectiveOn=" + TODAY + " name=" + name + " vendor=" + code;
    }

    private static List<String> events(String code, Line line) {
        List<String> events = new ArrayList<>();
        var concluded = line.day("契約日");
        var classes = line.at("機密性").isEmpty()
                ? ""
                : "information=[\"" + line.at("機密性").toLowerCase(Locale.ROOT) + "\"] ";
        events.add("ContractConcluded amount=" + line.at("契約金額(円)").replace(",", "")
                + " contract=" + code + " edition=mic-2026 effectiveOn=" + concluded + " from="
                + line.day("履行期間(自)") + " " + classes + "myNumber="
                + line.at("特定個人情報").equals("有") + " number=" + line.at("番号") + " personalData="
                + line.at("個人情報").equals("有") + " section=" + line.at("所管課") + " title=" + line.title()
                + " to=" + line.day("履行期間(至)") + " vendor="
                + vendors().get(line.at("委託先")));
        int row = Integer.parseInt(line.at("番号")) + 1;
        for (boolean applies : new boolean[] {true, false}) {
            line.clauses().forEach((clause, state) -> {
                if (applies != state.equals("not-applicable")) {
                    events.add(
                            "ClauseRecorded clause=" + clause + " contract=" + code + " edition=mic-2026 effectiveOn="
                                    + concluded + (applies ? "" : " reason=itaku.csv, row " + row + ", mark －")
                                    + " state=" + state);
                }
            });
        }
        if (line.isConfirmed()) {
            events.add("ConfirmationRecorded contract=" + code + " effectiveOn=" + line.day("最終確認日") + " method="
                    + line.method() + " result=" + line.result());
        }
        return events;
    }

    @Test
    void showsTheGapsAtOnce() {
        report(PaperList.FILE);

        var gaps = MAPPER.readTree(program.run("gaps --output json").out());

        var expected = new TreeSet<String>();
        codes().forEach((code, line) -> {
            boolean begun = !TODAY.isBefore(line.day("履行期間(自)"));
            if (begun && TODAY.isAfter(line.day("履行期間(至)"))) {
                expected.add("OC-11:" + code);
            } else if (begun) {
                expected.add("OC-03:" + code);
                line.clauses().forEach((clause, state) -> {
                    if (!state.equals("present")) {
                        expected.add((state.equals("absent") ? "OC-01:" : "OC-02:") + code + ":" + clause);
                    }
                });
            }
        });
        assertThat(gaps)
                .extracting(gap -> gap.get("id").stringValue())
                .filteredOn(id -> id.matches("OC-(01|02|03|11):.*"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(gaps)
                .filteredOn(gap -> gap.get("rule").stringValue().equals("OC-03"))
                .allSatisfy(gap -> assertThat(gap.get("detail").stringValue()).contains(NEVER_ASSESSED));
    }

    @Test
    void recordsNothingTwice() {
        report(PaperList.FILE);
        var before = LedgerLines.byRecord(ledger("one"));

        var again = report(PaperList.FILE);

        assertThat(again.get("unchanged").intValue()).isEqualTo(codes().size());
        assertThat(again.get("accepted").intValue()).isZero();
        assertThat(again.get("changed")).isEmpty();
        assertThat(LedgerLines.byRecord(ledger("one"))).isEqualTo(before);
    }

    @Test
    void rehearsesWhatItWouldDo() {
        var rehearsed = imported(program, PaperList.FILE, "--dry-run");
        assertThat(LedgerLines.byRecord(ledger("one"))).isEmpty();

        var done = imported(program, PaperList.FILE);

        assertThat(rehearsed.out().replace("\"dryRun\":true,", "")).isEqualTo(done.out());
    }

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

    @Test
    void writesRejectedRowsThatCanBeMended() throws Exception {
        var rejects = home.resolve("rejects.csv");
        report(PaperList.FILE, "--rejects", rejects.toString());

        var text = Files.readString(rejects, WINDOWS_31J);
        assertThat(text.lines())
                .hasSize(3)
                .first()
                .isEqualTo(PaperList.text().lines().findFirst().orElseThrow());
        Files.writeString(
                rejects, text.replace("4700001143492", "3700001143492").replace("令和8年2月30日", "令和8年2月28日"), WINDOWS_31J);

        assertThat(report(rejects).get("accepted").intValue()).isEqualTo(2);
        assertThat(MAPPER.readTree(program.run("contract list --output json").out()))
                .hasSize(codes().size() + 2);
        assertThat(report(PaperList.FILE).get("unchanged").intValue()).isEqualTo(codes().size());
    }

    @Test
    void recordsNothingWhereRejectedRowsCannotBeWritten() throws Exception {
        var source = Files.copy(PaperList.FILE, home.resolve("itaku.csv"));
        for (Path nowhere : List.of(home.resolve("none/rejects.csv"), home, source)) {
            var refused = imported(program, source, "--yes", "--rejects", nowhere.toString());

            assertThat(refused.exit()).isIn(1, 2);
            assertThat(refused.err()).contains("\"code\":\"rejects-").doesNotContain("import.");
            assertThat(LedgerLines.byRecord(ledger("one"))).isEmpty();
        }
        assertThat(source).hasSameBinaryContentAs(PaperList.FILE);
    }

    @Test
    void leavesNoFileWhereNoRowIsRejected() {
        var rows = PaperList.rows().subList(0, 3);

        report(PaperList.write(home.resolve("itaku.csv"), rows, UTF_8, ""), "--rejects", rejects());

        assertThat(home).isDirectoryNotContaining("glob:**rejects*");
    }

    private String rejects() {
        return home.resolve("rejects.csv").toString();
    }

    @Test
    void takesAMendedRowOfAListWhoseNumbersRepeat() throws Exception {
        var rows = PaperList.rows();
        for (int row = 1; row < rows.size(); row++) {
            rows.set(row, with(rows.get(row), Map.of(0, Integer.toString(row % 5))));
        }
        report(PaperList.write(home.resolve("itaku.csv"), rows, UTF_8, ""), "--rejects", rejects());
        var rejects = Path.of(rejects());
        Files.writeString(rejects, Files.readString(rejects).replace("4700001143492", "3700001143492"));

        var mended = report(rejects);

        assertThat(mended.get("changed")).isEmpty();
        assertThat(mended.get("accepted").intValue()).isOne();
        assertThat(report(rejects).get("unchanged").intValue()).isOne();
    }

    @Test
    void neverOverwritesAFileUnasked() throws Exception {
        var rejects = Files.writeString(home.resolve("rejects.csv"), "mine");

        var refused = imported(program, PaperList.FILE, "--rejects", rejects.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("confirmation-needed");
        assertThat(rejects).hasContent("mine");
        assertThat(LedgerLines.byRecord(ledger("one"))).isEmpty();

        report(PaperList.FILE, "--rejects", rejects.toString(), "--yes");
        assertThat(Files.readString(rejects, WINDOWS_31J)).contains("4700001143492");
    }

    @Test
    void namesWhatDiffersFromTheRecord() {
        report(PaperList.FILE);
        var rows = new ArrayList<>(PaperList.rows());
        rows.set(1, with(rows.get(1), Map.of(8, "1", 12, "×")));
        rows.set(2, with(rows.get(2), Map.of(20, "書面")));
        var file = PaperList.write(home.resolve("itaku.csv"), rows, UTF_8, "");
        var before = LedgerLines.byRecord(ledger("one"));

        var report = report(file);

        assertThat(report.get("changed"))
                .hasToString("[{\"row\":2,\"record\":\"C-2021-0001\",\"fields\":[\"amount\",\"C08\"]},"
                        + "{\"row\":3,\"record\":\"C-2022-0001\",\"fields\":[\"confirmed\"]}]");
        assertThat(LedgerLines.byRecord(ledger("one"))).isEqualTo(before);
    }

    private static List<String> with(List<String> row, Map<Integer, String> cells) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cells.getOrDefault(column, row.get(column)))
                .toList();
    }

    @Test
    void doesNotTakeLaterFactsForDifferences() {
        report(PaperList.FILE);
        program.run("contract clause C-2021-0001 --absent C08 --on 2023-01-01");
        program.run("contract profile C-2021-0001 --title Renamed --on 2023-01-01");
        program.run("contract confirm C-2021-0001 --method site --result deficient --on 2026-11-01");
        program.run("contract renew C-2021-0001 --to 2027-03-31 --on 2023-03-31");
        program.run("vendor profile V-0001 --name Renamed");

        assertThat(report(PaperList.FILE).get("changed")).isEmpty();
    }

    @Test
    void tellsPeopleInTheirLanguage() {
        var japanese = program.run("import contracts --lang ja", PaperList.FILE.toString());
        var english = program.run("import contracts --lang en", PaperList.FILE.toString());

        assertThat(japanese.out()).contains("法人番号").contains("履行期間(至)").contains("「令和8年2月30日」という日はありません");
        assertThat(english.out()).containsPattern("On record already +" + codes().size());
        assertThat(program.run("import contracts --output id", PaperList.FILE.toString())
                        .out())
                .isEmpty();
    }

    @Test
    void printsTheCodesOfWhatItRecorded() {
        assertThat(program.run("import contracts --output id", PaperList.FILE.toString())
                        .out()
                        .lines())
                .containsExactlyElementsOf(codes().keySet());
    }
}
