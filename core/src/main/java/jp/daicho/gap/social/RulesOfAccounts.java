package jp.daicho.gap.social;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.gap.rule.RulesOf;

/** Every rule for accounts of social media: SM-01 to SM-14. */
public final class RulesOfAccounts {

    public static final RulesOf<AccountStory> ALL = new RulesOf<>(
            AccountStory.class,
            Stream.of(
                            DutyRules.ALL,
                            GuidanceRules.ALL,
                            AccessRules.ALL,
                            UpkeepRules.ALL,
                            SilenceRules.ALL,
                            AlarmRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private RulesOfAccounts() {}
}
