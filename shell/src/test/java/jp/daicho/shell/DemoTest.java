package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

    private static final Pattern FOLDER = Pattern.compile("\\S+daicho-\\d+");

    @TempDir
    private Path home;

    private String said = "";

    private Program program() {
        return new Program(home);
    }

    /** Runs it, and remembers what it said of its folder. */
    private Ran demo(Program program, String words) {
        var ran = program.run(("demo " + words).strip());
        said += ran.err();
        return ran;
    }

    @AfterEach
    void throwAway() throws IOException {
        for (String folder : folders()) {
            try (Stream<Path> inside = Files.walk(Path.of(folder))) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private List<String> folders() {
        return FOLDER.matcher(said)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "id"})
    void answersAsTheGapsOfItsLedger(String output) {
        var ran = demo(program(), "--output " + output);

        assertThat(ran.out())
                .contains("OC-01:C-CARD:C09")
                .isEqualTo(program()
                        .run("gaps --output " + output + " --store", folders().get(0))
                        .out());
        assertThat(ran.exit()).isZero();
    }

    @Test
    void lacksSomethingByEveryRule() {
        var gaps = demo(program(), "--output id").out();

        assertThat(gaps.lines())
                .containsExactly(
                        "PL-01:KOMOREBI-EC:P-0001",
                        "OC-14:C-CLERKS:R1",
                        "CS-08:K-SURVEY:LGWAN",
                        "CS-14:K-SURVEY",
                        "SM-06:A-CHANNEL",
                        "OC-01:C-CARD:C09",
                        "OC-01:C-SHRED:C10",
                        "OC-03:C-BOXES",
                        "PL-02:KOMOREBI-EC:INCIDENT-PLAN",
                        "OC-13:C-CARD:R2",
                        "OC-16:C-REQUESTS:I1",
                        "RL-02:S-KASUMI:C-BOXES",
                        "OC-18:C-RESULTS",
                        "OC-06:C-CARD:F1",
                        "OC-11:C-OLDSITE",
                        "SM-11:A-FAIR",
                        "OC-10:C-ROLL",
                        "OC-22:C-ROLL:PERSONAL-DATA",
                        "CS-12:K-MAIL:ACCOUNTS",
                        "OC-04:C-SYSTEM",
                        "CS-01:K-FILES",
                        "CS-03:K-FILES",
                        "CS-04:K-FILES",
                        "CS-05:K-FILES",
                        "CS-07:K-FILES",
                        "RL-01:KOMOREBI-EC:CISO",
                        "VN-02:V-0004:C-SITE",
                        "OC-17:C-ROLL:I2",
                        "PL-09:KOMOREBI-EC:S-0002",
                        "PL-03:KOMOREBI-EC",
                        "PL-04:KOMOREBI-EC",
                        "PL-04:KOMOREBI-EC:VENDORS",
                        "PL-05:KOMOREBI-EC",
                        "PL-07:KOMOREBI-EC:IMPROVEMENT",
                        "PL-09:KOMOREBI-EC:S-KASUMI",
                        "OC-01:C-SHRED:C04",
                        "OC-02:C-SHRED:C13",
                        "OC-07:C-SYSTEM:M1",
                        "OC-09:C-BOXES",
                        "OC-15:C-BOXES:PERSON",
                        "OC-15:C-BOXES:PLACE",
                        "VN-01:V-0005:P-MARK",
                        "OC-12:C-COUNTER",
                        "OC-05:C-CLERKS",
                        "CS-10:K-SURVEY",
                        "PL-06:U-CHECK:F1",
                        "OC-04:C-CLERKS",
                        "VN-03:V-SAZANAMI:DECLARATION",
                        "OC-02:C-CARD:C12",
                        "OC-20:C-CARD:C12",
                        "OC-02:C-ROLL:C08",
                        "OC-02:C-ROLL:C15",
                        "RL-03:E-0001",
                        "CS-06:K-FILES",
                        "CS-11:K-FILES",
                        "CS-09:K-SURVEY:TERMS",
                        "OC-21:C-SHRED:E1",
                        "OC-08:C-CARD",
                        "VN-04:V-0003",
                        "PL-08:KOMOREBI-EC",
                        "OC-19:C-SHRED",
                        "OC-12:C-SITE",
                        "VN-05:V-KODAMA2:V-0001",
                        "CS-02:K-SURVEY");
        assertThat(rules())
                .filteredOn(rule -> !rule.equals("CS-13")) // PL-02 once more: the town has rules for clouds
                .filteredOn(rule -> !rule.startsWith("SM")) // its accounts break two of these
                .allSatisfy(rule -> assertThat(gaps).contains(rule + ":"));
    }

    /** Every rule there is, by code. */
    private List<String> rules() {
        return program()
                .run("gap rules --output csv --store", folders().get(0))
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .toList();
    }

    @Test
    void leavesEveryOtherLedgerAlone() {
        demo(program(), "");

        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void makesALedgerThatHolds() {
        demo(program(), "");

        assertThat(program()
                        .run("ledger verify --output json --store", folders().get(0))
                        .out())
                .startsWith("{\"ok\":true,\"organ\":\"KOMOREBI-EC\"");
    }

    @Test
    void saysCommandsToTryThatWork() {
        var tries = demo(program(), "")
                .err()
                .lines()
                .filter(line -> line.startsWith("  ./daicho "))
                .toList();

        assertThat(tries)
                .hasSize(3)
                .allSatisfy(line -> assertThat(
                                program().run(line.replace("  ./daicho ", "")).exit())
                        .isZero());
    }

    /** The days on which the fiscal year ends and begins, the leap day, and the longest months before short ones. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "2027-03-31", "2027-04-01", "2028-02-29", "2028-08-31"})
    void isTheSameOnEveryDay(String day) {
        var today = demo(program(), "--output id").out();

        assertThat(demo(program().at(day + "T03:00:00Z"), "--output id").out()).isEqualTo(today);
    }

    @Test
    void isTheSameInBothLanguages() {
        var japanese = demo(program(), "--lang ja --output id").out();

        assertThat(demo(program(), "--lang en --output id").out()).isEqualTo(japanese);
        assertThat(acts("ja")).isEqualTo(acts("en")).hasSizeGreaterThan(40);
    }

    /** The script without names, remarks and comments. */
    private List<String> acts(String language) {
        var script = program().run("demo --dry-run --lang " + language).out();
        return script.replaceAll("\"[^\"]*\"", "")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void showsItsScriptWhenNothingIsToBeDone() {
        var ran = demo(program(), "--dry-run --lang en");

        assertThat(ran.out())
                .startsWith("# The ledger")
                .contains("\nvendor suspend V-0004")
                .doesNotContainPattern("\\{[+-]\\d");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void saysWhichLineOfItsScriptFails() {
        var ran = demo(program().at("9999-12-31T03:00:00Z"), "");

        assertThat(ran.err()).matches("daicho: demo-failed: .*demo\\.daicho:\\d+: day-unreadable: .*\\R");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void refusesToHaveHappenedInThePast() {
        assertThat(demo(program(), "--known-at 2026-04-01").err()).startsWith("daicho: known-at-writes: ");
    }
}
