package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that are rejected: the file they go to, and how they come back. */
class ImportContractsRejectsTest extends ContractImport {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

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
}
