package jp.daicho.gap;

import java.util.Comparator;
import java.util.List;
import jp.daicho.gap.audit.RulesOfAudits;
import jp.daicho.gap.audit.RulesOfYears;
import jp.daicho.gap.cloud.RulesOfClouds;
import jp.daicho.gap.contract.RulesOfContracts;
import jp.daicho.gap.exception.RulesOfExceptions;
import jp.daicho.gap.policy.RulesOfPolicies;
import jp.daicho.gap.role.RulesOfRoles;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.RulesOf;
import jp.daicho.gap.social.RulesOfAccounts;
import jp.daicho.gap.vendor.RulesOfVendors;
import jp.daicho.shared.Refused;

/** Every rule this program knows. */
public final class Rules {

    private static final List<RulesOf<?>> BY_SUBJECT = List.of(
            RulesOfContracts.ALL,
            RulesOfVendors.ALL,
            RulesOfExceptions.ALL,
            RulesOfYears.ALL,
            RulesOfAudits.ALL,
            RulesOfPolicies.ALL,
            RulesOfAccounts.ALL,
            RulesOfClouds.ALL,
            RulesOfRoles.OF_THE_OFFICE,
            RulesOfRoles.OF_STAFF);

    private static final List<Rule<?>> ALL = BY_SUBJECT.stream()
            .<Rule<?>>flatMap(of -> of.rules().stream())
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    private Rules() {}

    /** By code. */
    public static List<Rule<?>> all() {
        return ALL;
    }

    /** By what they judge. */
    public static List<RulesOf<?>> bySubject() {
        return BY_SUBJECT;
    }

    /** The newest version of a rule. */
    public static Rule<?> named(RuleId id) {
        return ALL.stream()
                .filter(rule -> rule.id().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> Refused.notFound("rule-unknown", id));
    }
}
