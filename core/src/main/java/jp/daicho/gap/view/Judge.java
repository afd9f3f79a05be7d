package jp.daicho.gap.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.gap.GapId;
import jp.daicho.gap.RuleSet;
import jp.daicho.gap.Rules;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.gap.rule.Finding;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RulesOf;
import jp.daicho.gap.rule.Story;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;

/** Applies to every day the rules that were in force on it. */
final class Judge {

    /** A rule with the settings of some days. */
    private record Charge<S extends Story>(Rule<S> rule, List<Stretch<ActiveRule>> active) {}

    /** The rules for one kind of story. */
    private record Bench<S extends Story>(Class<S> subject, List<Charge<S>> charges) {

        List<Gap> gaps(Story story) {
            return Judge.gaps(subject.cast(story), charges);
        }
    }

    private final Map<Class<? extends Story>, Bench<?>> benches;

    Judge(List<Stretch<RuleSet>> sets) {
        benches = Rules.bySubject().stream().collect(Collectors.toMap(RulesOf::subject, rules -> bench(rules, sets)));
    }

    private static <S extends Story> Bench<S> bench(RulesOf<S> rules, List<Stretch<RuleSet>> sets) {
        return new Bench<>(
                rules.subject(),
                rules.rules().stream()
                        .map(rule -> new Charge<>(
                                rule,
                                sets.stream().flatMap(set -> active(rule, set)).toList()))
                        .toList());
    }

    private static Stream<Stretch<ActiveRule>> active(Rule<?> rule, Stretch<RuleSet> set) {
        return set
                .value()
                .rule(rule.id())
                .filter(active -> active.version() == rule.version())
                .map(active -> new Stretch<>(set.period(), active, set.order()))
                .stream();
    }

    /** Every gap there was, is and, as far as is known, will be in one record. */
    List<Gap> judge(Story story) {
        return Objects.requireNonNull(benches.get(story.getClass())).gaps(story);
    }

    private static <S extends Story> List<Gap> gaps(S story, List<Charge<S>> charges) {
        List<Gap> gaps = new ArrayList<>();
        for (Charge<S> charge : charges) {
            Map<String, List<Finding>> byItem = new TreeMap<>();
            for (Stretch<ActiveRule> active : charge.active()) {
                var found = new Findings(active.period());
                charge.rule().judgement().judge(story, active.value().settings(), found);
                found.all()
                        .forEach(finding -> byItem.computeIfAbsent(
                                        Objects.requireNonNullElse(finding.item(), ""), item -> new ArrayList<>())
                                .add(finding));
            }
            byItem.values().forEach(findings -> addUnbroken(story, charge.rule(), findings, gaps));
        }
        return gaps;
    }

    /** Findings between which no day lies are one gap. */
    private static void addUnbroken(Story story, Rule<?> rule, List<Finding> findings, List<Gap> gaps) {
        findings.sort(Comparator.comparing(finding -> finding.days().from()));
        var id = new GapId(rule.id(), story.id(), findings.getFirst().item());
        List<Finding> unbroken = new ArrayList<>();
        for (Finding next : findings) {
            if (!unbroken.isEmpty() && !follows(next.days(), unbroken.getLast().days())) {
                gaps.add(new Gap(id, rule, List.copyOf(unbroken)));
                unbroken.clear();
            }
            unbroken.add(next);
        }
        gaps.add(new Gap(id, rule, List.copyOf(unbroken)));
    }

    private static boolean follows(Period next, Period last) {
        return next.from().equals(last.until());
    }
}
