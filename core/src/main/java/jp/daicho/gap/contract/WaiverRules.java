package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.clause.Clause;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;

/** The rules for clauses that somebody decided to do without (例外措置). */
final class WaiverRules {

    /** OC-20: a waiver is over, and the contract still lacks the clause. */
    static final Rule<ContractStory> EXPIRED = new Rule<>(
            new RuleId("OC-20"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1),
            List.of(Parameter.severity("severity", Severity.MEDIUM)),
            WaiverRules::expired,
            List.of(
                    ClauseRules.SAY_WHERE_IT_STANDS,
                    new Remedy("contract waive {record} --clause {item} --until <last-day> --approver <approver>"
                            + " --reason <reason>")));

    static final List<Rule<ContractStory>> ALL = List.of(EXPIRED);

    private WaiverRules() {}

    private static void expired(ContractStory contract, Settings settings, Findings found) {
        for (Demand demand : contract.demands()) {
            for (Clause clause : demand.clauses()) {
                for (Stretch<LocalDate> waiver : contract.text().waivers(clause.id())) {
                    expired(contract, demand, clause, waiver, settings, found);
                }
            }
        }
    }

    private static void expired(
            ContractStory contract,
            Demand demand,
            Clause clause,
            Stretch<LocalDate> waiver,
            Settings settings,
            Findings found) {
        var over = waiver.period().and(Period.from(waiver.value().plusDays(1)));
        for (Stretch<ClauseState> said : contract.text().said(clause.id())) {
            if (said.value() != ClauseState.PRESENT) {
                List<Long> causes = new ArrayList<>(demand.causes());
                causes.addAll(List.of(said.order(), waiver.order()));
                var details = List.<Object>of(clause.id(), clause.title(), waiver.value());
                var fault = new Fault(clause.id().value(), Flaw.WAIVER_EXPIRED, details, waiver.value(), causes);
                var days =
                        contract.inForce().and(demand.days()).and(said.period()).and(over);
                found.add(fault, days, settings.severity("severity"));
            }
        }
    }
}
