package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shell.console.output.Width;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Vendors: who they are, who they may be, and what the register knows of them on one page. */
class VendorsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MERGED = "V-0002 was merged into V-0001 on 2026-06-01; the answer is about V-0001.\n";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void register() {
        program = new Program(home);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "vendor register --name Sakura --corporate-number 7000012050002 --contact Taro --on 2026-04-01",
                        "vendor register --name Momiji --on 2026-04-01",
                        "vendor certify V-0001 --kind p-mark --number P1 --valid-until 2026-04-30 --on 2025-05-01",
                        "vendor disclose V-0001 --parent Oyama --country jp --on 2026-04-02",
                        "vendor declare V-0001 --valid-until 2027-03-31 --on 2026-04-02",
                        "contract conclude --id C-1 --vendor V-0001 --title Printing --from 2025-04-01 --to 2026-03-31",
                        "contract conclude --id C-2 --vendor V-0001 --title Cards --from 2026-04-01 --to 2027-03-31",
                        "contract conclude --id C-3 --vendor V-0002 --title Posters --from 2026-05-01 --to 2027-03-31")
                .forEach(line -> assertThat(program.run(line).err()).as(line).isEmpty());
    }

    private void merge() {
        assertThat(program.run("vendor merge V-0002 --into V-0001 --on 2026-06-01 --reason twice")
                        .out())
                .isEqualTo("V-0002 is merged into V-0001.\n");
    }

    private JsonNode show(String words) {
        return JSON.readTree(
                program.run("vendor show " + words + " --output json").out());
    }

    private static List<String> ids(JsonNode rows) {
        return rows.findValuesAsString("id");
    }

    @Test
    void areShownInTheShapeThatScriptsRelyOn() {
        var sakura = show("V-0001 --on 2026-06-01");

        assertThat(sakura.get("ownership"))
                .hasToString("{\"parent\":\"Oyama\",\"noParent\":null,\"country\":\"JP\",\"since\":\"2026-04-02\"}");
        assertThat(sakura.get("declaration")).hasToString("{\"since\":\"2026-04-02\",\"validUntil\":\"2027-03-31\"}");
        assertThat(sakura.get("contracts").get(0))
                .hasToString("{\"id\":\"C-2\",\"title\":\"Cards\",\"state\":\"in-force\",\"to\":\"2027-03-31\"}");
        assertThat(ids(sakura.get("contracts"))).containsExactly("C-2", "C-1");
        assertThat(ids(sakura.get("gaps")))
                .containsExactly(
                        "OC-11:C-1",
                        "OC-03:C-2",
                        "OC-09:C-2",
                        "OC-15:C-2:PERSON",
                        "OC-15:C-2:PLACE",
                        "VN-01:V-0001:P-MARK");
        assertThat(sakura.get("gaps").get(5))
                .hasToString("{\"severity\":\"medium\",\"id\":\"VN-01:V-0001:P-MARK\","
                        + "\"detail\":\"PrivacyMark lapsed (held until 2026-04-30)\",\"since\":\"2026-05-01\","
                        + "\"acceptedUntil\":null}");
        assertThat(sakura.get("mergedInto").isNull()).isTrue();
        assertThat(sakura.get("mergedFrom")).isEmpty();
        assertThat(show("V-0002").get("ownership").isNull()).isTrue();
        assertThat(show("V-0002").get("declaration").isNull()).isTrue();
    }

    @Test
    void areShownToPeopleOnOnePage() throws IOException {
        merge();
        var page = program.with("NO_COLOR", "1").watchedOn(80).run("vendor show V-0002 --on 2026-06-01");

        assertThat(page.out()).startsWith("""
                        Code              V-0001
                        Name              Sakura
                        State             registered since 2026-04-01
                        Corporate number  7000012050002
                        Contacts          K1  Taro
                        Certifications    PrivacyMark  P1  expired 2026-04-30
                        Ownership         Oyama  Japan (JP)
                        Declaration       since 2026-04-02  until 2027-03-31
                        Merged from       V-0002  Momiji  since 2026-06-01

                        Contracts
                        Code  Title     State     To
                        """).containsPattern("medium +VN-01:V-0001:P-MARK +PrivacyMark lapsed");
        assertThat(page.err()).isEqualTo(MERGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void fitOnATerminal(String language) throws IOException {
        var page = program.with("NO_COLOR", "1").watchedOn(80).run("vendor show V-0001 --lang " + language);

        assertThat(page.out().lines()).allMatch(line -> Width.NARROW.of(line) <= 80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vendor show V-0002                | V-0001
            contract list --vendor V-0002     | C-1 C-2 C-3
            gaps --vendor V-0002 --rule OC-03 | OC-03:C-2 OC-03:C-3
            """)
    void answerForThoseMergedIntoThemAndSaySo(String question, String ids) {
        merge();

        var ran = program.run(question + " --on 2026-06-01 --output id");

        assertThat(ran.out().lines().toList()).isEqualTo(List.of(ids.split(" ", -1)));
        assertThat(ran.err()).isEqualTo(MERGED);
        var before = program.run(question + " --on 2026-06-01 --output id --known-at #12");
        assertThat(before.out()).isNotEqualTo(ran.out());
        assertThat(before.err()).isEmpty();
    }

    @Test
    void areTwoBeforeTheMergeAndKeepBothHistories() {
        merge();

        assertThat(show("V-0002 --on 2026-05-31").get("state").stringValue()).isEqualTo("registered");
        assertThat(ids(show("V-0002 --on 2026-05-31").get("contracts"))).containsExactly("C-3");
        assertThat(program.run("contract show C-3 --on 2026-06-01 --output json")
                        .out())
                .contains("\"vendor\":\"V-0001\",\"vendorName\":\"Sakura\"");
        assertThat(program.run("vendor list --on 2026-06-01").out()).containsPattern("V-0002 +Momiji +merged");
        var history =
                JSON.readTree(program.run("vendor history V-0002 --output json").out());
        assertThat(history.findValuesAsString("event"))
                .startsWith("VendorRegistered", "VendorContactChanged", "VendorRegistered")
                .endsWith("VendorMerged");
        assertThat(history.findValuesAsString("record")).contains("V-0001", "V-0002");
    }

    @Test
    void areRecordedThoughTheyLookLikeAnotherWhichIsSaid() {
        var name = program.run("vendor register --name ＳＡＫＵＲＡ㈱");
        assertThat(name.exit()).isZero();
        assertThat(name.err()).isEqualTo("warning: V-0001 Sakura looks the same by its name.\n");

        var number = program.run("vendor profile V-0002 --corporate-number 7000012050002");
        assertThat(number.exit()).isZero();
        assertThat(number.err()).isEqualTo("warning: V-0001 Sakura has the same corporate number.\n");

        assertThat(program.run("vendor duplicates --output csv").out().lines())
                .containsExactly(
                        "id,name,like,likeName,by",
                        "V-0002,Momiji,V-0001,Sakura,corporate-number",
                        "V-0003,ＳＡＫＵＲＡ㈱,V-0001,Sakura,name");
        assertThat(program.run("vendor register --name sakura --dry-run").err()).contains("V-0001 Sakura");
    }

    @Test
    void areFoundByAnImportUnderTheNamesOfThoseMergedIntoThem() throws IOException {
        merge();
        var list = Files.writeString(home.resolve("list.csv"), "name\nMOMIJI\n");

        assertThat(program.run("import vendors", list.toString(), "--output", "json")
                        .out())
                .contains("\"accepted\":0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vendor merge V-0001 --into V-0001 --reason x                    | 2 | merge-into-itself
            vendor merge V-0001 --into V-0002 --reason x                    | 5 | merge-into-merged
            vendor merge V-0001 --into V-9 --reason x                       | 4 | record-unknown
            vendor merge V-0002 --into V-0001 --reason x                    | 5 | vendor-merged
            vendor certify V-0002 --kind ismap                              | 5 | vendor-merged
            contract conclude --vendor V-0002 --title x --from 2026-06-01 --to 2027-03-31 | 5 | vendor-merged
            vendor retire V-0001 --reason x --on 2026-06-02                 | 5 | vendor-engaged
            vendor disclose V-0001                                          | 2 | disclosure-says-nothing
            vendor disclose V-0001 --parent x --no-parent                   | 2 | parent-and-none
            vendor disclose V-0001 --country Japan                          | 2 | country-malformed
            vendor disclose V-0001 --country UK                             | 2 | country-unknown
            vendor declare V-0001 --valid-until 2020-01-01                  | 2 | ends-before-it-begins
            """)
    void refuseWhatCannotBe(String line, int exit, String code) {
        merge();

        var ran = program.run(line);

        assertThat(ran.err()).startsWith("daicho: " + code + ": ");
        assertThat(ran.exit()).isEqualTo(exit);
    }
}
