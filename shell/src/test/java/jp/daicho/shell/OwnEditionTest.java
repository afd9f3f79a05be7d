package jp.daicho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own edition of the clauses, from its file to the contracts it is for. */
class OwnEditionTest {

    private static final String OWN = """
            {"id": "ogi-2027", "title": {"ja": "扇市の版", "en": "The edition of Ogi"},
             "sets": [{"id": "base", "title": {"ja": "基本", "en": "Base"}, "requiredOf": "all",
               "clauses": [{"id": "C08", "title": {"ja": "守秘義務", "en": "Confidentiality"}, "basis": "規則 第3条"}]}]}
            """;

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home).at("2027-11-23T01:00:00Z");
        program.run("init --organ OGI-EC --name Ogi --admin-name Hana");
        program.run("vendor register --name Sakura");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(home.resolve("own.json"), text, UTF_8);
    }

    private Ran imported(String text, String options) throws IOException {
        return program.run("clause import " + file(text) + " " + options);
    }

    @Test
    void appliesToContractsConcludedFromItsDayOn() throws IOException {
        assertThat(imported(OWN, "--on 2027-04-01 --reason Revision --output json")
                        .out())
                .contains("{\"record\":\"ogi-2027\",\"events\":[\"CatalogueEditionRecorded\"],\"position\":");

        assertThat(program.run("clause sets --on 2027-03-31 --output json").out())
                .contains("mic-2026")
                .doesNotContain("ogi-2027");
        assertThat(program.run("clause list --on 2027-04-01 --output id").out()).isEqualToIgnoringNewLines("C08");
        program.run(
                "contract conclude --vendor V-0001 --title Before --from 2027-04-01 --to 2028-03-31 --on 2027-03-31");
        program.run(
                "contract conclude --vendor V-0001 --title After --from 2027-04-01 --to 2028-03-31 --on 2027-04-01");
        assertThat(program.run("contract show C-2026-0001 --output json").out()).contains("\"edition\":\"mic-2026\"");
        assertThat(program.run("contract show C-2027-0001 --output json").out()).contains("\"edition\":\"ogi-2027\"");
    }

    @Test
    void isSaidToBeRecorded() throws IOException {
        assertThat(imported(OWN, "--on 2027-04-01 --lang en").out())
                .contains(
                        "Recorded the clause edition ogi-2027. It applies to contracts concluded from 2027-04-01 on.");
    }

    @Test
    void isSaidToAskNothingMoreOfSomeContracts() throws IOException {
        var own = imported(OWN.replace("\"basis\": ", "\"requiredOf\": \"juki\", \"basis\": "), "--lang en");
        assertThat(own.err())
                .contains("no clause of edition ogi-2027 is required of: all, personal-data, my-number, build, operate,"
                        + " supply-chain, important.");

        var other = imported(OWN.replace("ogi-2027", "ogi-2028"), "--output json");
        assertThat(other.out()).contains(",\"without\":[\"personal-data\",").contains("\"supply-chain\"");
    }

    @Test
    void mayBeRecordedAheadOfItsDay() throws IOException {
        assertThat(imported(OWN, "--on 2028-04-01").exit()).isZero();
        assertThat(program.run("clause sets --output json").out())
                .contains("mic-2026")
                .doesNotContain("ogi-2027");
    }

    @Test
    void isRecordedOnce() throws IOException {
        imported(OWN, "--on 2027-04-01");
        var again = imported(OWN, "--on 2027-05-01");

        assertThat(again.exit()).isEqualTo(5);
        assertThat(again.err()).contains("edition-recorded-already");
    }

    @Test
    void isRefusedByLineWhereItIsWrong() throws IOException {
        var wrong = imported(OWN.replace("\"basis\"", "\"bases\""), "--lang ja");

        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err())
                .contains("edition-field-unknown")
                .contains("own.json:3:")
                .contains("「bases」という項目はここにはありません")
                .contains("daicho clause schema");
        assertThat(program.run("clause sets --output id").out()).contains("juki");
    }

    @Test
    void isRefusedWhereThereIsNoFile() {
        var missing = program.run("clause import nowhere.json");

        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("edition-unreadable").contains("nowhere.json");
        assertThat(program.run("clause import " + home).err()).contains("edition-unreadable");
    }

    @Test
    void isDescribedByTheSchemaThatIsPublished() throws IOException {
        assertThat(program.run("clause schema").out().strip())
                .isEqualTo(Files.readString(Path.of("../docs/clause-edition.schema.json"))
                        .strip());
    }
}
