package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.gap.GapCommand.AcceptGap;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Rules;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gaps through the core as it is really assembled, in a town that has one of every kind. */
class GapWiringTest {

    private static final VendorId SAKURA = new VendorId("V-1");
    private static final ContractId RUNNING = new ContractId("C-1");
    private static final ContractId OVER = new ContractId("C-2");

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        tell(registeringVendor("V-1", "さくら"));
        tell(concluding(RUNNING, TODAY.minusMonths(13), TODAY.plusDays(10)));
        tell(concluding(OVER, TODAY.minusMonths(1), TODAY.minusDays(10)));
        tell(new RecordClauses(
                RUNNING, List.of(mark("C01", ClauseState.PARTIAL), mark("C09", ClauseState.ABSENT)), GROUNDS));
        tell(new RecordCertification(
                SAKURA, Certificate.P_MARK, "P1", TODAY.minusDays(1), Grounds.on(TODAY.minusYears(1))));
        tell(registeringVendor("V-2", "もみじ"));
        tell(new ConcludeContract(
                new ContractId("C-3"),
                new VendorId("V-2"),
                Outline.titled("保守"),
                TODAY,
                TODAY.plusDays(10),
                Grounds.on(TODAY)));
        tell(new SuspendVendor(new VendorId("V-2"), null, GROUNDS));
        var criteriaAlone = new ContractId("C-4");
        tell(concluding(criteriaAlone, TODAY, TODAY.plusDays(200)));
        tell(new SelectVendor(criteriaAlone, SAKURA, "選定基準", null, GROUNDS));
        var candidateAlone = new ContractId("C-5");
        tell(concluding(candidateAlone, TODAY, TODAY.plusDays(200)));
        tell(new AssessCandidate(candidateAlone, SAKURA, Suitability.SUITABLE, null, GROUNDS));
        town.employ("jiro", Role.APPROVER);
        CustodyTown.acts(SAKURA).forEach(this::tell);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void tell(DomainCommand command) {
        assertThat(town.record(HANAKO, command).entries()).isNotEmpty();
    }

    private static ConcludeContract concluding(ContractId contract, LocalDate from, LocalDate to) {
        return new ConcludeContract(contract, SAKURA, Outline.titled("保守"), from, to, Grounds.on(from));
    }

    private static Mark mark(String clause, ClauseState state) {
        return new Mark(new ClauseId(clause), state, null);
    }

    private List<GapRow> gaps() {
        return town.register.ask(HANAKO, new GapsOn(TODAY, 0, GapFilter.ALL));
    }

    private List<GapRow> gaps(long until) {
        return town.register.ask(HANAKO, new GapsOn(TODAY, 0, GapFilter.ALL), until);
    }

    private GapId gap(RuleId rule) {
        return gaps().stream()
                .map(GapRow::id)
                .filter(id -> id.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> everyRemedy() {
        return Rules.all().stream().flatMap(rule -> rule.remedies().stream().map(remedy -> Arguments.of(rule, remedy)));
    }

    @ParameterizedTest
    @MethodSource("everyRemedy")
    void isLiftedByEachOfItsRemedies(Rule<?> rule, Remedy remedy) {
        var row = gaps().stream()
                .filter(each -> each.id().rule().equals(rule.id()) && remedy.lifts(each.flaw()))
                .findFirst()
                .orElseThrow();
        var gap = row.id();
        int place = rule.remedies().stream()
                .filter(each -> each.lifts(row.flaw()))
                .toList()
                .indexOf(remedy);
        long before = town.register.size();
        var typed = Typed.of(
                town.register.ask(HANAKO, new OneGap(gap, TODAY)).remedies().get(place));

        tell(typed.command());

        assertThat(gaps()).extracting(GapRow::id).isNotEmpty().doesNotContain(gap);
        assertThat(gaps(before)).extracting(GapRow::id).contains(gap);
    }

    @Test
    void isAcceptedAndStillKnownAsItWasBefore() {
        town.employ("taro", Role.APPROVER);
        var gap = gap(new RuleId("OC-01"));
        long before = town.register.size();

        tell(new AcceptGap(gap, TODAY.plusDays(9), new StaffId("S-0002"), null, null, GROUNDS));

        assertThat(gaps())
                .filteredOn(row -> row.id().equals(gap))
                .extracting(GapRow::acceptedUntil)
                .containsExactly(TODAY.plusDays(9));
        assertThat(gaps(before)).extracting(GapRow::acceptedUntil).containsOnlyNulls();
        assertThat(town.register.ask(HANAKO, new OneGap(gap, TODAY)).acceptances())
                .containsExactly(before);
        assertThat(town.register.history(HANAKO, gap.toString(), town.register.size()))
                .hasSize(1);
    }

    @Test
    void isJudgedByTheRulesAsTheyAreSet() {
        var gap = gap(new RuleId("OC-12"));
        long before = town.register.size();

        tell(new SetParameter(new RuleId("OC-12"), "severity", "off", GROUNDS));
        tell(new SetParameter(new RuleId("OC-12"), "severity-early", "off", GROUNDS));

        assertThat(gaps()).extracting(GapRow::id).doesNotContain(gap);
        assertThat(gaps(before)).extracting(GapRow::id).contains(gap);
        assertThat(town.register.ask(HANAKO, new RulesOn(TODAY)))
                .filteredOn(row -> row.rule().equals(new RuleId("OC-12")))
                .extracting(row -> requireNonNull(row.settings()).values().get("severity"))
                .containsExactly("off");
    }

    /** A setting dated back after one that is foreseen takes both, as two events of one commit. */
    @Test
    void isJudgedByRulesForeseenAndDatedBack() {
        var confirmed = new RuleId("OC-04");
        tell(new SetParameter(confirmed, "months", "24", new Grounds(TODAY.plusDays(1), "内規", List.of())));

        var change = town.record(
                HANAKO,
                new SetParameter(confirmed, "severity", "low", new Grounds(TODAY.minusDays(5), "内規", List.of())));

        assertThat(change.entries()).hasSize(2);
        assertThat(gaps()).extracting(GapRow::id).contains(new GapId(confirmed, "C-1", null));
        assertThat(town.register.ask(HANAKO, new GapsOn(TODAY.plusDays(1), 0, GapFilter.ALL)))
                .extracting(GapRow::id)
                .doesNotContain(new GapId(confirmed, "C-1", null));
    }
}
