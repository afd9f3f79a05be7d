package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.Edition;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.RequiredOf;
import jp.daicho.clause.Title;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.AbandonOutsourcing;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.TermCommand.AmendContract;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.life.Correction;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;

/** What people might type about two contracts within some days; some of it will be refused. */
final class RandomContracts {

    static final List<ContractId> CONTRACTS = List.of(new ContractId("C-1"), new ContractId("C-2"));

    private static final List<ClauseId> CLAUSES = Stream.of("C01", "C09", "P1", "N1", "O1", "X1", "K1")
            .map(ClauseId::new)
            .toList();
    private static final EditionId FIRST = new EditionId("mic-2026");
    private static final EditionId OWN = new EditionId("kawase-2027");

    private final Random random;
    private final int span;
    private final RandomSubcontracts subcontracts;
    private final RandomOversight oversight;
    private final RandomCustody custody;

    RandomContracts(Random random, int span) {
        this.random = random;
        this.span = span;
        subcontracts = new RandomSubcontracts(random, span);
        oversight = new RandomOversight(random, span);
        custody = new RandomCustody(random, span);
    }

    DomainCommand first() {
        return new ConcludeContract(
                CONTRACTS.get(0),
                RandomActs.VENDORS.get(0),
                outline(),
                TODAY.minusDays(2L * span),
                TODAY,
                new Grounds(TODAY.minusDays(2L * span), null, List.of()));
    }

    /** What is wrong with the first one. */
    List<DomainCommand> watched() {
        return oversight.first(CONTRACTS.get(0)).toList();
    }

    /** The other contract is planned first, and its vendor may be chosen by a standard; the work on the first one stops. */
    List<DomainCommand> begun() {
        var early = new Grounds(TODAY.minusDays(span), "起案", List.of());
        var other = CONTRACTS.get(1);
        return List.of(
                new PlanOutsourcing(other, outline(), early),
                new SelectVendor(other, RandomActs.VENDORS.get(0), "基準0", null, early),
                new SuspendWork(CONTRACTS.get(0), early));
    }

    DomainCommand passingOn(String name) {
        return subcontracts.first(CONTRACTS.get(0), name, Grounds.on(TODAY.minusDays(2L * span)));
    }

    DomainCommand consenting() {
        return subcontracts.consenting(CONTRACTS.get(0), Grounds.on(TODAY.minusDays(span)));
    }

    List<DomainCommand> handover() {
        return custody.first(CONTRACTS.get(0));
    }

    /** One command, which may be about one of these entries. */
    DomainCommand next(List<Recorded> recorded) {
        return switch (random.nextInt(42)) {
            case 0, 1 -> concluding();
            case 2 -> new ChangeContractProfile(contract(), outline(), grounds());
            case 3, 4, 20, 21 ->
                new RecordClauses(contract(), marks(), random.nextInt(4) == 0 ? one(FIRST, OWN) : null, grounds());
            case 5 ->
                new RecordConfirmation(
                        contract(), one(Method.values()), one(Result.values()), List.of(), null, grounds());
            case 6 -> new RenewContract(contract(), TODAY.plusDays(random.nextInt(span)), grounds());
            case 7 -> random.nextInt(3) == 0 ? terminating() : next(recorded);
            case 8 -> new CloseContract(contract(), grounds());
            case 9, 10 -> choosing();
            case 11 -> goingOn();
            case 12, 13 -> waiving();
            case 14, 15, 16, 17, 18, 19 -> subcontracts.next(CONTRACTS.get(random.nextInt(5) / 4), grounds());
            case 22, 23, 24, 25, 26, 27 -> oversight.next(contract());
            case 28, 29, 30, 31, 32, 33, 34 -> custody.next(contract(), recorded);
            default -> about(recorded);
        };
    }

