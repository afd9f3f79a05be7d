package jp.daicho.gap.role;

import java.util.List;
import jp.daicho.gap.rule.RulesOf;

/** Every rule for duties and for those who hold them: RL-01, RL-02. */
public final class RulesOfRoles {

    public static final RulesOf<OfficeStory> OF_THE_OFFICE =
            new RulesOf<>(OfficeStory.class, List.of(DutyRules.VACANT));

    public static final RulesOf<StaffStory> OF_STAFF = new RulesOf<>(StaffStory.class, List.of(DutyRules.LEFT_BEHIND));

    private RulesOfRoles() {}
}
