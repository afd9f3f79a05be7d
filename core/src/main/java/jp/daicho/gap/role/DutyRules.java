package jp.daicho.gap.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import jp.daicho.handover.Charge;
import jp.daicho.handover.Holding;
import jp.daicho.handover.Seat;
import jp.daicho.office.Duty;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** The rules for duties and for what transferred people leave behind. */
final class DutyRules {

    private static final String DUTIES = "duties";
    private static final String SEVERITY = "severity";

    /**
     * RL-01: a duty that the organisation (組織体制) can't do without is held by nobody. The policy asks for a system of
     * responsibility; at its head is one CISO in every office, and what stands below depends on the office's size.
     */
    static final Rule<OfficeStory> VACANT = new Rule<>(
            new RuleId("RL-01"),
            1,
            Kind.ROLE,
            List.of(Basis.POLICY_6_1),
            List.of(Parameter.words(DUTIES, Duty.CISO.value()), Parameter.severity(SEVERITY, Severity.HIGH)),
            DutyRules::vacant,
            List.of(new Remedy("staff appoint <staff> --duty {word}")));

    /** RL-02: somebody was transferred, and what they held is with nobody. */
    static final Rule<StaffStory> LEFT_BEHIND = new Rule<>(
            new RuleId("RL-02"),
            1,
            Kind.ROLE,
            List.of(Basis.POLICY_5, Basis.POLICY_6_1),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            DutyRules::leftBehind,
            List.of(
                    new Remedy("staff hand-over {record} --successor <staff>"),
                    new Remedy("staff release {record} --duty {word}", Flaw.DUTY_LEFT_BEHIND),
                    new Remedy("contract assign {item} --staff <staff>", Flaw.CONTRACT_LEFT_BEHIND),
                    new Remedy("cloud appoint-manager {item} --manager <staff>", Flaw.CLOUD_LEFT_BEHIND),
                    new Remedy("social assign {item} --responsible <staff>", Flaw.ACCOUNT_LEFT_BEHIND),
                    new Remedy("audit assign-finding {0} --finding {1} --owner <staff>", Flaw.FINDING_LEFT_BEHIND),
                    new Remedy("exception assign {item} --owner <staff>", Flaw.EXCEPTION_LEFT_BEHIND),
                    new Remedy("audit auditors {item} --auditor <staff> --reason <reason>", Flaw.AUDITOR_LEFT_BEHIND)));

    private DutyRules() {}

    private static void vacant(OfficeStory office, Settings settings, Findings found) {
        for (String word : settings.words(DUTIES)) {
            var duty = new Duty(word);
            for (Period period : office.vacant(duty).periods()) {
                var causes = List.of(office.cause(duty, period.from()));
                var fault = new Fault(item(duty), Flaw.DUTY_VACANT, List.of(office.called(duty)), null, causes);
                found.add(fault, Days.of(period), settings.severity(SEVERITY));
            }
        }
    }

    private static String item(Duty duty) {
        return duty.value().toUpperCase(Locale.ROOT);
    }

    private static void leftBehind(StaffStory staff, Settings settings, Findings found) {
        for (Holding holding : staff.holdings()) {
            var days = holding.tenure().leftBehind();
            if (!days.isEmpty() && holding.seat().charge().canBeHandedOver()) {
                var moved = staff.lastMoved(holding.tenure().transferred());
                found.add(fault(staff, holding, moved), Days.of(days), settings.severity(SEVERITY));
            }
        }
    }

    private static Fault fault(StaffStory staff, Holding holding, LocalDate since) {
        var seat = holding.seat();
        var causes = Stream.concat(Stream.of(holding.tenure().order()), staff.moved(since).stream())
                .toList();
        if (seat.charge() == Charge.DUTY) {
            var duty = new Duty(seat.code());
            var details = List.of(staff.called(seat, duty, since), since);
            return new Fault(item(duty), Flaw.DUTY_LEFT_BEHIND, details, null, causes);
        }
        var called = staff.called(seat, "", since);
        var details = seat.part() == null
                ? List.of(seat.code(), called, since)
                : List.of(seat.code(), seat.part(), since, called);
        return new Fault(item(seat), flaw(seat.charge()), details, null, causes);
    }

    /** The record's code; what else somebody may hold of the same record is told apart. */
    private static String item(Seat seat) {
        return switch (seat.charge()) {
            case DEPUTY, OPERATOR, CUSTODY -> seat.code() + "-" + seat.charge();
            default -> seat.item();
        };
    }

    private static Flaw flaw(Charge charge) {
        return switch (charge) {
            case DUTY -> Flaw.DUTY_LEFT_BEHIND;
            case CONTRACT -> Flaw.CONTRACT_LEFT_BEHIND;
            case CLOUD -> Flaw.CLOUD_LEFT_BEHIND;
            case ACCOUNT -> Flaw.ACCOUNT_LEFT_BEHIND;
            case DEPUTY -> Flaw.DEPUTY_LEFT_BEHIND;
            case OPERATOR -> Flaw.OPERATOR_LEFT_BEHIND;
            case CUSTODY -> Flaw.CUSTODY_LEFT_BEHIND;
            case FINDING -> Flaw.FINDING_LEFT_BEHIND;
            case EXCEPTION -> Flaw.EXCEPTION_LEFT_BEHIND;
            case AUDITOR -> Flaw.AUDITOR_LEFT_BEHIND;
            case RECOVERY, APPLICATION ->
                throw new IllegalArgumentException("nothing anybody can take over: " + charge);
        };
    }
}
