package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import jp.daicho.shell.console.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cloud services, as people type and read them. */
class CloudsTest {

    private static final String APPLY =
            "cloud apply --service Forms --provider V-0001 --purpose requests --on 2026-04-01";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --on 2024-04-01")
                .forEach(this::run);
    }

    private Ran run(String line) {
        var ran = program.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        return ran;
    }

    private void refused(String line, String code) {
        assertThat(program.run(line).err()).as(line).contains(code + ":");
    }

    /** In use, with all that is asked for but an exit plan. */
    private void use() {
        Stream.of(
                        APPLY + " --section IT --information 2 --zone internet --region JP --law JP",
                        "cloud assess K-0001 --met purpose,logs --unmet audit --on 2026-04-02",
                        "cloud assurance K-0001 --kind ismap --number C24 --valid-until 2027-03-31 --on 2026-04-02",
                        "cloud approve K-0001 --until 2027-03-31 --condition monthly --approver S-0002"
                                + " --decision 8-12 --on 2026-04-10",
                        "cloud appoint-manager K-0001 --manager S-0002 --on 2026-04-10",
                        "cloud start K-0001 --on 2026-04-11")
                .forEach(this::run);
    }

    @Test
    void areAppliedForApprovedAndStarted() {
        assertThat(run(APPLY).out()).isEqualTo("The application for K-0001 is recorded.\n");
        refused("cloud start K-0001 --on 2026-04-11", "cloud-not-approved");
        refused("cloud approve K-0001 --until 2027-03-31 --on 2026-04-10", "approver-is-applicant");
        assertThat(run("cloud approve K-0001 --until 2027-03-31 --approver S-0002 --on 2026-04-10")
                        .out())
                .isEqualTo("K-0001 may be used until 2027-03-31.\n");
        refused("cloud start K-0001 --on 2026-04-11", "cloud-without-manager");
    }

    @Test
    void areProvidedByAVendorThatIsKnown() {
        assertThat(program.run(APPLY.replace("V-0001", "V-0009")).err())
                .isEqualTo(program.run("cloud discover --service Forms --provider V-0009")
                        .err())
                .doesNotContain("--vendor");
    }

    @Test
    void areListedAsTheyWere() {
        use();

        assertThat(run("cloud list --output json --on 2026-04-05").out())
                .isEqualTo("[{\"id\":\"K-0001\",\"title\":\"Forms\",\"state\":\"under-review\",\"provider\":\"V-0001\","
                        + "\"providerName\":\"Sakura\",\"purpose\":\"requests\",\"section\":\"IT\",\"information\":[\"2\"],"
                        + "\"zone\":[\"internet\"],\"route\":null,\"region\":[\"JP\"],\"law\":\"JP\",\"termsOnly\":null,"
                        + "\"used\":false,\"until\":null,\"manager\":null,\"managerName\":null}]\n");
        assertThat(run("cloud list --output json").out())
                .contains(
                        "\"state\":\"in-use\"",
                        "\"used\":true",
                        "\"until\":\"2027-03-31\"",
                        "\"managerName\":\"Taro\"");
        assertThat(run("cloud list --provider V-0001 --output id").out()).isEqualTo("K-0001\n");
        assertThat(run("cloud show K-0001").out()).contains("monthly", "audits and reports", "not met", "C24");
        assertThat(run("cloud show K-0001 --lang ja").out()).contains("監査の受入れ", "不適合", "利用中");
        assertThat(run("cloud history K-0001 --output json").out())
                .contains("CloudUseApplied", "ApprovalConditionSet", "\"service\":\"Forms\"");
    }

    @Test
    void areReviewedAfterAChange() {
        use();
        run("cloud changed K-0001 --what region --region CA --text moved --on 2026-05-01");
        assertThat(run("cloud list --output json").out()).contains("\"state\":\"re-review\"", "\"region\":[\"CA\"]");

        run("cloud review K-0001 --result satisfactory --text place --on 2026-05-20");
        assertThat(run("cloud list --output json").out()).contains("\"state\":\"in-use\"");
        refused("cloud changed K-0001 --what terms --region JP", "option-of-region");
        refused("cloud changed K-0001 --what owner --law JP", "option-of-region");
    }

    @Test
    void areShownWithWhatBecameOfTheirPlaceAndOwner() {
        use();
        run("cloud changed K-0001 --what region --region CA --law US --on 2026-05-01");
        run("cloud changed K-0001 --what owner --country GB --on 2026-05-02");

        assertThat(run("cloud show K-0001 --output json").out())
                .contains(
                        "{\"on\":\"2026-05-01\",\"event\":\"RegionChanged\",\"region\":[\"CA\"],\"law\":\"US\","
                                + "\"country\":null,\"text\":null}",
                        "{\"on\":\"2026-05-02\",\"event\":\"ProviderOwnerChanged\",\"region\":[],\"law\":null,"
                                + "\"country\":\"GB\",\"text\":null}");
    }

    @Test
    void areLeftWithProofs() {
        use();
        run("cloud suspend K-0001 --reason outage --on 2026-05-01");
        run("cloud resume K-0001 --on 2026-05-02");
        run("cloud exit-plan K-0001 --text early --format CSV --on 2026-05-02");
        run("cloud retire K-0001 --reason replaced --on 2026-06-01");
        refused("cloud close K-0001 --on 2026-06-02", "cloud-data-left");
        assertThat(run("cloud show K-0001 --on 2026-06-02 --output json").out())
                .contains("\"unproved\":[\"DataDeletionConfirmed\",\"AccountsClosed\"]");
        assertThat(run("cloud show K-0001 --on 2026-06-02").out()).contains("deletion of the accounts");
        run("cloud migrate K-0001 --to K-0002 --on 2026-06-02");
        run("cloud confirm-deletion K-0001 --certificate D-1 --method keys --on 2026-06-02");
        refused("cloud close K-0001 --on 2026-06-02", "cloud-accounts-left");
        run("cloud close-accounts K-0001 --text all-12 --on 2026-06-02");
        assertThat(run("cloud close K-0001 --on 2026-06-03").out()).isEqualTo("K-0001 is retired.\n");
        assertThat(run("cloud show K-0001").out()).contains("D-1", "all-12", "K-0002");
    }

    @Test
    void keepTheirProviderFromBeingRetired() {
        use();
        refused("vendor retire V-0001 --reason closed --on 2026-06-01", "vendor-engaged");

        run("cloud retire K-0001 --reason replaced --on 2026-06-01");
        run("vendor retire V-0001 --reason closed --on 2026-06-01");
    }

    @Test
    void mayBeDiscoveredRejectedAndRevoked() {
        run("cloud discover --service Notes --on 2026-04-01");
        refused("cloud apply --id K-0001 --purpose notes --on 2026-04-02", "text-missing");
        run("cloud apply --id K-0001 --purpose notes --provider V-0001 --on 2026-04-02");
        run("cloud reject K-0001 --approver S-0002 --reason no --on 2026-04-03");
        run("cloud apply --id K-0001 --purpose lists --on 2026-04-04");
        run("cloud approve K-0001 --until 2027-03-31 --approver S-0002 --condition logs --on 2026-04-05");
        run("cloud condition-met K-0001 --condition J1 --on 2026-04-06");
        run("cloud renew K-0001 --until 2028-03-31 --approver S-0002 --on 2026-04-07");
        run("cloud revoke K-0001 --approver S-0002 --reason leak --on 2026-04-08");
        assertThat(run("cloud list --output json").out()).contains("\"state\":\"revoked\"", "\"used\":true");
    }

    @Test
    void areCorrected() {
        use();
        run("cloud profile K-0001 --section tax --no-terms-only --on 2026-05-01");
        assertThat(run("cloud list --output json").out()).contains("\"section\":\"tax\"", "\"termsOnly\":false");
        var position =
                run("cloud history K-0001 --output json").out().replaceFirst("(?s).*\"position\":(\\d+).*", "$1");

        run("cloud void K-0001 #" + position + " --reason slip");
        assertThat(run("cloud list --output json").out()).contains("\"section\":\"IT\"");
        refused("cloud assess K-0001 --condition logs", "condition-and-state");
        refused("cloud assess K-0001 --met nonsense", "value-not-allowed");
        refused("cloud profile K-0001 --terms-only --no-terms-only", "flag-contradicted");
    }

    @Test
    void areAssessedInTheWordsOfEitherLanguage() {
        use();
        run("cloud assess K-0001 --met 目的外利用の禁止、logs --lang ja --on 2026-05-01");

        assertThat(run("cloud show K-0001 --output json").out())
                .contains("{\"condition\":\"purpose\",\"state\":\"met\"", "{\"condition\":\"logs\",\"state\":\"met\"");
    }

    @Test
    void doNotChangeWhatTheyWereApprovedWithByTheWay() {
        use();
        refused("cloud profile K-0001 --region US --on 2026-05-01", "cloud-change-unreviewed");
        refused("cloud profile K-0001 --law US --on 2026-05-01", "cloud-change-unreviewed");
        refused("cloud profile K-0001 --terms-only --on 2026-05-01", "cloud-change-unreviewed");
        refused("cloud profile K-0001 --information 3A --on 2026-05-01", "cloud-use-unapproved");
        refused("cloud profile K-0001 --purpose letters --on 2026-05-01", "cloud-use-unapproved");
        refused("cloud profile K-0001 --service Leaves --on 2026-05-01", "cloud-change-unreviewed");
        run("cloud profile K-0001 --route internet --on 2026-05-01");
        refused("cloud profile K-0001 --route closed --on 2026-05-01", "cloud-change-unreviewed");
        assertThat(program.run("cloud profile K-0001 --route closed").err())
                .contains("daicho cloud changed K-0001 --what terms --route <route>");
        assertThat(run("cloud changed K-0001 --what terms --route closed --service Leaves --on 2026-05-02")
                        .out())
                .contains("daicho cloud review K-0001 --result <satisfactory|deficient>");
        assertThat(run("cloud list --output json").out())
                .contains("\"title\":\"Leaves\"", "\"route\":\"closed\"", "\"state\":\"re-review\"");
        refused("cloud changed K-0001 --what owner --route closed", "option-of-terms");
        refused("cloud changed K-0001 --what owner", "owner-change-says-nothing");
        assertThat(program.run("cloud profile K-0001 --region US").err())
                .contains("cloud changed K-0001 --what region --region <region>");

        run("cloud changed K-0001 --what terms --terms-only --text lapsed --on 2026-05-01");
        assertThat(run("cloud list --output json").out()).contains("\"termsOnly\":true", "\"state\":\"re-review\"");
        refused("cloud changed K-0001 --what owner --terms-only", "option-of-terms");
        refused("cloud renew K-0001 --until 2026-12-31 --approver S-0002", "cloud-renewal-shorter");
        refused("cloud review K-0001 --result satisfactory --on 2026-03-31", "cloud-before-application");
        refused("cloud condition-met K-0001 --condition J1 --on 2026-04-09", "approval-condition-too-early");
    }

    @Test
    void nameTheOptionAtFault() {
        use();
        assertThat(program.run("cloud profile K-0001 --region nowhere").err()).contains("--region: ");
        assertThat(program.run("cloud profile K-0001 --law ZZ").err()).contains("--law: ");
        assertThat(program.run("cloud profile K-0001 --region nowhere --output json")
                        .err())
                .contains("\"field\":\"region\"");
        assertThat(program.run("cloud profile K-0001").err()).contains("--information", "--terms-only");
        refused("cloud profile K-0001 --purpose password=hunter2", "text-looks-secret");
        refused("cloud suspend K-0001 --reason password=hunter2", "text-looks-secret");
    }
}
