package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.gap.Rules;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCourseCommand.MarkAccountDormant;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gaps in accounts of social media through the core as it is really assembled, each lifted by what it says lifts it. */
class SocialRemediesTest {

    private static final VendorId SAKURA = new VendorId("V-1");

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        tell(registeringVendor("V-1", "さくら"));
        tell(registering("jiro"));
        tell(granting("S-0002", Role.APPROVER, TODAY.minusDays(9)));
        tell(registering("saburo"));
        tell(new ConcludeContract(
                new ContractId("C-2"),
                SAKURA,
                Outline.titled("旧広報"),
                TODAY.minusDays(99),
                TODAY.minusDays(9),
                Grounds.on(TODAY.minusDays(99))));
        SocialTown.acts(SAKURA, new StaffId("S-0002")).forEach(this::tell);
        silent();
        tell(new TransferStaff(new StaffId("S-0002"), "税務課", null, Grounds.on(TODAY.minusDays(20))));
        tell(new AdoptPolicy(null, PolicyKind.SNS_PROCEDURE, "第1版", "SNS運用手順", TODAY, null, GROUNDS));
    }

    /** One is listed and nothing is published; two rest, one of them listed; on another nothing is published. */
    private void silent() {
        var ago = Grounds.on(TODAY.minusYears(2));
        tell(new RecordLastPost(SocialTown.RUN, ago));
        for (String code : List.of("A-REST", "A-SHOWN")) {
            var account = new AccountId(code);
            var profile = new AccountProfile("X", "@" + code, null, null, null, null);
            tell(new RegisterAccount(account, profile, null, new Grounds(ago.on(), "旧台帳", List.of())));
            tell(new MarkAccountDormant(account, null, new Grounds(ago.on(), "休止", List.of())));
        }
        tell(new ConfirmOfficialListing(new AccountId("A-SHOWN"), null, Grounds.on(TODAY.minusDays(9))));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void tell(DomainCommand command) {
        assertThat(town.record(HANAKO, command).entries()).isNotEmpty();
    }

    private List<GapRow> gaps() {
        return town.register.ask(HANAKO, new GapsOn(TODAY, 0, new GapFilter(null, null, Kind.SOCIAL, null, null)));
    }

    static Stream<Arguments> everyRemedy() {
        return Rules.all().stream()
                .filter(rule -> rule.kind() == Kind.SOCIAL)
                .flatMap(rule -> rule.remedies().stream().map(remedy -> Arguments.of(rule, remedy)));
    }

    @ParameterizedTest
    @MethodSource("everyRemedy")
    void areLiftedByEachOfTheirRemedies(Rule<?> rule, Remedy remedy) {
        var row = gaps().stream()
                .filter(each -> each.id().rule().equals(rule.id()) && remedy.lifts(each.flaw()))
                .findFirst()
                .orElseThrow();
        int place = rule.remedies().stream()
                .filter(each -> each.lifts(row.flaw()))
                .toList()
                .indexOf(remedy);
        var typed = Typed.of(town.register
                .ask(HANAKO, new OneGap(row.id(), TODAY))
                .remedies()
                .get(place));

        tell(typed.command());

        assertThat(gaps())
                .filteredOn(each -> each.id().equals(row.id()) && each.flaw() == row.flaw())
                .isEmpty();
    }

    @Test
    void areOfEveryRuleThereIsAndSayWhatLiftsThem() {
        assertThat(gaps())
                .allSatisfy(row -> assertThat(row.remedy()).isNotEmpty())
                .extracting(row -> row.id().rule())
                .containsAll(Rules.all().stream()
                        .filter(rule -> rule.kind() == Kind.SOCIAL)
                        .map(Rule::id)
                        .toList());
    }

    /** Whoever was transferred may answer for it from the new place. */
    @Test
    void areLiftedByTheSamePersonGivenItAnew() {
        tell(new AssignResponsiblePerson(SocialTown.LEFT, new StaffId("S-0002"), GROUNDS));

        assertThat(gaps()).extracting(row -> row.id().toString()).doesNotContain("SM-02:A-LEFT");
    }

    @Test
    void keepAVendorThatRunsAnAccount() {
        tell(new TerminateContract(new ContractId("C-SNS"), new Grounds(TODAY, "不履行", List.of())));

        assertThat(catchThrowable(() -> town.record(HANAKO, new RetireVendor(SAKURA, GROUNDS))))
                .hasMessageContaining("vendor-engaged")
                .hasMessageContaining("A-BARE, A-RUN");
    }
}
