package jp.daicho.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.TermEvent.ContractAmended;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.contract.TermEvent.ContractRenewed;
import jp.daicho.contract.TermEvent.ContractTerminated;
import jp.daicho.contract.TermEvent.WorkResumed;
import jp.daicho.contract.TermEvent.WorkSuspended;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** A contract to try things with: the fiscal year 2026, concluded on its first day. */
public final class ContractSamples {

    public static final ContractId C1 = new ContractId("C-2026-0001");
    public static final VendorId SAKURA = new VendorId("V-0042");
    public static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    public static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    public static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    public static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    public static final LocalDate NEXT_MARCH = LocalDate.of(2028, 3, 31);

    /** Where its history begins in the ledger; its n-th event stands n further on. */
    public static final int START = 10;

    private ContractSamples() {}

    public static ContractConcluded concluded() {
        return concluded(C1, APRIL, MARCH);
    }

    public static ContractConcluded concluded(ContractId contract, LocalDate from, LocalDate to) {
        return new ContractConcluded(
                contract,
                SAKURA,
                "システム保守",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                from,
                to,
                ClauseSamples.FIRST,
                APRIL,
                null,
                List.of());
    }

    public static ContractProfileChanged retitled(String title, LocalDate on) {
        return Outline.titled(title).changed(C1, on, Grounds.on(on));
    }

    public static ClauseRecorded clause(Mark mark, LocalDate on) {
        return new ClauseRecorded(
                C1, mark.clause(), mark.state(), mark.article(), ClauseSamples.FIRST, on, null, List.of());
    }

    public static ConfirmationRecorded confirmed(Result result, LocalDate on) {
        return new ConfirmationRecorded(C1, Method.SITE, result, List.of(), null, on, null, List.of());
    }

    public static ContractRenewed renewed(LocalDate to, LocalDate on) {
        return new ContractRenewed(C1, to, on, null, List.of());
    }

    public static ContractAmended amended(@Nullable LocalDate to, LocalDate on) {
        return new ContractAmended(C1, "期間の変更", null, null, to, on, null, List.of());
    }

    public static WorkSuspended suspended(LocalDate on) {
        return new WorkSuspended(C1, on, "事故", List.of());
    }

    public static WorkResumed resumed(LocalDate on) {
        return new WorkResumed(C1, on, "復旧", List.of());
    }

    public static ContractTerminated terminated(LocalDate on) {
        return new ContractTerminated(C1, on, "不履行", List.of());
    }

    public static ContractClosed closed(LocalDate on) {
        return new ContractClosed(C1, on, null, List.of());
    }

    public static Grounds because(String reason, LocalDate on) {
        return new Grounds(on, reason, List.of());
    }

    /** A ledger that holds nothing but the contract's history. */
    public static Entries entries(DomainEvent... events) {
        return position -> {
            int sequence = (int) position - START;
            return sequence < 0 || sequence >= events.length
                    ? null
                    : new Recorded(position, Instant.EPOCH, C1.value(), sequence, "S-0001", events[sequence]);
        };
    }
}
