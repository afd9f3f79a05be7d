package jp.daicho.gap.cloud;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.PermissionEvent;
import jp.daicho.cloud.PermissionEvent.ApprovalRenewed;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.Stage;
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
import jp.daicho.office.StaffId;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import org.jspecify.annotations.Nullable;

/** The rules for who allowed the use of a service (利用承認), and for how long. */
final class ApprovalRules {

    private static final String SEVERITY = "severity";
    private static final String SOON_SEVERITY = "severity-soon";
    private static final String UNKNOWN_SEVERITY = "severity-unknown";
    private static final String DAYS = "days";
    private static final String RENEW = "cloud renew {record} --until <last-day> --approver <approver>";

    /** CS-01: it is used, and nobody allowed that; an approval that only ran out is CS-02's. */
    static final Rule<CloudStory> UNAPPROVED = new Rule<>(
            new RuleId("CS-01"),
            1,
            Kind.CLOUD,
            List.of(Basis.POLICY_6_8_2, Basis.GUIDELINE_CLOUD),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            ApprovalRules::unapproved,
            List.of(
                    new Remedy("cloud approve {record} --until <last-day> --approver <approver>", Flaw.USE_UNDECIDED),
                    RulesOfClouds.SUSPEND,
                    new Remedy("cloud retire {record} --reason <reason>")));

    /** CS-02: the approval ran out, or is about to. */
    static final Rule<CloudStory> EXPIRED = new Rule<>(
            new RuleId("CS-02"),
            1,
            Kind.CLOUD,
            List.of(Basis.POLICY_6_8_2, Basis.GUIDELINE_CLOUD),
            List.of(
                    Parameter.days(DAYS, 60),
                    Parameter.severity(SEVERITY, Severity.HIGH),
                    Parameter.severity(SOON_SEVERITY, Severity.LOW)),
            ApprovalRules::expired,
            List.of(new Remedy(RENEW), new Remedy("cloud retire {record} --reason <reason>")));

    /** CS-14: who decided is who asked, or had no right to, or isn't known. */
    static final Rule<CloudStory> ONE_PERSON = new Rule<>(
            new RuleId("CS-14"),
            1,
            Kind.CLOUD,
            List.of(Basis.POLICY_6_1, Basis.ORDINANCE_16_3_1_1),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH), Parameter.severity(UNKNOWN_SEVERITY, Severity.LOW)),
            ApprovalRules::onePerson,
            List.of(new Remedy(RENEW)));

    static final List<Rule<CloudStory>> ALL = List.of(UNAPPROVED, EXPIRED, ONE_PERSON);

    private ApprovalRules() {}

    private static void unapproved(CloudStory cloud, Settings settings, Findings found) {
        for (Stretch<Stage> stage : cloud.stages()) {
            if (stage.value().isUsed() && !stage.value().isApproved()) {
                RulesOfClouds.add(
                        found,
                        cloud,
                        unapproved(stage.value()),
                        List.of(),
                        Days.of(stage.period()),
                        settings.severity(SEVERITY));
            }
        }
    }

    private static Flaw unapproved(Stage stage) {
        return switch (stage.phase()) {
            case APPLIED -> Flaw.USE_UNDECIDED;
            case REJECTED -> Flaw.USE_REJECTED;
            case REVOKED -> Flaw.USE_REVOKED;
            default -> Flaw.USE_DISCOVERED;
        };
    }

    private static void expired(CloudStory cloud, Settings settings, Findings found) {
        for (Stretch<Stage> stage : cloud.stages()) {
            if (stage.value().isApproved() && stage.value().isLive()) {
                var last = stage.value().until();
                if (last == null) {
                    var fault = new Fault(Flaw.APPROVAL_ENDLESS, List.of(), null, List.of(stage.order()));
                    found.add(fault, Days.of(stage.period()), settings.severity(SEVERITY));
                } else {
                    expired(stage, last, decided(cloud, stage), settings, found);
                }
            }
        }
    }

    /** What brought {@code stage} about, and the decision whose end counts in it. */
    private static List<Long> decided(CloudStory cloud, Stretch<Stage> stage) {
        var decision = cloud.decisions().stream()
                .filter(each -> !each.period().and(stage.period()).isEmpty())
                .map(Stretch::order);
        return Stream.concat(Stream.of(stage.order()), decision).toList();
    }

    private static void expired(
            Stretch<Stage> stage, LocalDate last, List<Long> causes, Settings settings, Findings found) {
        var over = stage.period().and(Period.from(last.plusDays(1)));
        var soon = stage.period().and(Period.through(last.minusDays(settings.count(DAYS)), last));
        found.add(
                new Fault(Flaw.APPROVAL_OVER, List.of(last), last, causes), Days.of(over), settings.severity(SEVERITY));
        found.add(
                new Fault(Flaw.APPROVAL_ENDING, List.of(last), last, causes),
                Days.of(soon),
                settings.severity(SOON_SEVERITY));
    }

    /** Who asked, and who decided, when. */
    private record Decided(
            @Nullable StaffId approver, @Nullable StaffId applicant, LocalDate day) {

        static Decided of(PermissionEvent event) {
            return switch (event) {
                case CloudUseApproved approved ->
                    new Decided(approved.approver(), approved.applicant(), approved.effectiveOn());
                case ApprovalRenewed renewed ->
                    new Decided(renewed.approver(), renewed.applicant(), renewed.effectiveOn());
                default -> throw new IllegalArgumentException("allows nothing: " + event);
            };
        }
    }

    private static void onePerson(CloudStory cloud, Settings settings, Findings found) {
        var approved = cloud.course().life().days(stage -> stage.isApproved() && stage.isLive());
        for (Stretch<PermissionEvent> decision : cloud.decisions()) {
            var decided = Decided.of(decision.value());
            var approver = decided.approver();
            var days = approved.and(decision.period());
            var causes = List.of(decision.order());
            if (approver == null) {
                var fault = new Fault(Flaw.APPROVER_UNKNOWN, List.of(decided.day()), null, causes);
                found.add(fault, days, settings.severity(UNKNOWN_SEVERITY));
            } else if (approver.equals(decided.applicant())) {
                var fault = new Fault(Flaw.APPROVER_APPLIED, List.of(approver, decided.day()), null, causes);
                found.add(fault, days, settings.severity(SEVERITY));
            } else if (!cloud.office().mayApprove(approver, decided.day())) {
                var fault = new Fault(Flaw.APPROVER_WITHOUT_ROLE, List.of(approver, decided.day()), null, causes);
                found.add(fault, days, settings.severity(SEVERITY));
            }
        }
    }
}
