package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.gap.GapCommand.AcceptGap;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapId;
import jp.daicho.gap.audit.RulesOfAudits;
import jp.daicho.gap.contract.RulesOfContracts;
import jp.daicho.gap.exception.RulesOfExceptions;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.vendor.RulesOfVendors;
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
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
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
    private static final Grounds EARLY = new Grounds(TODAY.minusYears(2), "内規", List.of());
    private static final Profile NUMBERED = new Profile(null, null, new CorporateNumber("1999901000007"), null);
    private static final ContractId RUNNING = new ContractId("C-1");
    private static final ContractId OVER = new ContractId("C-2");
    private static final ContractId NUMBERS = new ContractId("C-6");

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
        neglect(new ContractId("C-7"));
        var criteriaAlone = new ContractId("C-4");
        tell(concluding(criteriaAlone, TODAY, TODAY.plusDays(200)));
        tell(new SelectVendor(criteriaAlone, SAKURA, "選定基準", null, GROUNDS));
        var candidateAlone = new ContractId("C-5");
        tell(concluding(candidateAlone, TODAY, TODAY.plusDays(200)));
        tell(new AssessCandidate(candidateAlone, SAKURA, Suitability.SUITABLE, null, GROUNDS));
        tell(new SetParameter(new RuleId("VN-03"), "from", "2025-01-01", EARLY));
        tell(new ChangeVendorProfile(SAKURA, NUMBERED, GROUNDS));
        tell(registeringVendor("V-3", "さくら"));
        tell(new ChangeVendorProfile(new VendorId("V-3"), NUMBERED, GROUNDS));
        tell(registering("jiro"));
        tell(granting("S-0002", Role.APPROVER, TODAY.minusDays(9)));
        tell(new SetParameter(new RuleId("OC-18"), "from", TODAY.minusDays(20).toString(), EARLY));
        lackOneOnly(RUNNING, GROUNDS);
        lackOneOnly(new ContractId("C-3"), Grounds.on(TODAY));
        tell(waiving("C09", TODAY.minusDays(9), TODAY.minusDays(1)));
        passOn();
        CustodyTown.acts(SAKURA).forEach(this::tell);
        AuditTown.acts().forEach(this::tell);
    }

    /** Of the clauses on the supply chain all are there but the first. */
    private void lackOneOnly(ContractId contract, Grounds grounds) {
        tell(new RecordClauses(
                contract,
                Stream.of("K2", "K3", "K4", "K5")
                        .map(clause -> mark(clause, ClauseState.PRESENT))
                        .toList(),
                grounds));
    }

    /** Somebody works without consent, and where individual numbers are handled somebody too, and two by half of one. */
    private void passOn() {
        tell(requesting(RUNNING, "もみじ", true));
        tell(concluding(NUMBERS, TODAY, TODAY.plusDays(99)));
        tell(requesting(NUMBERS, "もみじ", true));
        tell(requesting(NUMBERS, "うめ", false));
        tell(requesting(NUMBERS, "まつ", false));
        var jiro = new StaffId("S-0002");
        tell(new ApproveSubcontract(NUMBERS, new SubcontractId("R2"), List.of(), true, jiro, null, GROUNDS));
        tell(new ApproveSubcontract(NUMBERS, new SubcontractId("R3"), List.of(), false, jiro, null, GROUNDS));
        var numbers = new Outline(null, null, null, null, List.of(), List.of(), null, true, null, null);
        tell(new ChangeContractProfile(NUMBERS, numbers, GROUNDS));
    }

    private static RequestSubcontract requesting(ContractId contract, String name, boolean inUse) {
        var sub = new Sub(null, name, "発送", "設備", null, false, false, inUse);
        return new RequestSubcontract(contract, null, sub, null, GROUNDS);
    }

    /** A contract over whose vendor nobody watches as they should. */
    private void neglect(ContractId contract) {
        var begin = TODAY.minusDays(300);
        tell(concluding(contract, begin, TODAY.plusDays(200)));
        tell(new RecordConfirmation(
                contract, Method.SITE, Result.DEFICIENT, List.of(), begin.plusDays(9), Grounds.on(begin)));
        tell(new RecordDeficiency(contract, "無断の再委託", null, Grounds.on(begin.plusDays(1))));
        tell(new RecordDeficiency(contract, "教育の不足", null, Grounds.on(begin.plusDays(2))));
        tell(new RequireMeasure(contract, "F2", "教育", begin.plusDays(9), Grounds.on(begin.plusDays(2))));
        tell(new RequireMeasure(contract, "F2", "再教育", begin.plusDays(9), Grounds.on(begin.plusDays(2))));
        tell(new RespondToMeasure(contract, "M2", "教育した", Grounds.on(begin.plusDays(3))));
        tell(new ReportIncident(contract, "媒体の紛失", List.of(), Grounds.on(begin.plusDays(4))));
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

    private static WaiveClause waiving(String clause, LocalDate on, LocalDate until) {
        return new WaiveClause(
                RUNNING,
                new ClauseId(clause),
                until,
                new StaffId("S-0002"),
                null,
                null,
                new Grounds(on, "次の更新で直す", List.of()));
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
        return Stream.of(RulesOfContracts.ALL, RulesOfVendors.ALL, RulesOfExceptions.ALL, RulesOfAudits.ALL)
                .<Rule<?>>flatMap(of -> of.rules().stream())
                .flatMap(rule -> rule.remedies().stream().map(remedy -> Arguments.of(rule, remedy)));
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

        assertThat(gaps()).isNotEmpty().noneMatch(each -> each.id().equals(gap) && !isToBeClosedNow(remedy, each));
        assertThat(gaps(before)).extracting(GapRow::id).contains(gap);
    }

    /** What is still out of a contract that is over is settled first; what is left is to close it. */
    private static boolean isToBeClosedNow(Remedy remedy, GapRow left) {
        return remedy.against() == Flaw.TERM_OVER_UNRETURNED && left.flaw() == Flaw.TERM_OVER;
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
