package jp.daicho.gap.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.RuleSet;
import jp.daicho.gap.Rules;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.gap.rule.Story;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** The gaps in every record, judged anew only where something happened. */
final class Judgements {

    private final Shelf shelf;
    private final Timeline<RuleSet> ruleSets = new Timeline<>();
    private final Map<Story, List<Gap>> gaps = new HashMap<>();
    private @Nullable Judge judge;

    Judgements(Shelf shelf) {
        this.shelf = shelf;
    }

    void on(RuleSetActivated event, long position) {
        event.rules().forEach(Judgements::refuseUnknown);
        ruleSets.put(event.firstDay(), position, event.ruleSet());
        judge = null;
    }

    /** An answer that leaves a rule out in silence would be a wrong one. */
    private static void refuseUnknown(ActiveRule active) {
        if (Rules.all().stream()
                .noneMatch(rule -> rule.id().equals(active.rule()) && rule.version() == active.version())) {
            throw Refused.unusable("rule-of-later-program", active.rule(), active.version());
        }
    }

    /** The rule sets, each with the days it applies to. */
    List<Stretch<RuleSet>> ruleSets() {
        return ruleSets.stretches();
    }

    /** The gaps of one record; nobody judges the others for that. */
    List<Gap> of(Story story) {
        return gaps.computeIfAbsent(story, judging()::judge);
    }

    /** Forget what was judged of all that has gone on since, and say what that is. */
    List<Story> forgetChanged() {
        var changed = shelf.changed();
        changed.forEach(gaps::remove);
        return changed;
    }

    /** What has gone on, or was judged by other rules, is forgotten first. */
    private Judge judging() {
        var judging = judge;
        if (judging == null) {
            judging = new Judge(ruleSets());
            judge = judging;
            gaps.clear();
        }
        forgetChanged();
        return judging;
    }
}
