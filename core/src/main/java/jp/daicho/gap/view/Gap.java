package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.Finding;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.Story;
import org.jspecify.annotations.Nullable;

/**
 * A gap from its first day to its last. What exactly is amiss, and how heavily it weighs, may change meanwhile.
 *
 * @param findings one after another, without a day between them
 */
record Gap(GapId id, Rule<?> rule, List<Finding> findings) {

    /** The first day it is one. */
    LocalDate since() {
        return findings.getFirst().days().from();
    }

    /** The first day it no longer is one; {@link LocalDate#MAX} where no end is known. */
    LocalDate until() {
        return findings.getLast().days().until();
    }

    /** What is amiss on {@code day}, or on its first day if that comes by {@code last}; null if nothing is. */
    @Nullable
    Finding openOrDue(LocalDate day, LocalDate last) {
        if (since().isAfter(day)) {
            return since().isAfter(last) ? null : findings.getFirst();
        }
        for (Finding finding : findings) {
            if (finding.days().contains(day)) {
                return finding;
            }
        }
        return null;
    }

    /** The commands that lift what was found in {@code story}, the most likely first, without the program's name. */
    List<String> remedies(Story story, Finding finding) {
        return rule.remedies().stream()
                .filter(remedy -> remedy.lifts(finding.flaw()))
                .map(remedy -> remedy.of(story, id.item(), finding.details()))
                .toList();
    }
}
