package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import jp.daicho.clause.RequiredOf;
import jp.daicho.clause.view.Catalogues.ClausesOf;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.TermEvent.ContractAmended;
import jp.daicho.contract.TermEvent.ContractRenewed;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.view.ContractDetails;
import jp.daicho.contract.view.ContractRecords.OneContract;

/** Whether one contract is bound on one day by the rules on supply chains, and lacks a clause of them. */
final class SupplyChainDayByDay {

    private final Kawase town;
    private final LocalDate day;
    private final ContractDetails contract;

    SupplyChainDayByDay(Kawase town, LocalDate day, ContractDetails contract) {
        this.town = town;
        this.day = day;
        this.contract = contract;
    }

    /** A renewal makes a new start on the day after the last day as it was before, or on its own day if that is later. */
    boolean isBound(LocalDate from, boolean renewalsCount) {
        var row = contract.row();
        var start = requireNonNull(row.from());
        boolean bound = !start.isBefore(from);
        var all = town.register.ask(HANAKO, new OneContract(row.contract(), LocalDate.MAX));
        var before = town.register.ask(
                HANAKO,
                new OneContract(
                        row.contract(), requireNonNull(row.concludedOn()).minusDays(9_999)));
        var last = requireNonNull(before.row().to());
        for (TermEvent turn : all.course()) {
            if (turn instanceof ContractRenewed renewed) {
                var next = last.plusDays(1);
                var begins = turn.effectiveOn().isAfter(next) ? turn.effectiveOn() : next;
                bound |= renewalsCount && !begins.isBefore(from) && !begins.isAfter(day);
                last = renewed.to();
            } else if (turn instanceof ContractAmended amended && amended.to() != null) {
                last = amended.to();
            }
        }
        return bound;
    }

    boolean lacksSomething() {
        return town
                .register
                .ask(HANAKO, new ClausesOf(requireNonNull(contract.row().edition())))
                .stream()
                .filter(row -> row.set().requiredOf() == RequiredOf.SUPPLY_CHAIN)
                .map(row -> row.clause().id())
                .anyMatch(clause -> contract.clauses().stream()
                                .noneMatch(said -> said.clause().equals(clause) && said.state() == ClauseState.PRESENT)
                        && contract.waivers().stream()
                                .noneMatch(waived -> waived.clause().equals(clause)));
    }
}
