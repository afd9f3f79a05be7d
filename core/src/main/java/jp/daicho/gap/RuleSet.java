package jp.daicho.gap;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.Transition;
import jp.daicho.gap.contract.RulesOfContracts;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.shared.Digest;

/** Which rules are in force, and with which settings; by code. */
public record RuleSet(List<ActiveRule> rules) {

    public RuleSet {
        rules = rules.stream().sorted(Comparator.comparing(ActiveRule::rule)).toList();
    }

    /** Every rule this program knows, with its standard settings. */
    public static RuleSet standard() {
        return new RuleSet(Rules.all().stream().map(Rule::standard).toList());
    }

    /** This set and, with their standard settings, the rules it lacks. */
    public RuleSet completed() {
        var lacking =
                Rules.all().stream().filter(rule -> rule(rule.id()).isEmpty()).map(Rule::standard);
        return new RuleSet(Stream.concat(rules.stream(), lacking).toList());
    }

    /** The rule in force under this code. */
    public Optional<ActiveRule> rule(RuleId id) {
        return rules.stream().filter(each -> each.rule().equals(id)).findFirst();
    }

    /** Which contracts OC-18 takes for bound, however heavily it weighs. */
    public Transition transition() {
        return rule(RulesOfContracts.OF_THE_TRANSITION)
                .map(active -> RulesOfContracts.transition(active.settings()))
                .orElse(Transition.OF_THE_LAW);
    }

    /**
     * This set with one parameter set, in every rule that shares it; a rule that wasn't in force comes in with its standard
     * settings.
     */
    public RuleSet with(RuleId id, String parameter, String value) {
        return RulesOfContracts.sharing(id, parameter).stream()
                .reduce(this, (set, rule) -> set.withOne(rule, parameter, value), (earlier, later) -> later);
    }

    private RuleSet withOne(RuleId id, String parameter, String value) {
        var rule = Rules.named(id);
        var settings = rule(id).map(ActiveRule::settings).orElse(rule.standard().settings());
        var anew = new ActiveRule(
                id,
                rule.version(),
                settings.with(parameter, rule.parameter(parameter).checked(value)));
        var others = rules.stream().filter(each -> !each.rule().equals(id));
        return new RuleSet(Stream.concat(others, Stream.of(anew)).toList());
    }

    /**
     * SHA-256 over a line for every rule, {@code OC-04 1 months=12 …}, each ended by a line feed; lower-case hexadecimal.
     */
    public String digest() {
        var text = rules.stream().map(RuleSet::line).collect(Collectors.joining());
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(ActiveRule rule) {
        return rule.rule() + " " + rule.version()
                + rule.settings().values().entrySet().stream()
                        .map(setting -> " " + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining())
                + "\n";
    }
}
