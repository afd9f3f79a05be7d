package jp.daicho.gap.contract;

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
import jp.daicho.shared.Days;
import jp.daicho.shared.Stretch;

/** The rules for what a contract has to say (契約項目). */
final class ClauseRules {

    private static final String SEVERITY = "severity";
    private static final String GRAVE_SEVERITY = "severity-grave";
    private static final String GRAVE = "grave";

    private static final List<Basis> CLAUSES_ARE_REQUIRED =
            List.of(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1, Basis.ORDINANCE_16_3_1_7);
    static final Remedy SAY_WHERE_IT_STANDS =
            new Remedy("contract clause {record} --clause {item} --state present --article <article>");

    /** OC-01: a contract in force lacks a clause it has to have. */
    static final Rule<ContractStory> ABSENT = new Rule<>(
            new RuleId("OC-01"),
            1,
            Kind.CONTRACT,
            CLAUSES_ARE_REQUIRED,
            List.of(
                    Parameter.severity(SEVERITY, Severity.MEDIUM),
                    Parameter.severity(GRAVE_SEVERITY, Severity.HIGH),
                    Parameter.codes(GRAVE, "C07", "C08", "C09", "C10", "C11", "C12", "N*", "P*")),
            ClauseRules::absent,
            List.of(SAY_WHERE_IT_STANDS));

    /** OC-02: a contract in force has a clause only in part, or it is said that it needs none. */
    static final Rule<ContractStory> PARTIAL = new Rule<>(
            new RuleId("OC-02"),
            1,
            Kind.CONTRACT,
            CLAUSES_ARE_REQUIRED,
            List.of(Parameter.severity(SEVERITY, Severity.MEDIUM)),
            ClauseRules::partial,
            List.of(SAY_WHERE_IT_STANDS));

    /** OC-03: nobody has looked whether a contract in force has the clauses it has to have. */
    static final Rule<ContractStory> NOT_ASSESSED = new Rule<>(
            new RuleId("OC-03"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            ClauseRules::notAssessed,
            List.of(new Remedy("contract clause {record} --present <clauses-it-has> --absent <clauses-it-lacks>")));

    static final List<Rule<ContractStory>> ALL = List.of(ABSENT, PARTIAL, NOT_ASSESSED);

    private ClauseRules() {}

    private static void absent(ContractStory contract, Settings settings, Findings found) {
        for (Demand demand : contract.demands()) {
            for (Clause clause : demand.clauses()) {
                boolean grave = settings.names(GRAVE, clause.id().value());
                var severity = settings.severity(grave ? GRAVE_SEVERITY : SEVERITY);
                for (Stretch<ClauseState> said : contract.text().said(clause.id())) {
                    if (said.value() == ClauseState.ABSENT) {
                        var fault = fault(demand, clause, Flaw.CLAUSE_ABSENT, said);
                        found.add(fault, lacking(contract, demand, clause, said), severity);
                    }
                }
            }
        }
    }

    private static void partial(ContractStory contract, Settings settings, Findings found) {
        var severity = settings.severity(SEVERITY);
        for (Demand demand : contract.demands()) {
            for (Clause clause : demand.clauses()) {
                for (Stretch<ClauseState> said : contract.text().said(clause.id())) {
                    var flaw = said.value() == ClauseState.PARTIAL ? Flaw.CLAUSE_PARTIAL : Flaw.CLAUSE_NOT_APPLICABLE;
                    if (said.value() == ClauseState.PARTIAL || said.value() == ClauseState.NOT_APPLICABLE) {
                        var days = lacking(contract, demand, clause, said);
                        found.add(fault(demand, clause, flaw, said), days, severity);
                    }
                }
            }
        }
    }

    private static Fault fault(Demand demand, Clause clause, Flaw flaw, Stretch<ClauseState> said) {
        List<Long> causes = new ArrayList<>(demand.causes());
        causes.add(said.order());
        return new Fault(clause.id().value(), flaw, List.of(clause.id(), clause.title()), null, causes);
    }

    /** The days on which that is said of a clause the contract has to have, and nobody has waived it. */
    private static Days lacking(ContractStory contract, Demand demand, Clause clause, Stretch<ClauseState> said) {
        var days = contract.inForce().and(said.period()).and(demand.days());
        var waived = contract.text().waived(clause.id());
        return waived.periods().isEmpty() ? days : days.without(waived);
    }

    /** One finding for every stretch of days in which the same clauses are still to be assessed. */
    private static void notAssessed(ContractStory contract, Settings settings, Findings found) {
        for (Demand open : contract.text().notAssessed(contract.demands())) {
            var clauses = open.codes();
            var fault = new Fault(Flaw.CLAUSES_NOT_ASSESSED, List.of(clauses.size(), clauses), null, open.causes());
            found.add(fault, contract.inForce().and(open.days()), settings.severity(SEVERITY));
        }
    }
}
