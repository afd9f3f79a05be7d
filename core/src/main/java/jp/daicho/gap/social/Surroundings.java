package jp.daicho.gap.social;

import java.time.LocalDate;
import java.util.function.Function;
import jp.daicho.contract.ContractId;
import jp.daicho.gap.contract.ContractStory;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.Succession;
import jp.daicho.shared.Days;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What happens elsewhere in the office and concerns its accounts: transfers, policies, exceptions and contracts. */
public final class Surroundings {

    /**
     * Where somebody no longer holds what was given to them.
     *
     * @param day from which day on; that on which it was given to them, if they had left by then
     * @param moved the day of the transfer
     * @param position the entry that says so
     */
    record Departure(LocalDate day, LocalDate moved, long position) {}

    private final Function<ContractId, @Nullable ContractStory> contracts;
    private ExceptionsKnown exceptions = ExceptionsKnown.NONE;
    private Transfers transfers = Transfers.NONE;
    private Succession policies = Succession.EMPTY;

    /** @param contracts those that were concluded */
    public Surroundings(Function<ContractId, @Nullable ContractStory> contracts) {
        this.contracts = contracts;
    }

    /** A transfer, or what may take one out. */
    public void onTransfer(Recorded recorded) {
        transfers = transfers.on(recorded);
    }

    public void on(PolicyEvent event) {
        policies = policies.on(event);
    }

    public void onException(Recorded recorded) {
        exceptions = exceptions.on(recorded);
    }

    /** The next departure of {@code staff} from what was given to them on {@code since}; null where none is known. */
    @Nullable
    Departure departure(StaffId staff, LocalDate since) {
        var until = transfers.heldUntil(staff, since);
        if (until.equals(LocalDate.MAX)) {
            return null;
        }
        var moved = transfers.last(staff, until).orElseThrow().effectiveOn();
        return new Departure(until, moved, transfers.position(staff, until).orElseThrow());
    }

    Succession policies() {
        return policies;
    }

    /** A contract that was concluded; null for one that is only planned. */
    @Nullable
    ContractStory contract(ContractId contract) {
        return contracts.apply(contract);
    }

    /** The days on which no proof of deletion is asked for. */
    Days withoutProof(String account) {
        return exceptions.days(ExceptionKind.DELETION_PROOF, account);
    }
}
