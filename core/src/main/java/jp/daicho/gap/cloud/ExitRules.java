package jp.daicho.gap.cloud;

import java.util.List;
import jp.daicho.cloud.Stage;
import jp.daicho.cloud.Stage.Phase;
import jp.daicho.cloud.Use;
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
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;

/** The rules for how a service is left (更改・廃棄). */
final class ExitRules {

    private static final String SEVERITY = "severity";
    private static final String DAYS = "days";

    /** CS-11: nobody has planned how information of class 2 or above would come back. */
    static final Rule<CloudStory> NO_PLAN = new Rule<>(
            new RuleId("CS-11"),
            1,
            Kind.CLOUD,
            List.of(Basis.GUIDELINE_CLOUD),
            List.of(Parameter.severity(SEVERITY, Severity.MEDIUM)),
            ExitRules::noPlan,
            List.of(new Remedy("cloud exit-plan {record} --text <text>")));

    /** CS-12: its use has ended, and nothing proves that data and accounts are gone. */
    static final Rule<CloudStory> NOT_PROVED = new Rule<>(
            new RuleId("CS-12"),
            1,
            Kind.CLOUD,
            List.of(Basis.GUIDELINE_CLOUD),
            List.of(Parameter.days(DAYS, 30), Parameter.severity(SEVERITY, Severity.HIGH)),
            ExitRules::notProved,
            List.of(
                    new Remedy("cloud confirm-deletion {record} --certificate <certificate>", Flaw.DATA_LEFT),
                    new Remedy("cloud close-accounts {record} --text <text>", Flaw.ACCOUNTS_LEFT)));

    static final List<Rule<CloudStory>> ALL = List.of(NO_PLAN, NOT_PROVED);

    private ExitRules() {}

    private static void noPlan(CloudStory cloud, Settings settings, Findings found) {
        var days = cloud.live().and(cloud.days(Use::mayBeImportant)).without(recorded(cloud, "exit-plan"));
        RulesOfClouds.add(found, cloud, Flaw.EXIT_PLAN_MISSING, List.of(), days, settings.severity(SEVERITY));
    }

    private static void notProved(CloudStory cloud, Settings settings, Findings found) {
        for (Stretch<Stage> stage : cloud.stages()) {
            if (stage.value().phase() == Phase.RETIRING) {
                notProved(cloud, stage, "deletion", Flaw.DATA_LEFT, settings, found);
                notProved(cloud, stage, "accounts", Flaw.ACCOUNTS_LEFT, settings, found);
            }
        }
    }

    private static void notProved(
            CloudStory cloud, Stretch<Stage> left, String topic, Flaw flaw, Settings settings, Findings found) {
        var since = left.period().from();
        var due = since.plusDays(settings.count(DAYS));
        var late = cloud.course()
                .life()
                .days(ExitRules::isLeft)
                .and(Period.from(due.plusDays(1)))
                .without(recorded(cloud, topic))
                .without(cloud.office().excepted(ExceptionKind.DELETION_PROOF, cloud.id()));
        var item = topic.equals("deletion") ? "DATA" : "ACCOUNTS";
        found.add(new Fault(item, flaw, List.of(since), due, List.of(left.order())), late, settings.severity(SEVERITY));
    }

    /** What was closed by an exception is to be proved once that has ended. */
    private static boolean isLeft(Stage stage) {
        return stage.phase() == Phase.RETIRING || stage.phase() == Phase.RETIRED;
    }

    /** The days from the first fact of a topic on. */
    private static Days recorded(CloudStory cloud, String topic) {
        return Days.of(cloud.course().facts().stretches(topic).stream()
                .map(Stretch::period)
                .toList());
    }
}
