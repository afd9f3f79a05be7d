package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** The rules for how a contract's vendor was chosen (選定). */
final class SelectionRules {

    private static final String CONCLUDED_FROM = "concluded-from";
    private static final String SEVERITY = "severity";

    /** The day from which article 244-6 of the Local Autonomy Act obliges every organ to have a policy of its own. */
    private static final LocalDate POLICIES_ARE_DUE = LocalDate.of(2026, 4, 1);

    private static final String SELECT = "contract select {record} --vendor {vendor}";

    /** Said of the time before the conclusion, and so with a reason. */
    private static final String LATE = " --on <day-until-conclusion> --reason <reason>";

    /** OC-09: nothing says by which criteria a contract's vendor was chosen, or that any candidate was assessed. */
    static final Rule<ContractStory> NOT_SELECTED = new Rule<>(
            new RuleId("OC-09"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.SUPPLY_CHAIN_NOTICE),
            List.of(Parameter.day(CONCLUDED_FROM, POLICIES_ARE_DUE), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            SelectionRules::notSelected,
            List.of(
                    new Remedy(SELECT + " --criteria <criteria> --assessment <assessment>" + LATE, Flaw.CHOICE_UNKNOWN),
                    new Remedy(SELECT + " --criteria <criteria>" + LATE, Flaw.CRITERIA_UNKNOWN),
                    new Remedy(
                            "contract candidate {record} --vendor {vendor} --result <suitable|unsuitable>" + LATE,
                            Flaw.CANDIDATES_UNKNOWN)));

    static final List<Rule<ContractStory>> ALL = List.of(NOT_SELECTED);

    private SelectionRules() {}

    private static void notSelected(ContractStory contract, Settings settings, Findings found) {
        if (contract.concludedOn().isBefore(settings.day(CONCLUDED_FROM))) {
            return;
        }
        var flaw = flaw(contract.plan());
        if (flaw != null) {
            var fault = new Fault(flaw, List.of(contract.concludedOn()), null, List.of(contract.position()));
            found.add(fault, contract.inForce(), settings.severity(SEVERITY));
        }
    }

    private static @Nullable Flaw flaw(PlanStory plan) {
        if (plan.hasCriteria()) {
            return plan.hasCandidates() ? null : Flaw.CANDIDATES_UNKNOWN;
        }
        return plan.hasCandidates() ? Flaw.CRITERIA_UNKNOWN : Flaw.CHOICE_UNKNOWN;
    }
}
