package jp.daicho.gap.contract;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.gap.rule.RulesOf;

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

    private RulesOfContracts() {}
}
