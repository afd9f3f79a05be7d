package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.NOW;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.gap.GapId;
import jp.daicho.gap.policy.RulesOfPolicies;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.office.StaffId;
import jp.daicho.policy.GuidelineCommand.NoteGuideline;
import jp.daicho.policy.GuidelineCommand.VoidGuideline;
import jp.daicho.policy.GuidelineId;
import jp.daicho.policy.Outcome;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.BriefStaff;
import jp.daicho.policy.PolicyCommand.PublishPolicy;
import jp.daicho.policy.PolicyCommand.ReviewPolicy;
import jp.daicho.policy.PolicyCommand.SupersedePolicy;
import jp.daicho.policy.PolicyCommand.VoidPolicyEntry;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Trigger;
import jp.daicho.policy.view.PolicyRecords.GuidelinesOn;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.policy.view.PolicyRow;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies and their gaps through the core as it is really assembled, in an office that neglects all of them. */
class PolicyWiringTest {

    private static final PolicyId P1 = new PolicyId("P-0001");
    private static final LocalDate BEGUN = LocalDate.of(2024, 4, 1);
    private static final LocalDate GUIDELINE = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = PolicyTown.founded(folder, BEGUN);
        tell(adopting(PolicyKind.BASIC_POLICY, BEGUN));
        tell(new NoteGuideline("令和8年6月版", Grounds.on(GUIDELINE)));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static AdoptPolicy adopting(PolicyKind kind, LocalDate effective) {
        return new AdoptPolicy(null, kind, "第1版", "規程", effective, null, Grounds.on(effective));
    }

    private static Grounds because(LocalDate day) {
        return new Grounds(day, "誤記", List.of());
    }

    private long tell(DomainCommand command) {
        return town.record(HANAKO, command).entries().getFirst().position();
    }

    private List<String> gaps() {
        return gaps(town.register.size());
    }

    private List<String> gaps(long until) {
        var filter = new GapFilter(null, null, Kind.POLICY, null, null);
        return town.register.ask(HANAKO, new GapsOn(TODAY, 0, filter), until).stream()
                .map(GapRow::id)
                .map(GapId::toString)
                .toList();
    }

    @Test
    void lacksWhatItNeglects() {
        assertThat(gaps())
                .containsExactlyInAnyOrder(
                        "PL-01:KAWASE:P-0001",
                        "PL-02:KAWASE:STANDARDS",
                        "PL-02:KAWASE:PROCEDURE",
                        "PL-02:KAWASE:CLOUD-RULES",
                        "PL-02:KAWASE:SNS-PROCEDURE",
                        "PL-02:KAWASE:INCIDENT-PLAN",
                        "PL-03:KAWASE",
                        "PL-08:KAWASE",
                        "PL-09:KAWASE:S-0001");
    }

    static Stream<Rule<?>> everyRule() {
        return RulesOfPolicies.ALL.rules().stream().map(rule -> rule);
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void isLiftedByItsRemedy(Rule<?> rule) {
        var gap = gaps().stream()
                .filter(id -> id.startsWith(rule.id().value()))
                .findFirst()
                .orElseThrow();
        long before = town.register.size();
        var remedies =
                town.register.ask(HANAKO, new OneGap(GapId.of(gap), TODAY)).remedies();
        assertThat(remedies).hasSize(1);

        tell(TypedPolicies.command(remedies.getFirst()));

        assertThat(gaps()).isNotEmpty().doesNotContain(gap);
        assertThat(gaps(before)).contains(gap);
    }

    @Test
    void foreseesTheEndOfAVersionButNotItsPublication() {
        var tomorrow = TODAY.plusDays(1);
        var ahead = "BAD_VALUE day-ahead [" + tomorrow + ", " + TODAY + "]";

        Refusal.assertRefused(ahead, () -> tell(new PublishPolicy(P1, null, Grounds.on(tomorrow))));
        Refusal.assertRefused(ahead, () -> tell(adopting(PolicyKind.STANDARDS, tomorrow)));
        tell(new SupersedePolicy(P1, null, because(tomorrow)));

        assertThat(town.register.ask(HANAKO, new PoliciesOn(TODAY, null)))
                .extracting(PolicyRow::until)
                .containsExactly(tomorrow);
    }

    @Test
    void takesFactsBack() {
        long published = tell(new PublishPolicy(P1, null, Grounds.on(TODAY)));
        long reviewed = tell(new ReviewPolicy(P1, Trigger.YEARLY, null, null, null, Outcome.KEEP, Grounds.on(TODAY)));
        long briefed = tell(new BriefStaff(P1, List.of(StaffId.FOUNDER), Grounds.on(TODAY)));
        assertThat(gaps()).doesNotContain("PL-01:KAWASE:P-0001", "PL-03:KAWASE", "PL-09:KAWASE:S-0001");

        Stream.of(published, reviewed, briefed).forEach(at -> tell(new VoidPolicyEntry(P1, at, because(TODAY))));
        tell(new VoidGuideline(new GuidelineId("G-0001"), PolicyTown.FOUNDED + 1, because(TODAY)));

        assertThat(gaps())
                .contains("PL-01:KAWASE:P-0001", "PL-03:KAWASE", "PL-09:KAWASE:S-0001")
                .doesNotContain("PL-08:KAWASE");
        assertThat(town.register.ask(HANAKO, new GuidelinesOn(TODAY))).isEmpty();
        assertThat(town.now).isEqualTo(NOW);
    }

    @Test
    void knowsItsRecordsByTheirCodes() {
        tell(adopting(PolicyKind.STANDARDS, TODAY));

        Refusal.assertRefused(
                "RULE code-taken [P-0002]",
                () -> tell(new AdoptPolicy(
                        new PolicyId("P-0002"), PolicyKind.PROCEDURE, "1", "端末", TODAY, null, Grounds.on(TODAY))));
        Refusal.assertRefused(
                "NOT_FOUND record-unknown [P-0009]",
                () -> tell(new PublishPolicy(new PolicyId("P-0009"), null, Grounds.on(TODAY))));
    }
}
