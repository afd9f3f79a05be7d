package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.daicho.shell.PaperList.Line;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organ whose list of contracts is imported: the sample of a town, or one made of it. */
abstract class ContractImport {

    static final JsonMapper MAPPER = new JsonMapper();
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path home;

    Program program;

    @BeforeEach
    void found() {
        program = founded("one");
    }

    Program founded(String name) {
        var founded = new Program(home.resolve(name)).at(TODAY + "T03:00:00Z");
        founded.run("init --organ OGI-EC --name Ogi --admin-name Hana");
        return founded;
    }

    Path ledger(String name) {
        return home.resolve(name).resolve(".local/share/daicho/OGI-EC.db");
    }

    static Ran imported(Program program, Path file, String... more) {
        return program.run("import contracts --output json", words(file.toString(), more));
    }

    static String[] words(String first, String... more) {
        List<String> words = new ArrayList<>(List.of(first));
        Collections.addAll(words, more);
        return words.toArray(String[]::new);
    }

    JsonNode report(Path file, String... more) {
        var ran = imported(program, file, more);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return MAPPER.readTree(ran.out());
    }

    /** The code of each line that can be taken: by fiscal year, in the list's order. */
    static Map<String, Line> codes() {
        Map<String, Line> codes = new LinkedHashMap<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (Line line : PaperList.lines()) {
            var concluded = line.day("契約日");
            int year = concluded.getMonthValue() < 4 ? concluded.getYear() - 1 : concluded.getYear();
            codes.put("C-%d-%04d".formatted(year, last.merge(year, 1, Integer::sum)), line);
        }
        return codes;
    }

    static List<String> with(List<String> row, Map<Integer, String> cells) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cells.getOrDefault(column, row.get(column)))
                .toList();
    }
}
