package jp.daicho.gap.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.Refused;

/** Every rule this program knows. */
public final class Rules {

    private static final List<Rule<ContractStory>> OF_CONTRACTS = Stream.of(
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
            .toList();
    private static final List<Rule<VendorStory>> OF_VENDORS = Stream.of(VendorRules.ALL, VendorRecordRules.ALL)
            .flatMap(List::stream)
            .toList();
    private static final List<Rule<?>> ALL = Stream.<Rule<?>>concat(OF_CONTRACTS.stream(), OF_VENDORS.stream())
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    private Rules() {}

    /** By code. */
    public static List<Rule<?>> all() {
        return ALL;
    }

    /** The newest version of a rule. */
    public static Rule<?> named(RuleId id) {
        return ALL.stream()
                .filter(rule -> rule.id().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> Refused.notFound("rule-unknown", id));
    }

    public static List<Rule<ContractStory>> ofContracts() {
        return OF_CONTRACTS;
    }

    public static List<Rule<VendorStory>> ofVendors() {
        return OF_VENDORS;
    }
}
