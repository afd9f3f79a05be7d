package jp.daicho.gap.contract;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.Transition;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.RulesOf;
import jp.daicho.gap.rule.Settings;

/** Every rule for contracts: OC-01 to OC-22. */
public final class RulesOfContracts {

    public static final RulesOf<ContractStory> ALL = new RulesOf<>(
            ContractStory.class,
            Stream.of(
                            ClauseRules.ALL,
                            ConfirmationRules.ALL,
                            SelectionRules.ALL,
                            CustodyRules.ALL,
                            HandoverRules.ALL,
                            MeasureRules.ALL,
                            OversightRules.ALL,
                            SubcontractRules.ALL,
                            SupplyChainRules.ALL,
                            TermRules.ALL,
                            WaiverRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    /** OC-18: its settings say which contracts the clauses of the supply chain bind. */
    public static final RuleId OF_THE_TRANSITION = SupplyChainRules.LACKING.id();

    private RulesOfContracts() {}

    /** The transition as the settings of {@link #OF_THE_TRANSITION} have it. */
    public static Transition transition(Settings settings) {
        return SupplyChainRules.transition(settings);
    }

    /**
     * The rules, {@code rule} among them, in which a parameter has one value: OC-18 and OC-19 part the contracts between
     * them, and with settings of their own one might be in neither.
     */
    public static List<RuleId> sharing(RuleId rule, String parameter) {
        var sharing = SupplyChainRules.ALL.stream().map(Rule::id).toList();
        return sharing.contains(rule) && SupplyChainRules.isOfTheTransition(parameter) ? sharing : List.of(rule);
    }
}
