package jp.daicho.gap.cloud;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.RulesOf;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import org.jspecify.annotations.Nullable;

/** Every rule for cloud services: CS-01 to CS-14. */
public final class RulesOfClouds {

    /** What is done at once where a service must not be used as it is. */
    static final Remedy SUSPEND = new Remedy("cloud suspend {record} --reason <reason>");

    public static final RulesOf<CloudStory> ALL = new RulesOf<>(
            CloudStory.class,
            Stream.of(
                            ApprovalRules.ALL,
                            SelectionRules.ALL,
                            RegionRules.ALL,
                            ZoneRules.ALL,
                            OperationRules.ALL,
                            ExitRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private RulesOfClouds() {}

    /** Note a flaw of the record as a whole for each run of {@code days}, with what made it so. */
    static void add(
            Findings found, CloudStory cloud, Flaw flaw, List<Object> details, Days days, @Nullable Severity severity) {
        for (Period period : days.periods()) {
            var fault = new Fault(flaw, details, null, cloud.causes(period));
            found.add(fault, Days.of(period), severity);
        }
    }
}
