package jp.daicho.gap.rule;

import java.util.List;

/**
 * Every rule for one kind of story.
 *
 * @param subject the stories they judge
 */
public record RulesOf<S extends Story>(Class<S> subject, List<Rule<S>> rules) {

    public RulesOf {
        rules = List.copyOf(rules);
    }
}
