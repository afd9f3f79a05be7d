package jp.daicho;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.SupersedePolicy;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What people might type in the rest of an office that has accounts of social media; some of it will be refused. */
final class RandomSurroundings {

    static final List<StaffId> STAFF = List.of(new StaffId("S-0002"), new StaffId("S-0003"));
    static final List<ContractId> CONTRACTS = List.of(new ContractId("C-SNS"), new ContractId("C-2"));
    static final List<PolicyId> POLICIES =
            List.of(new PolicyId("P-0001"), new PolicyId("P-0002"), new PolicyId("P-0003"));

    /** The approver, who stays. */
    private static final StaffId SABURO = new StaffId("S-0004");

    private static final ClauseId BINDING = new ClauseId("C01");
    private static final List<List<String>> SETTINGS = List.of(
            List.of("SM-03", "severity-old", "low"),
            List.of("SM-05", "days", "20"),
            List.of("SM-08", "days", "40"),
            List.of("SM-10", "days", "3"),
            List.of("SM-11", "days", "2"),
            List.of("SM-12", "clauses", "C01,C02"),
            List.of("SM-14", "months", "3"));

    private final Random random;
    private final LocalDate last;
    private final int span;

    /** @param last the last of the {@code span} days within which everything happens */
    RandomSurroundings(Random random, LocalDate last, int span) {
        this.random = random;
        this.last = last;
        this.span = span;
    }

    /** Three colleagues, and a vendor with two contracts. */
    List<DomainCommand> first() {
        return List.of(
                Kawase.registering("taro"),
                Kawase.registering("jiro"),
                Kawase.registering("saburo"),
                Kawase.granting(SABURO.value(), Role.APPROVER, last.minusDays(3L * span)),
                Kawase.registeringVendor("V-1", "さくら"),
                concluding(CONTRACTS.get(0), span / 2),
                concluding(CONTRACTS.get(1), 2 * span),
                adopting(),
                marking());
    }

    private ConcludeContract concluding(ContractId contract, int days) {
        var first = last.minusDays(span);
        return new ConcludeContract(
                contract, new VendorId("V-1"), Outline.titled("広報"), first, first.plusDays(days), Grounds.on(first));
    }

    DomainCommand next() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new TransferStaff(one(STAFF), "課" + random.nextInt(3), successor(), grounds());
            case 3 -> random.nextInt(4) == 0 ? new TransferStaff(one(STAFF), null, null, grounds()) : next();
            case 4, 5 -> adopting();
            case 6 -> new SupersedePolicy(one(POLICIES), null, grounds());
            case 7, 8 -> marking();
            case 9 ->
                new WaiveClause(one(CONTRACTS), BINDING, last.plusDays(span), SABURO, StaffId.FOUNDER, null, grounds());
            case 10 -> term();
            case 11 -> granting();
            case 12 -> new EndException(new ExceptionId("E-000" + (1 + random.nextInt(3))), grounds());
            default -> setting();
        };
    }

    private @Nullable StaffId successor() {
        return random.nextInt(4) == 0 ? one(STAFF) : null;
    }

    private AdoptPolicy adopting() {
        var day = day();
        return new AdoptPolicy(
                null,
                PolicyKind.SNS_PROCEDURE,
                "第" + random.nextInt(9) + "版",
                "SNS運用手順",
                day.plusDays(random.nextInt(60)),
                null,
                on(day));
    }

    private RecordClauses marking() {
        var state = random.nextInt(3) == 0 ? ClauseState.ABSENT : ClauseState.PRESENT;
        var clause = random.nextInt(3) == 0 ? new ClauseId("C02") : BINDING;
        return new RecordClauses(one(CONTRACTS), List.of(new Mark(clause, state, null)), null, grounds());
    }

    private DomainCommand term() {
        var contract = one(CONTRACTS);
        return switch (random.nextInt(9)) {
            case 0 -> new TerminateContract(contract, grounds());
            case 1 -> new CloseContract(contract, grounds());
            case 2, 3 -> new SuspendWork(contract, grounds());
            case 4, 5 -> new ResumeWork(contract, grounds());
            default -> new RenewContract(contract, last.plusDays(random.nextInt(span)), grounds());
        };
    }

    private GrantAtOnce granting() {
        var record = random.nextInt(3) == 0 ? null : one(RandomSocial.ACCOUNTS).value();
        var until = last.plusDays(random.nextInt(span));
        var application = new Application(ExceptionKind.DELETION_PROOF, record, StaffId.FOUNDER, null, until);
        return new GrantAtOnce(null, application, StaffId.FOUNDER, SABURO, null, grounds());
    }

    private SetParameter setting() {
        var each = one(SETTINGS);
        return new SetParameter(new RuleId(each.get(0)), each.get(1), each.get(2), grounds());
    }

    private LocalDate day() {
        return last.minusDays(random.nextInt(span));
    }

    private Grounds grounds() {
        return on(day());
    }

    private static Grounds on(LocalDate day) {
        return new Grounds(day, "辞令", List.of());
    }

    private <E> E one(List<E> of) {
        return of.get(random.nextInt(of.size()));
    }
}
