package jp.daicho.shell;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The sample list as a careful reader understands it, by other means than the program's: its rows by heading, and what each
 * of them says.
 */
final class PaperList {

    static final Path FILE = Path.of("src/test/resources/imports/itaku.csv");

    static final Map<String, String> CLAUSES = new TreeMap<>(Map.of(
            "C07", "目的外利用禁止",
            "C08", "秘密保持",
            "C09", "再委託の制限",
            "C10", "返還・廃棄",
            "C11", "報告義務",
            "C12", "監査・検査",
            "C14", "損害賠償"));

    private static final Map<String, String> STATES =
            Map.of("○", "present", "×", "absent", "△", "partial", "－", "not-applicable");
    private static final Map<String, String> METHODS =
            Map.of("現地", "site", "書面", "document", "聞取り", "interview", "報告書", "report");
    private static final Map<String, String> RESULTS = Map.of("良", "satisfactory", "不備あり", "deficient");

    /** The two rows that can't be taken, by their number in the list, and what is wrong with them. */
    static final Map<String, String> WRONG = Map.of("12", "corporate-number", "20", "to");

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    private PaperList() {}

    /** A row that can be taken. */
    record Line(Map<String, String> cells) {

        String at(String heading) {
            return cells.getOrDefault(heading, "");
        }

        LocalDate day(String heading) {
            return PaperList.day(at(heading));
        }

        String title() {
            return at("業務名").replace("\n", " ");
        }

        /** What the row says of clauses, by code. */
        Map<String, String> clauses() {
            Map<String, String> clauses = new TreeMap<>();
            CLAUSES.forEach((code, heading) -> {
                if (!at(heading).isEmpty()) {
                    clauses.put(code, requireNonNull(STATES.get(at(heading))));
                }
            });
            return clauses;
        }

        boolean isConfirmed() {
            return !at("最終確認日").isEmpty();
        }

        String method() {
            return requireNonNull(METHODS.get(at("確認方法")));
        }

        String result() {
            return requireNonNull(RESULTS.get(at("確認結果")));
        }
    }

    /** The lines that can be taken, in the list's order. */
    static List<Line> lines() {
        var rows = rows();
        List<Line> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < row.size(); column++) {
                cells.put(rows.getFirst().get(column), row.get(column));
            }
            if (!WRONG.containsKey(row.getFirst())) {
                lines.add(new Line(cells));
            }
        }
        return lines;
    }

    /** All of it, with the headings. A quotation mark opens and closes a cell; the sample has none inside of one. */
    static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String record : text().split("\r\n(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            if (!record.isEmpty()) {
                List<String> cells = new ArrayList<>();
                for (String cell : record.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                    cells.add(cell.replace("\"", "").replace("\r\n", "\n"));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    static String text() {
        try {
            return new String(Files.readAllBytes(FILE), Charset.forName("windows-31j"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of these rows. */
    static Path write(Path file, List<List<String>> rows, Charset charset, String before) {
        var text = new StringBuilder(before);
        for (List<String> row : rows) {
            text.append(String.join(
                            ",", row.stream().map(cell -> '"' + cell + '"').toList()))
                    .append("\r\n");
        }
        try {
            return Files.write(file, text.toString().getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three numbers, and a year of Reiwa where that or an R stands before them. */
    private static LocalDate day(String written) {
        var ascii = written.codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var numbers = NUMBERS.matcher(ascii)
                .results()
                .map(number -> Integer.parseInt(number.group()))
                .toList();
        int year = ascii.startsWith("令和") || ascii.startsWith("R") ? 2018 + numbers.get(0) : numbers.get(0);
        return LocalDate.of(year, numbers.get(1), numbers.get(2));
    }
}
