package jp.daicho;

import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.view.ClauseCell;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.CoverageOf;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionState;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.policy.view.PolicyState;
import jp.daicho.shared.EntryVoided;
import jp.daicho.social.AccountId;

/** What an account has to know of the rest of the office, asked for one day at a time. */
final class OfficeAround {

    private final Kawase town;
    private final List<StaffTransferred> transfers = new ArrayList<>();

    OfficeAround(Kawase town) {
        this.town = town;
        town.register.ask(HANAKO, new StaffOn(LocalDate.MAX)).forEach(row -> transfersOf(row.staff()));
        transfers.sort(Comparator.comparing(StaffTransferred::effectiveOn));
    }

    private void transfersOf(StaffId staff) {
        Set<Long> voided = new HashSet<>();
        var entries = town.register.history(HANAKO, staff.value(), town.register.size());
        entries.forEach(entry -> {
            if (entry.recorded().event() instanceof EntryVoided taken) {
                voided.add(taken.position());
            }
        });
        entries.forEach(entry -> {
            if (entry.recorded().event() instanceof StaffTransferred transfer
                    && !voided.contains(entry.recorded().position())) {
                transfers.add(transfer);
            }
        });
    }

    /** Whether what was given to {@code staff} on {@code since} isn't theirs any more on {@code day}. */
    boolean lost(StaffId staff, LocalDate since, LocalDate day) {
        boolean gone = false;
        for (StaffTransferred transfer : transfers) {
            var on = transfer.effectiveOn();
            if (transfer.staff().equals(staff) && !on.isAfter(since)) {
                gone = transfer.leaves();
            } else if (transfer.staff().equals(staff) && !on.isAfter(day)) {
                return true;
            }
        }
        return gone;
    }

    /** The procedures (運用手順) for social media in force. */
    Set<PolicyId> proceduresOn(LocalDate day) {
        Set<PolicyId> all = new HashSet<>();
        town.register.ask(HANAKO, new PoliciesOn(day, PolicyKind.SNS_PROCEDURE)).forEach(row -> {
            if (row.state() == PolicyState.IN_EFFECT) {
                all.add(row.adopted().policy());
            }
        });
        return all;
    }

    boolean isInForce(ContractId contract, LocalDate day) {
        return town.register.ask(HANAKO, new ContractsOn(day)).stream()
                .filter(row -> row.contract().equals(contract))
                .anyMatch(row -> row.state() == ContractState.IN_FORCE || row.state() == ContractState.WORK_SUSPENDED);
    }

    /** Whether it has each of these clauses, or may do without. */
    boolean binds(ContractId contract, Set<String> clauses, LocalDate day) {
        Set<String> lacking = new HashSet<>(clauses);
        for (ClauseCell cell :
                town.register.ask(HANAKO, new CoverageOf(contract, day)).cells()) {
            var said = cell.said();
            if (cell.waivedUntil() != null || (said != null && said.state() == ClauseState.PRESENT)) {
                lacking.remove(cell.clause().id().value());
            }
        }
        return lacking.isEmpty();
    }

    /** Whether no proof of deletion is asked for. */
    boolean spares(AccountId account, LocalDate day) {
        return town.register.ask(HANAKO, new ExceptionsOn(day)).stream()
                .filter(row -> row.state() == ExceptionState.GRANTED)
                .map(row -> row.applied())
                .filter(applied -> applied.kind() == ExceptionKind.DELETION_PROOF)
                .anyMatch(
                        applied -> applied.record() == null || applied.record().equals(account.value()));
    }
}
