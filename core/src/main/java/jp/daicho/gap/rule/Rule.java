package jp.daicho.gap.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.shared.Refused;

/**
 * Something that must not be lacking.
 *
 * @param version which reading of the rule this is; a change that could change an old answer is a new version
 * @param kind what it looks at
 * @param remedies the commands that lift it, the most likely first
 * @param <S> the story it judges
 */
public record Rule<S extends Story>(
        RuleId id,
        int version,
        Kind kind,
        List<Basis> basis,
        List<Parameter> parameters,
        Judgement<S> judgement,
        List<Remedy> remedies) {

    /** Finds out on which days something is amiss. */
    public interface Judgement<S extends Story> {

        void judge(S story, Settings settings, Findings found);
    }

    /** The rule as it is in force where nobody has set anything. */
    public ActiveRule standard() {
        Map<String, String> values =
                parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::standard));
        return new ActiveRule(id, version, new Settings(values));
    }

    /** One of its parameters; refuse any other. */
    public Parameter parameter(String name) {
        return parameters.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.badValue(
                        "parameter-unknown",
                        "setting",
                        id,
                        name,
                        parameters.stream().map(Parameter::name).collect(Collectors.joining(", "))));
    }
}
