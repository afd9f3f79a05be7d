package jp.daicho.gap.cloud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.daicho.cloud.CloudEvent.Fact;
import jp.daicho.cloud.Course;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.cloud.OperationEvent.Change;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;

/** The rules for how a service is looked after: its manager, its reviews, the office's own rules for it. */
final class OperationRules {

    private static final String SEVERITY = "severity";
    private static final String DAYS = "days";
    private static final String MONTHS = "months";
    private static final Remedy REVIEW = new Remedy("cloud review {record} --result <result> --text <text>");

    /** CS-07: nobody manages it, or whoever did was transferred. */
    static final Rule<CloudStory> NO_MANAGER = new Rule<>(
            new RuleId("CS-07"),
            1,
            Kind.CLOUD,
            List.of(Basis.POLICY_6_8_2, Basis.POLICY_6_1),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            OperationRules::noManager,
            List.of(new Remedy("cloud appoint-manager {record} --manager <staff>")));

    /** CS-09: it changed, and nobody has looked at it since. */
    static final Rule<CloudStory> CHANGED = new Rule<>(
            new RuleId("CS-09"),
            1,
            Kind.CLOUD,
            List.of(Basis.GUIDELINE_CLOUD),
            List.of(Parameter.days(DAYS, 30), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            OperationRules::changed,
            List.of(REVIEW));

    /** CS-10: nobody has looked at it for too long. */
    static final Rule<CloudStory> NOT_REVIEWED = new Rule<>(
            new RuleId("CS-10"),
            1,
            Kind.CLOUD,
            List.of(Basis.POLICY_6_7),
            List.of(Parameter.months(MONTHS, 12), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            OperationRules::notReviewed,
            List.of(REVIEW));

    /** CS-13: the office has no rules for the use of cloud services (利用に係る規定). */
    static final Rule<CloudStory> NO_RULES = new Rule<>(
            new RuleId("CS-13"),
            1,
            Kind.CLOUD,
            List.of(Basis.POLICY_6_8_2),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            OperationRules::noRules,
            List.of(new Remedy(
                    "policy adopt --kind cloud-rules --version <version> --title <title> --effective <day>")));

    static final List<Rule<CloudStory>> ALL = List.of(NO_MANAGER, CHANGED, NOT_REVIEWED, NO_RULES);

    private OperationRules() {}

    private static void noManager(CloudStory cloud, Settings settings, Findings found) {
        var severity = settings.severity(SEVERITY);
        List<Period> appointed = new ArrayList<>();
        for (Stretch<Fact> stretch : cloud.course().facts().stretches(Course.MANAGER)) {
            var appointment = (Appointment) stretch.value();
            var manager = appointment.manager();
            var gone = cloud.office().heldUntil(manager, appointment.effectiveOn());
            var away = stretch.period().and(Period.from(gone));
            appointed.add(stretch.period());
            var causes = List.of(stretch.order());
            var fault = new Fault(Flaw.MANAGER_TRANSFERRED, List.of(manager, gone), null, causes);
            found.add(fault, cloud.live().and(away), severity);
        }
        var none = cloud.live().without(Days.of(appointed));
        RulesOfClouds.add(found, cloud, Flaw.MANAGER_MISSING, List.of(), none, severity);
    }

    /** What changes while an earlier change of its kind still waits to be looked at doesn't put that off. */
    private static void changed(CloudStory cloud, Settings settings, Findings found) {
        int days = settings.count(DAYS);
        Set<String> waiting = new HashSet<>();
        for (Stretch<Change> stretch : cloud.course().facts().stretches(Change.class)) {
            var change = stretch.value();
            var looked = Objects.requireNonNullElse(cloud.course().lookedAtAfter(change), LocalDate.MAX);
            var item = change.topic().toUpperCase(Locale.ROOT);
            if (waiting.add(item + looked)) {
                var day = change.effectiveOn();
                var due = day.plusDays(days);
                var late = new Period(due.plusDays(1), looked);
                var causes = List.of(stretch.order());
                var fault = new Fault(item, Flaw.CHANGE_NOT_REVIEWED, List.of(day, days), due, causes);
                found.add(fault, cloud.live().and(late), settings.severity(SEVERITY));
            }
        }
    }

    /** Counted from the last time somebody looked at it as a whole, at first from the day it is live. */
    private static void notReviewed(CloudStory cloud, Settings settings, Findings found) {
        int months = settings.count(MONTHS);
        var live = cloud.live();
        List<LocalDate> looks = new ArrayList<>(cloud.course().looks());
        live.periods().stream().findFirst().map(Period::from).ifPresent(first -> {
            looks.removeIf(look -> look.isBefore(first));
            looks.addFirst(first);
        });
        for (int i = 0; i < looks.size(); i++) {
            var since = looks.get(i);
            var next = i + 1 < looks.size() ? looks.get(i + 1) : LocalDate.MAX;
            var due = since.plusMonths(months);
            var late = live.and(new Period(due.plusDays(1), next));
            for (Period period : late.periods()) {
                var fault = new Fault(Flaw.REVIEW_OLD, List.of(since, months), due, cloud.causes(period));
                found.add(fault, Days.of(period), settings.severity(SEVERITY));
            }
        }
    }

    private static void noRules(CloudStory cloud, Settings settings, Findings found) {
        var days = cloud.live().without(cloud.office().ruled());
        RulesOfClouds.add(found, cloud, Flaw.CLOUD_RULES_MISSING, List.of(), days, settings.severity(SEVERITY));
    }
}
