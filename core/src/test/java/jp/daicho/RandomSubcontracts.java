package jp.daicho;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;

/** What people might type about those who work for the vendor, at any depth; some of it will be refused. */
final class RandomSubcontracts {

    private static final List<ClauseId> CLAUSES = IntStream.rangeClosed(7, 12)
            .mapToObj(clause -> new ClauseId("C%02d".formatted(clause)))
            .toList();

    private final Random random;
    private final int span;

    RandomSubcontracts(Random random, int span) {
        this.random = random;
        this.span = span;
    }

    RequestSubcontract first(ContractId contract, String name, Grounds grounds) {
        var sub = new Sub(null, name, "発送", "設備がない", null, false, false, random.nextBoolean());
        return new RequestSubcontract(contract, null, sub, null, grounds);
    }

    /** To the first, perhaps with all that is needed. */
    ApproveSubcontract consenting(ContractId contract, Grounds grounds) {
        return new ApproveSubcontract(
                contract, new SubcontractId("R1"), clauses(), true, new StaffId("S-0002"), null, grounds);
    }

    /** Mostly decided after they are asked for. */
    DomainCommand next(ContractId contract, Grounds grounds) {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> new RequestSubcontract(contract, parent(), sub(), null, earlier(grounds));
            case 3, 4, 5 ->
                new ApproveSubcontract(contract, number(), clauses(), random.nextBoolean(), colleague(), null, grounds);
            case 6, 7 -> new RefuseSubcontract(contract, number(), colleague(), null, grounds);
            case 8 -> new EndSubcontract(contract, number(), grounds);
            default -> new RecordFlowDown(contract, number(), CLAUSES, grounds);
        };
    }

    private Grounds earlier(Grounds grounds) {
        return random.nextInt(4) == 0
                ? grounds
                : new Grounds(grounds.on().minusDays(span), grounds.reason(), grounds.evidence());
    }

    private Sub sub() {
        boolean registered = random.nextInt(4) == 0;
        return new Sub(
                registered ? RandomActs.VENDORS.get(random.nextInt(RandomActs.VENDORS.size())) : null,
                registered ? null : "再委託" + random.nextInt(3),
                "発送",
                "設備がない",
                null,
                random.nextBoolean(),
                random.nextInt(4) == 0,
                random.nextBoolean());
    }

    /** Half of the time, so that the tree grows deep. */
    private @Nullable SubcontractId parent() {
        return random.nextBoolean() ? number() : null;
    }

    private SubcontractId number() {
        return new SubcontractId("R" + (1 + random.nextInt(3)));
    }

    private List<ClauseId> clauses() {
        return random.nextBoolean() ? CLAUSES : CLAUSES.subList(0, random.nextInt(CLAUSES.size()));
    }

    private StaffId colleague() {
        return new StaffId("S-000" + (2 + random.nextInt(2)));
    }
}
