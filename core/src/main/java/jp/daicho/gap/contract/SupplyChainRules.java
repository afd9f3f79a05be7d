package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.Transition;
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
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/**
 * The rules for the supply chain (サプライチェーン・リスク対策), which bind outsourcing that starts once the ordinance is in
 * force. What runs on that day stays under the old rules until it is renewed (令和8年総務省令第80号 附則第2条).
 */
final class SupplyChainRules {

    private static final String FROM = "from";
    private static final String NEW_START = "new-start";
    private static final String RENEWAL = "renewal";
    private static final String SEVERITY = "severity";

    /** Of a renewal, the words of the law don't say whether it is a new start; so the office may. */
    private static final List<Parameter> TRANSITION =
            List.of(Parameter.day(FROM, Transition.OF_THE_LAW.from()), Parameter.newStart(NEW_START, RENEWAL));

    private static final List<Remedy> SAY_WHERE_THEY_STAND = List.of(
            new Remedy("contract clause {record} --present <clauses-it-has>"),
            new Remedy("contract waive {record} --clause {1} --until <last-day> --approver <approver>"
                    + " --reason <reason>"));

    /** OC-18: a contract that is bound lacks clauses on the supply chain. */
    static final Rule<ContractStory> LACKING = new Rule<>(
            new RuleId("OC-18"),
            1,
            Kind.CONTRACT,
            List.of(Basis.ORDINANCE_16_3_1_7, Basis.SUPPLY_CHAIN_NOTICE),
            with(Severity.HIGH),
            (contract, settings, found) -> {
                var start = transition(settings).start(contract.term());
                if (start != null) {
                    lacking(contract, Days.of(Period.from(start)), Flaw.SUPPLY_CHAIN_LACKING, settings, found);
                }
            },
            SAY_WHERE_THEY_STAND);

    /** OC-19: a contract that is exempt lacks the same; the notice asks for it as far as possible. */
    static final Rule<ContractStory> LACKING_YET_EXEMPT = new Rule<>(
            new RuleId("OC-19"),
            1,
            Kind.CONTRACT,
            List.of(Basis.TRANSITION_2, Basis.SUPPLY_CHAIN_NOTICE),
            with(Severity.LOW),
            (contract, settings, found) -> {
                var transition = transition(settings);
                var start = transition.start(contract.term());
                var exempt = new Period(transition.from(), start == null ? LocalDate.MAX : start);
                lacking(contract, Days.of(exempt), Flaw.SUPPLY_CHAIN_EXEMPT, settings, found);
            },
            SAY_WHERE_THEY_STAND);

    static final List<Rule<ContractStory>> ALL = List.of(LACKING, LACKING_YET_EXEMPT);

    private SupplyChainRules() {}

    private static List<Parameter> with(Severity severity) {
        return List.of(TRANSITION.get(0), TRANSITION.get(1), Parameter.severity(SEVERITY, severity));
    }

    /** Whether a parameter says which contracts are bound. */
    static boolean isOfTheTransition(String parameter) {
        return TRANSITION.stream().anyMatch(each -> each.name().equals(parameter));
    }

    static Transition transition(Settings settings) {
        return new Transition(settings.day(FROM), settings.says(NEW_START, RENEWAL));
    }

    private static void lacking(ContractStory contract, Days bound, Flaw flaw, Settings settings, Findings found) {
        for (Demand missing : contract.missing(RequiredOf.SUPPLY_CHAIN)) {
            var fault = new Fault(flaw, List.of(missing.clauses().size(), missing.codes()), null, missing.causes());
            var days = contract.inForce().and(bound).and(missing.days());
            found.add(fault, days, settings.severity(SEVERITY));
        }
    }
}
