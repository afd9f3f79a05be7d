package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** What a vendor was given, as people hand it over, get it back, and look for it. */
class CustodyTest {

    @TempDir
    private static Path town;

    @TempDir
    private Path home;

    private Program program;

    /** A town in which on 2026-07-01 every rule about what was handed over is broken. */
    @BeforeAll
    static void found() {
        var program = new Program(town);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --id S-0002 --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2024-04-01",
                        "contract conclude --id C-1 --vendor V-0001 --title Entry --from 2026-04-01 --to 2027-03-31",
                        "contract provide C-1 --information Roll --class 3B --media hdd --integrity 2 --personal-data"
                                + " --my-number --on 2026-04-02",
                        "contract provide C-1 --information Streets --class 2 --media unknown --on 2026-04-02",
                        "contract dispose C-1 --item I2 --method sanitise --certificate D-1 --on 2026-06-01",
                        "contract conclude --id C-2 --vendor V-0001 --title Scans --from 2025-04-01 --to 2026-05-31",
                        "contract provide C-2 --information Requests --class 1 --media paper --on 2025-04-02",
                        "contract accept C-2 --result passed --text complete --on 2026-06-02")
                .forEach(line -> assertThat(program.run(line).err()).as(line).isEmpty());
    }

    @BeforeEach
    void goThere() throws IOException {
        FileSystemUtils.copyRecursively(town, home);
        program = new Program(home);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    private String gaps() {
        return run("gaps --on 2026-07-01 --output id").out();
    }

    @Test
    void isShownWithWhatBecameOfIt() {
        var shown = run("contract show C-1 --on 2026-06-01 --output json").out();

        assertThat(shown)
                .contains("\"provided\":[{\"item\":\"I1\",\"on\":\"2026-04-02\",\"text\":\"Roll\",\"class\":\"3b\","
                        + "\"integrity\":\"2\",\"availability\":null,\"media\":\"hdd\",\"personalData\":true,"
                        + "\"myNumber\":true,\"state\":\"held\"},{\"item\":\"I2\"")
                .contains("\"settlements\":[{\"item\":\"I2\",\"on\":\"2026-06-01\",\"event\":\"DisposalCertified\","
                        + "\"method\":\"sanitise\",\"media\":null,\"certificate\":\"D-1\",\"witness\":null,"
                        + "\"approver\":null,\"applicant\":null,\"decision\":null}]");
        assertThat(run("contract show C-2 --on 2026-06-02 --output json").out())
                .contains("\"inspections\":[{\"on\":\"2026-06-02\",\"result\":\"passed\",\"text\":\"complete\"}]");
    }

    @Test
    void isShownToPeopleOnATerminal() throws IOException {
        var page = program.with("NO_COLOR", "1")
                .watchedOn(80)
                .run("contract show C-1 --on 2026-06-01 --lang ja")
                .out();

        assertThat(page).contains("提供情報", "ハードディスク", "未返還", "廃棄済", "サニタイズ", "D-1");
        assertThat(page.lines().skip(20)).allMatch(line -> line.length() <= 80);
    }

    @Test
    void isInspectedWhenItIsDelivered() {
        assertThat(run("contract show C-2 --on 2026-06-02").out()).containsPattern("2026-06-02 +passed +complete");
    }

    @Test
    void isNotDisposedOfByLessThanSuffices() {
        var ran = program.run("contract dispose C-1 --item I1 --method degaussing --certificate D-2 --on 2026-06-01");

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.err())
                .isEqualTo("daicho: disposal-insufficient: degaussing does not suffice to dispose of I1 (hdd); what"
                        + " does: shredding, incineration, physical-destruction, cryptographic-erase, sanitise.\n");
        assertThat(program.run("contract dispose C-1 --item I1 --method degaussing --certificate D-2 --on 2026-06-01"
                                + " --lang ja")
                        .err())
                .contains("消磁", "ハードディスク", "shredding (裁断)", "sanitise (サニタイズ)")
                .doesNotContain("hdd", "degaussing");
        assertThat(program.run("contract dispose C-1 --item I1 --method sanitise --on 2026-06-01")
                        .err())
                .contains("certificate-missing");
    }

    @Test
    void keepsAContractFromBeingClosedUntilAllIsSettled() {
        var refused = program.run("contract close C-2 --on 2026-07-01");
        assertThat(refused.exit()).isEqualTo(5);
        assertThat(refused.err())
                .contains("information-outstanding", "I1 Requests", "daicho contract return C-2 --item <item>");

        var position = run("contract return C-2 --item i1 --method handed --certificate R-1 --on 2026-07-01"
                        + " --output json")
                .out()
                .replaceAll("(?s).*\"position\":(\\d+).*", "$1");
        run("contract close C-2 --on 2026-07-01");

        assertThat(program.run("contract void C-2 " + position + " --reason typo")
                        .err())
                .contains("item-would-reopen");
        assertThat(program.run("contract return C-2 --item I1 --on 2026-07-02 --reason late")
                        .err())
                .contains("contract-closed");
        assertThat(program.run("contract provide C-2 --information Maps --class 1 --media paper --on 2026-06-30"
                                + " --reason late --lang ja")
                        .err())
                .contains("contract-closed", "新たな記録はできません", "contract correct");
        run("contract return C-2 --item I1 --certificate R-2 --on 2026-06-30 --reason found");
    }

    @Test
    void isNamedWithTheOptionThatNamesNone() {
        assertThat(program.run("contract return C-1 --item I9 --on 2026-06-01").err())
                .startsWith("daicho: item-unknown: --item: ");
        assertThat(program.run("contract dispose C-1 --item I1 --method shredding --certificate D-2 --witness S-0099"
                                + " --on 2026-06-01")
                        .err())
                .isEqualTo("daicho: record-unknown: --witness: there is no record S-0099 of this kind.\n");
        assertThat(program.run("contract excuse C-1 --item I1 --approver S-0099 --reason x --output json")
                        .err())
                .contains("\"field\":\"approver\"");
        assertThat(program.run("contract show C-404").err())
                .isEqualTo("daicho: record-unknown: There is no record C-404 of this kind.\n");
    }

    @Test
    void isToldByTheCodeItTakes() {
        assertThat(program.run("contract provide C-1 --information Maps --class 2 --media paper --on 2026-04-03")
                        .out())
                .isEqualTo("C-1: what was handed over is recorded as I3.\n");
    }

    @Test
    void isCorrectedWithAllThatHangsOnIt() {
        assertThat(program.run("contract void C-1 10 --reason typo").err())
                .startsWith("daicho: item-settled: ")
                .doesNotContain("InformationReturned", "DisposalCertified", "ReturnExcused");

        run("contract correct C-1 --position 10 --class 1 --media paper --text Lanes --reason typo");

        assertThat(run("contract show C-1 --on 2026-06-01 --output json").out())
                .contains("\"text\":\"Lanes\",\"class\":\"1\"", "\"media\":\"paper\"", "\"state\":\"disposed\"");
        assertThat(gaps()).doesNotContain("OC-17");
        assertThat(program.run("contract correct C-1 --position 10 --title Lanes --reason typo")
                        .err())
                .contains("entry-voided-already");
    }

    /** The remedy as it is printed, its placeholders filled in by a person. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OC-10:C-1               | <day>=2026-07-01
            OC-16:C-2:I1            | <day>=2026-06-20 <reason>=late
            OC-17:C-1:I2            | <method>=sanitise <media>=ssd <certificate>=D-2 <day>=2026-07-01 <reason>=media
            OC-22:C-1:PERSONAL-DATA |
            OC-22:C-1:MY-NUMBER     |
            """)
    void makesAGapThatItsRemedyLifts(String id, String answers) {
        assertThat(gaps()).contains(id + "\n");
        var remedy = run("gap explain " + id + " --on 2026-07-01 --output json")
                .out()
                .replaceAll("(?s).*\"remedy\":\"daicho ([^\"]*)\".*", "$1");
        for (String answer : answers == null ? new String[0] : answers.split(" ", -1)) {
            var filled = answer.split("=", 2);
            assertThat(remedy).contains(filled[0]);
            remedy = remedy.replace(filled[0], filled[1]);
        }

        run(remedy.contains("--on") ? remedy : remedy + " --on 2026-07-01");

        assertThat(gaps()).doesNotContain(id + "\n");
    }

    @Test
    void isExcusedByOneWhoMay() {
        assertThat(program.run("contract excuse C-2 --item I1 --approver S-0001 --reason archive --on 2026-06-20")
                        .err())
                .contains("approver-is-applicant");

        run("contract excuse C-2 --item I1 --approver S-0002 --decision 8-12 --reason archive --on 2026-06-20");

        assertThat(gaps()).doesNotContain("OC-16");
        assertThat(run("contract show C-2 --on 2026-06-20").out()).contains("return excused", "8-12");
    }

    @Test
    void isExplainedInBothLanguages() {
        assertThat(run("gap explain OC-17:C-1:I2 --on 2026-07-01").out())
                .contains("I2 Streets: disposed of (sanitised) on media nobody noted")
                .contains("Guideline of the ministry (MIC), R8.3 edition, disposal of media");
        assertThat(run("gap explain OC-16:C-2:I1 --on 2026-07-01 --lang ja").out())
                .contains("I1 Requests: 返還も廃棄も免除もされていない (契約の末日 令和8年5月31日)")
                .contains("daicho contract excuse C-2 --item I1 --approver <決裁者> --on <日> --reason <理由>");
    }
}
