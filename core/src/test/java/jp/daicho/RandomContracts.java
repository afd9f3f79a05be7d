package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.AbandonOutsourcing;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.TermCommand.AmendContract;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
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
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;

/** What people might type about two contracts within some days; some of it will be refused. */
final class RandomContracts {

    static final List<ContractId> CONTRACTS = List.of(new ContractId("C-1"), new ContractId("C-2"));

    private static final List<ClauseId> CLAUSES = List.of(new ClauseId("C01"), new ClauseId("C09"));

    private final Random random;
    private final int span;
    private final RandomCustody custody;

    RandomContracts(Random random, int span) {
        this.random = random;
        this.span = span;
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

    List<DomainCommand> handover() {
        return custody.first(CONTRACTS.get(0));
    }

    /** One command, which may be about one of these entries. */
    DomainCommand next(List<Recorded> recorded) {
        return switch (random.nextInt(21)) {
            case 0, 1 -> concluding();
            case 2 -> new ChangeContractProfile(contract(), outline(), grounds());
            case 3, 4 ->
                new RecordClauses(contract(), CLAUSES.stream().map(this::mark).toList(), grounds());
            case 5 ->
                new RecordConfirmation(
                        contract(), one(Method.values()), one(Result.values()), List.of(), null, grounds());
            case 6 -> new RenewContract(contract(), TODAY.plusDays(random.nextInt(span)), grounds());
            case 7 -> random.nextInt(3) == 0 ? terminating() : next(recorded);
            case 8 -> random.nextBoolean() ? new CloseContract(contract(), grounds()) : next(recorded);
            case 9, 10 -> choosing();
            case 11 -> goingOn();
            case 15, 16, 17, 18, 19, 20 -> custody.next(contract(), recorded);
            default -> about(recorded);
        };
    }

    /** Before it is concluded, or written down late. */
    private DomainCommand choosing() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new PlanOutsourcing(contract(), outline(), grounds());
            case 2 -> new AbandonOutsourcing(contract(), grounds());
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
        return switch (random.nextInt(3)) {
            case 0 -> {
                var to = random.nextBoolean() ? TODAY.plusDays(random.nextInt(span)) : null;
                yield new AmendContract(contract(), "変更" + random.nextInt(3), null, null, to, grounds());
            }
            case 1 -> new SuspendWork(contract(), grounds());
            default -> new ResumeWork(contract(), grounds());
        };
    }

    private ConcludeContract concluding() {
        var from = day();
        var to = random.nextBoolean() ? TODAY : from.plusDays(random.nextInt(span));
        return new ConcludeContract(contract(), one(RandomActs.VENDORS), outline(), from, to, grounds());
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
                null,
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
        return new Mark(clause, one(ClauseState.values()), null);
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
