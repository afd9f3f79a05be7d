package jp.daicho.gap.policy;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.gap.rule.RulesOf;

/** Every rule for an organ's policies: PL-01, 02, 03, 08 and 09. */
public final class RulesOfPolicies {

    public static final RulesOf<OrganPolicies> ALL = new RulesOf<>(
            OrganPolicies.class,
            Stream.of(PolicyRules.ALL, UpkeepRules.ALL, GuidelineRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private RulesOfPolicies() {}
}
