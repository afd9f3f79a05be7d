package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts of social media, as people type and read them. */
class SocialTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01")
                .forEach(this::run);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    private JsonNode shown(String day) {
        return MAPPER.readTree(
                run("social show A-0001 --output json --on " + day).out());
    }

    /** A life with one of everything that doesn't need another room. */
    private void live() {
        Stream.of(
                        "social register --platform X --handle @ogi --url https://x.com/ogi --purpose news"
                                + " --section Secretariat --permanent-id 1790123456789012345 --on 2026-04-01",
                        "social approve A-0001 --approver S-0002 --decision 8-12 --on 2026-04-02",
                        "social assign A-0001 --responsible S-0002 --on 2026-04-02",
                        "social deputies A-0001 --staff S-0001 --on 2026-04-02",
                        "social operators A-0001 --staff S-0001 --staff S-0002 --on 2026-04-02",
                        "social publishable A-0001 --rule Notices --availability 2 --on 2026-04-02",
                        "social also-published A-0001 --url https://ogi.example.jp/news --on 2026-04-02",
                        "social custody A-0001 --method sealed-envelope --custodian S-0002 --on 2026-04-02",
                        "social confirm-mfa A-0001 --on 2026-04-02",
                        "social confirm-recovery A-0001 --contact official --holder S-0002 --on 2026-04-02",
                        "social confirm-listing A-0001 --url https://ogi.example.jp/sns --on 2026-04-02",
                        "social last-post A-0001 --on 2026-04-03",
                        "social terms-changed A-0001 --text fees --on 2026-04-04",
                        "social review A-0001 --text fine --on 2026-04-05",
                        "social rename A-0001 --handle @ogi_town --on 2026-04-06",
                        "social profile A-0001 --purpose elections --on 2026-04-06",
                        "social takeover suspected A-0001 --text odd --on 2026-05-01",
                        "social takeover confirmed A-0001 --on 2026-05-01",
                        "social notice A-0001 --text beware --on 2026-05-01",
                        "social takeover restored A-0001 --password-changed --sessions-ended --mfa --on 2026-05-02",
                        "social impersonation report A-0001 --text fake --on 2026-05-03",
                        "social impersonation resolve A-0001 --on 2026-05-09",
                        "social dormant A-0001 --until 2026-06-30 --reason elections --on 2026-05-10",
                        "social resume A-0001 --on 2026-06-01",
                        "social deputies A-0001 --none --on 2026-06-01",
                        "social release A-0001 --on 2026-06-02",
                        "social confirm-listing A-0001 --removed --on 2026-06-03",
                        "social close A-0001 --proof mail-77 --on 2026-06-04")
                .forEach(this::run);
    }

    @Test
    void areShownAsTheyWereOnADay() {
        live();

        var april = shown("2026-04-05");
        assertThat(april.get("title").stringValue()).isEqualTo("X @ogi");
        assertThat(april.get("state").stringValue()).isEqualTo("open");
        assertThat(april.get("responsible").stringValue()).isEqualTo("S-0002");
        assertThat(april.get("operators")).hasSize(2);
        assertThat(april.get("publishable").stringValue()).isEqualTo("Notices");
        assertThat(april.get("availability").stringValue()).isEqualTo("2");
        assertThat(april.get("custody").stringValue()).isEqualTo("sealed-envelope");
        assertThat(april.get("mfa").stringValue()).isEqualTo("on");
        assertThat(april.get("reviewedOn").stringValue()).isEqualTo("2026-04-05");
        var may = shown("2026-05-11");
        assertThat(may.get("title").stringValue()).isEqualTo("X @ogi_town");
        assertThat(may.get("state").stringValue()).isEqualTo("dormant");
        assertThat(may.get("dormantUntil").stringValue()).isEqualTo("2026-06-30");
        assertThat(may.get("takeovers")).hasSize(3);
        assertThat(may.get("impersonations").get(0).get("resolvedOn").stringValue())
                .isEqualTo("2026-05-09");
        var june = shown("2026-06-04");
        assertThat(june.get("state").stringValue()).isEqualTo("closed");
        assertThat(june.get("proof").stringValue()).isEqualTo("mail-77");
        assertThat(june.get("listing").isNull()).isTrue();
    }

    @Test
    void areListedInBothLanguages() {
        live();

        assertThat(run("social list --on 2026-05-01").out())
                .containsPattern("A-0001 +X @ogi_town +compromised +S-0002");
        assertThat(run("social list --on 2026-05-01 --lang ja").out()).contains("侵害");
        assertThat(run("social show A-0001 --on 2026-05-11 --lang ja").out()).contains("休止の期限", "封筒に封入", "乗っ取りが判明");
        assertThat(run("social history A-0001 --lang ja").out()).contains("責任者を指定", "廃止");
    }

    @Test
    void comeFromPlansAndDiscoveries() {
        run("social plan --platform LINE --handle @ogi --purpose news --on 2026-04-01");
        run("social reject A-0001 --approver S-0002 --reason enough --on 2026-04-02");
        run("social discover --platform X --handle @0gi --kind impostor --text fake --on 2026-04-01");

        assertThat(run("social list --on 2026-04-02").out()).contains("rejected", "discovered");
        assertThat(program.run("social open A-0002 --permanent-id 9 --on 2026-04-02")
                        .err())
                .startsWith("daicho: open-needs-approval: ");
        assertThat(program.run("social approve A-0002 --approver S-0002 --on 2026-04-02")
                        .exit())
                .isEqualTo(5);
    }

    @Test
    void neverHoldASecretAndNeverRepeatOne() {
        run("social register --platform X --handle @ogi --on 2026-04-01");

        var refused = program.run("social review A-0001 --text password=hunter2 --on 2026-04-02");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith("daicho: text-looks-secret: ").doesNotContain("hunter2");
        assertThat(program.run("social notice A-0001 --url https://ogi:hunter2@x.com/ --on 2026-04-02")
                        .err())
                .doesNotContain("hunter2");
    }

    @Test
    void areCorrectedByTakingOutAndSayingAnew() {
        run("social register --platform X --handle @ogi --on 2026-04-01");
        var position = MAPPER.readTree(run("social confirm-mfa A-0001 --on 2026-04-02 --output json")
                        .out())
                .get("position")
                .longValue();
        run("social void A-0001 " + position + " --reason mistake --on 2026-04-03");

        assertThat(shown("2026-04-03").get("mfa").isNull()).isTrue();
    }

    @Test
    void askForWhatTheyNeed() {
        run("social register --platform X --handle @ogi --on 2026-04-01");

        assertThat(program.run("social deputies A-0001").err()).startsWith("daicho: staff-or-none: ");
        assertThat(program.run("social confirm-listing A-0001 --url https://x.jp/ --removed")
                        .err())
                .startsWith("daicho: listing-and-removed: ");
        assertThat(program.run("social close A-0001").err()).startsWith("daicho: closing-needs-proof: ");
        assertThat(program.run("social takeover restored A-0001 --mfa").err())
                .startsWith("daicho: restore-facts-missing: ");
    }

    @Test
    void haveNamesAndIdsOfTheirOwn() {
        run("social register --platform X --handle @ogi --permanent-id 999 --on 2026-04-01");
        run("social register --platform X --handle @zz --on 2026-04-01");

        assertThat(program.run("social register --platform Ｘ --handle ＠OGI --on 2026-04-01")
                        .err())
                .startsWith("daicho: account-name-taken: ")
                .contains("A-0001");
        assertThat(program.run("social rename A-0002 --handle @ogi --on 2026-04-02")
                        .err())
                .startsWith("daicho: account-name-taken: ");
        assertThat(program.run("social profile A-0002 --permanent-id 999 --on 2026-04-02")
                        .err())
                .startsWith("daicho: account-permanent-id-taken: ")
                .contains("A-0001");
        run("social close A-0001 --proof deleted --on 2026-05-01");
        run("social rename A-0002 --handle @ogi --on 2026-05-02");
    }

    @Test
    void nameTheOptionAtFault() {
        run("social register --platform X --handle @ogi --on 2026-04-01");

        assertThat(program.run("social procedure A-0001 --policy P-9999").err()).contains("--policy: ");
        assertThat(program.run("social operators A-0001 --contract C-9999").err())
                .contains("--contract: ");
        assertThat(program.run("social impersonation resolve A-0001").err())
                .startsWith("daicho: impersonation-none: A-0001 ");
    }

    @Test
    void areOfOnePlatformByAllItsNames() {
        run("social register --platform X --handle @ogi --on 2026-04-01");

        assertThat(program.run("social plan --platform Twitter --handle ogi --purpose news --on 2026-04-02")
                        .err())
                .startsWith("daicho: account-name-taken: ")
                .contains("A-0001");
        var address = program.run(
                "social plan --platform YouTube --handle https://www.youtube.com/@ogi --purpose news --on 2026-04-02");
        assertThat(address.exit()).isEqualTo(2);
        assertThat(address.err())
                .startsWith("daicho: handle-is-address: --handle takes the account's name, such as @ogi,");
    }
}
