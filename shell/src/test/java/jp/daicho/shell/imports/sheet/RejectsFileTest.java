package jp.daicho.shell.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectsFileTest {

    private static final Charset SJIS = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    private Path source(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("list.csv"), text.getBytes(charset));
    }

    private Path rejects() {
        return folder.resolve("rejects.csv");
    }

    private Sheet rejectAll(Path source) {
        try (Sheet sheet = Sheet.open(source, Encoding.AUTO);
                RejectsFile rejects = RejectsFile.create(rejects(), sheet)) {
            sheet.forEach(rejects::add);
        }
        return Sheet.open(rejects(), Encoding.AUTO);
    }

    private static List<Row> rows(Sheet sheet) {
        var rows = new ArrayList<Row>();
        sheet.forEach(rows::add);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void readsBackAsItWas(String separator) throws IOException {
        var text =
                "番号,\"業\n務\",備考\n1,\"a \"\"b\"\"\nc\",=SUM(A1)\n2,'=1,-\n3,\t=x,\"＝1;\"\n4,-5,\"+1, 2\"\n5,一,二,三\n6,\"\"\"\",㈱髙\n"
                        .replace(",", separator);
        for (Charset charset : List.of(StandardCharsets.UTF_8, SJIS)) {
            var source = source(text, charset);
            var sheet = Sheet.open(source, Encoding.AUTO);

            var again = rejectAll(source);

            assertThat(again.headings()).isEqualTo(sheet.headings());
            assertThat(rows(again)).isEqualTo(rows(sheet)).hasSize(6);
            assertThat(again.charset()).isEqualTo(charset).isEqualTo(sheet.charset());
            assertThat(again.separator()).isEqualTo(separator.charAt(0));
        }
    }

    @Test
    void isInUtf8WithItsMarkOrInTheEncodingOfTheSource() throws IOException {
        rejectAll(source("名,b\n有,1\n", StandardCharsets.UTF_8));
        assertThat(rejects()).hasContent("\uFEFF名,b\r\n有,1\r\n");

        rejectAll(source("名,b\n有,1\n", SJIS));
        assertThat(rejects()).hasBinaryContent("名,b\r\n有,1\r\n".getBytes(SJIS));
    }

    @Test
    void holdsNothingThatRunsOrSteers() throws IOException {
        rejectAll(source("a,b\n=HYPERLINK(1),\u001B[31m赤\u0007\n@x,+1+2\n-,△\n", StandardCharsets.UTF_8));

        assertThat(rejects()).hasContent("\uFEFFa,b\r\n'=HYPERLINK(1),〓[31m赤〓\r\n'@x,'+1+2\r\n-,△\r\n");
    }

    @Test
    void keepsACutOffRowCutOff() throws IOException {
        var rows = rows(rejectAll(source("a,b,c\n1,2,3\n4,5", SJIS)));

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().problem()).isEqualTo(CellProblem.of("row-cut-off", 2, 3));
    }

    @Test
    void replacesAnOlderOneOnlyWhenItIsDone() throws IOException {
        Files.writeString(rejects(), "older");
        var sheet = Sheet.open(source("名\n1\n", SJIS), Encoding.AUTO);

        try (RejectsFile rejects = RejectsFile.create(rejects(), sheet)) {
            sheet.forEach(rejects::add);
            assertThat(rejects()).hasContent("older");
        }

        assertThat(rejects()).hasBinaryContent("名\r\n1\r\n".getBytes(SJIS));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void isNeverTheSource() throws IOException {
        var source = source("a\n1\n", SJIS);
        var sheet = Sheet.open(source, Encoding.AUTO);

        assertThatThrownBy(() -> RejectsFile.create(folder.resolve(".").resolve("list.csv"), sheet))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("rejects-is-source"));
        assertThat(source).hasContent("a\n1\n");
    }

    @Test
    void isRefusedWhereNothingCanBeWritten() throws IOException {
        var sheet = Sheet.open(source("a\n1\n", SJIS), Encoding.AUTO);

        assertThatThrownBy(() -> RejectsFile.create(folder.resolve("none/rejects.csv"), sheet))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("rejects-unwritable"));
    }
}