    /** Before it is concluded, or written down late. */
    private DomainCommand choosing() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new PlanOutsourcing(contract(), outline(), grounds());
            case 2 -> new AbandonOutsourcing(CONTRACTS.get(1), grounds());
            case 3, 4 ->
                new AssessCandidate(contract(), one(RandomActs.VENDORS), one(Suitability.values()), null, grounds());
            default -> {
                var criteria = random.nextBoolean() ? "基準" + random.nextInt(2) : null;
                yield new SelectVendor(
                        contract(), one(RandomActs.VENDORS), criteria, random.nextBoolean() ? null : "実績", grounds());
            }
        };
    }

    private DomainCommand goingOn() {
        return switch (random.nextInt(4)) {
            case 0 -> {
                var to = random.nextBoolean() ? TODAY.plusDays(random.nextInt(span)) : null;
                yield new AmendContract(contract(), "変更" + random.nextInt(3), null, null, to, grounds());
            }
            case 1 -> new SuspendWork(contract(), grounds());
            default -> new ResumeWork(contract(), grounds());
        };
    }

    /** An edition of the town's own: of the clauses above it has not all, and one more. */
    static RecordCatalogueEdition cataloguing() {
        var sets = List.of(
                set("base", RequiredOf.ALL, "C01", "C09", "X1"),
                set("pi", RequiredOf.PERSONAL_DATA, "P1"),
                set("ops", RequiredOf.OPERATE, "O1"),
                set("chain", RequiredOf.SUPPLY_CHAIN, "K1"));
        var edition = new Edition(OWN, new Title("版", "Edition"), "00ff", sets);
        return new RecordCatalogueEdition(edition, TODAY, Grounds.on(TODAY));
    }

    private static ClauseSet set(String id, RequiredOf condition, String... clauses) {
        var title = new Title(id, id);
        return new ClauseSet(
                id,
                title,
                condition,
                Stream.of(clauses)
                        .map(code -> new Clause(new ClauseId(code), title, "第8章", null, List.of()))
                        .toList());
    }

    private List<Mark> marks() {
        return List.of(mark(CLAUSES.get(random.nextInt(2))), mark(CLAUSES.get(2 + random.nextInt(5))));
    }

    private WaiveClause waiving() {
        var grounds = grounds();
        var until = grounds.on().plusDays(random.nextInt(span / 10));
        var clause = CLAUSES.get(random.nextInt(2));
        return new WaiveClause(contract(), clause, until, new StaffId("S-0004"), null, null, grounds);
    }

    private ConcludeContract concluding() {
        var from = day();
        var to = random.nextBoolean() ? TODAY : from.plusDays(random.nextInt(span));
        var vendor = random.nextBoolean() ? null : one(RandomActs.VENDORS);
        return new ConcludeContract(contract(), vendor, outline(), from, to, grounds());
    }

    /** Now or, as may be foreseen, later. */
    private TerminateContract terminating() {
        var day = random.nextBoolean() ? day() : TODAY.plusDays(random.nextInt(span));
        return new TerminateContract(contract(), new Grounds(day, "不履行", List.of()));
    }

    private Outline outline() {
        var information = random.nextBoolean() ? List.<InformationClass>of() : List.of(one(InformationClass.values()));
        return new Outline(
                "保守" + random.nextInt(3),
                null,
                null,
                one("総務課", "税務課"),
                information,
                List.of(),
                random.nextInt(3) == 0 ? random.nextBoolean() : null,
                random.nextInt(4) == 0 ? random.nextBoolean() : null,
                random.nextInt(3) == 0 ? one(SystemWork.values()) : null,
                null);
    }

    private DomainCommand about(List<Recorded> recorded) {
        var ours = recorded.stream()
                .filter(entry -> entry.record().startsWith("C-"))
                .toList();
        return random.nextBoolean() ? voiding(one(ours)) : correcting(one(ours));
    }

    DomainCommand voiding(Recorded entry) {
        return new VoidContractEntry(new ContractId(entry.record()), entry.position(), grounds());
    }

    DomainCommand correcting(Recorded entry) {
        var state = random.nextBoolean() ? one(ClauseState.values()) : null;
        var right = new Correction(
                Outline.NOTHING, Handover.NOTHING, null, state, null, null, null, List.of(), null, day());
        return new CorrectContractEntry(new ContractId(entry.record()), entry.position(), right, grounds());
    }

    private Mark mark(ClauseId clause) {
        return new Mark(clause, random.nextBoolean() ? ClauseState.ABSENT : one(ClauseState.values()), null);
    }

    private ContractId contract() {
        return one(CONTRACTS);
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(span));
    }

    private Grounds grounds() {
        return new Grounds(day(), "理由" + random.nextInt(5), List.of());
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
