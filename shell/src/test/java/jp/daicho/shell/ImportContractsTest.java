package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.daicho.shell.PaperList.Line;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A town's list of contracts, from the spreadsheet into the register: what is recorded of it, and what is told. */
class ImportContractsTest extends ContractImport {

    private static final List<String> NEVER_ASSESSED = List.of("C01", "C02", "C03", "C04", "C05", "C06", "C13");

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
                expected.add("OC-15:" + code + ":PERSON");
                expected.add("OC-15:" + code + ":PLACE");
                line.clauses().forEach((clause, state) -> {
                    if (!state.equals("present")) {
                        expected.add((state.equals("absent") ? "OC-01:" : "OC-02:") + code + ":" + clause);
                    }
                });
            }
        });
        assertThat(gaps)
                .extracting(gap -> gap.get("id").stringValue())
                .filteredOn(id -> id.matches("OC-(01|02|03|11|15):.*"))
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
