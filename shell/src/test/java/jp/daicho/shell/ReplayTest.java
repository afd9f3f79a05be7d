package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor steps through, key by key, and what a program gets instead. */
class ReplayTest {

    private static final String CLEAR = "\u001b[H\u001b[J";

    @TempDir
    private static Path home;

    /** Five events of the founding, then four. */
    @BeforeAll
    static void live() {
        on("2026-04-01").run("init --organ OGI-EC --name Ogi --admin-name Hana");
        on("2026-04-02").run("vendor register --name", "株式会社さくら");
        on("2026-04-03").run("vendor contact V-0001 --name Kana --phone 0120");
        on("2026-04-04").run("vendor suspend V-0001 --until 2026-06-30 --reason", "bid rigging");
        on("2026-04-05").run("vendor register --name", "もみじ");
        on("2026-04-06")
                .run("contract conclude --id C-1 --vendor V-0002 --from 2026-04-06 --to 2027-03-31 --title", "Cards");
        on("2026-04-07").run("gap rules set VN-04.severity=off --reason", "small office");
    }

    private static Program on(String day) {
        return new Program(home).at(day + "T03:00:00Z");
    }

    /** The pages that the keys lead to, the first one included. */
    private static String[] pages(String words, String keys) throws Exception {
        var screen = on("2026-04-08").typing(keys, ("replay " + words).strip());
        return screen.substring(screen.indexOf(CLEAR) + CLEAR.length()).split(Pattern.quote(CLEAR), -1);
    }

    @Test
    void goesOnAndBackAndEndsAtTheKey() throws Exception {
        var pages = pages("V-0001", "nnnbq");

        assertThat(pages).hasSize(5);
        assertThat(pages[0]).contains("Step 1 of 3", "vendor registered", "2026-04-02 12:00", "Hana", "[q]uit");
        assertThat(pages[0]).containsPattern("State +- -> registered");
        assertThat(pages[2]).contains("Step 3 of 3", "suspended").containsPattern("State +registered -> suspended");
        assertThat(pages[3]).isEqualTo(pages[2]);
        assertThat(pages[4]).isEqualToIgnoringWhitespace(pages[1]);
    }

    @Test
    void jumpsToADayOrAPositionAndToBothEnds() throws Exception {
        var pages = pages("", "g2026-04-04\rg#5\r><g#99\rgsoon\rq");

        assertThat(pages[1]).contains("Step 8 of 11", "bid rigging");
        assertThat(pages[2]).contains("Step 6 of 11", "株式会社さくら");
        assertThat(pages[3]).contains("Step 11 of 11", "rule settings");
        assertThat(pages[4]).contains("Step 1 of 11", "register opened");
        assertThat(pages[5]).contains("Step 11 of 11");
        assertThat(pages[6]).contains("Step 11 of 11", "soon");
    }

    @Test
    void showsOnlyARecordOrAnEvent() throws Exception {
        var pages = pages("", "fv-0002\rf\rfVendorRegistered\rfV-0009\rq");

        assertThat(pages[1]).contains("Step 1 of 1", "もみじ");
        assertThat(pages[2]).contains("Step 9 of 11", "もみじ");
        assertThat(pages[3]).contains("Step 2 of 2", "もみじ");
        assertThat(pages[4]).contains("Step 2 of 2", "V-0009");
    }

    /** A vendor at work needs a contact; then nobody wants to hear of it. */
    @Test
    void saysWhichGapsAnEntryOpenedAndClosed() throws Exception {
        var pages = pages("--from #9", "nq");

        assertThat(pages[0]).containsPattern("appeared +(high|medium|low) +OC-03:C-1 ");
        assertThat(pages[0]).containsPattern("appeared +(high|medium|low) +VN-04:V-0002 ");
        assertThat(pages[1])
                .containsPattern("gone +(high|medium|low) +VN-04:V-0002 ")
                .doesNotContainPattern("gone .*OC-03");
    }

    @Test
    void speaksJapanese() throws Exception {
        assertThat(pages("V-0001 --lang ja", "nnq")[2]).contains("3 件中 3 件目", "[q] 終了", "登録 -> 指名停止");
    }

    @Test
    void isAListForPrograms() {
        var json = on("2026-04-08").run("replay C-1 --output json").out();

        assertThat(json)
                .startsWith("[{\"position\":9,")
                .contains("\"event\":\"ContractConcluded\"", "\"state\":{\"after\":\"in-force\"}")
                .contains("\"opened\":[{\"id\":\"OC-")
                .contains("\"closed\":[]")
                .doesNotContain("VN-04");
        assertThat(on("2026-04-08").run("replay --from #5 --to #6 --lang ja").out())
                .hasLineCount(4);
    }

    @Test
    void knowsOnlyWhatWasKnown() {
        assertThat(on("2026-04-08")
                        .run("replay --known-at #6 --from #5 --output id")
                        .out())
                .isEqualToIgnoringNewLines("V-0001");
    }
}
