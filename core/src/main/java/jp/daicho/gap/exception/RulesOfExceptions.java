package jp.daicho.gap.exception;

import jp.daicho.gap.rule.RulesOf;

/** Every rule for exceptions: RL-03. */
public final class RulesOfExceptions {

    public static final RulesOf<ExceptionStory> ALL = new RulesOf<>(ExceptionStory.class, ExceptionRules.ALL);

    private RulesOfExceptions() {}
}
