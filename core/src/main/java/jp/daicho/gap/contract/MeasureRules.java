package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.oversight.MeasureEvent;
import jp.daicho.contract.oversight.MeasureState;
import jp.daicho.gap.contract.OversightStory.MeasureStory;
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
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;

/** The rules for what a vendor is told to put right (措置). */
final class MeasureRules {

    private static final String DAYS = "days";
    private static final String SEVERITY = "severity";

    /** OC-06: something was found amiss and nothing was demanded, or the vendor hasn't answered in time. */
    static final Rule<ContractStory> UNANSWERED = new Rule<>(
            new RuleId("OC-06"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1),
            List.of(Parameter.days(DAYS, 14), Parameter.severity(SEVERITY, Severity.HIGH)),
            MeasureRules::unanswered,
            List.of(
                    new Remedy(
                            "contract measure {record} --deficiency {item} --text <text> --due <last-day> --on <day>",
                            Flaw.DEFICIENCY_OPEN),
                    new Remedy(
                            "contract measure {record} --text <text> --due <last-day> --on <day>",
                            Flaw.DEFICIENT_CONFIRMATION_OPEN),
                    new Remedy(
                            "contract respond {record} --measure {item} --text <text> --on <day>",
                            Flaw.MEASURE_OVERDUE),
                    new Remedy("contract escalate {record} --measure {item} --on <day>", Flaw.MEASURE_OVERDUE)));

    /** OC-07: the vendor has answered, and nobody has looked whether that is enough. */
    static final Rule<ContractStory> UNVERIFIED = new Rule<>(
            new RuleId("OC-07"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1),
            List.of(Parameter.days(DAYS, 30), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            MeasureRules::unverified,
            List.of(new Remedy(
                    "contract verify {record} --measure {item} --result <effective|insufficient> --on <day>")));

    static final List<Rule<ContractStory>> ALL = List.of(UNANSWERED, UNVERIFIED);

    private MeasureRules() {}

    private static void unanswered(ContractStory contract, Settings settings, Findings found) {
        var watch = contract.oversight();
        for (Stretch<LocalDate> wait : watch.deficientConfirmations()) {
            OversightRules.late(contract, null, wait, Flaw.DEFICIENT_CONFIRMATION_OPEN, settings, found);
        }
        watch.deficiencies().forEach((code, measures) -> {
            for (Stretch<LocalDate> wait : measures.waits()) {
                OversightRules.late(contract, code, wait, Flaw.DEFICIENCY_OPEN, settings, found);
            }
        });
        for (MeasureStory measure : watch.measures()) {
            var due = measure.required().due();
            for (Stretch<MeasureEvent> step : measure.stretches()) {
                if (MeasureState.after(step.value()).awaitsAnswer()) {
                    var causes = List.of(contract.position(), measure.position(), step.order());
                    var fault =
                            new Fault(measure.required().measure(), Flaw.MEASURE_OVERDUE, List.of(due), due, causes);
                    var days = contract.inForce().and(step.period()).and(Period.from(due.plusDays(1)));
                    found.add(fault, days, settings.severity(SEVERITY));
                }
            }
        }
    }

    private static void unverified(ContractStory contract, Settings settings, Findings found) {
        for (MeasureStory measure : contract.oversight().measures()) {
            for (Stretch<MeasureEvent> step : measure.stretches()) {
                if (MeasureState.after(step.value()) == MeasureState.ANSWERED) {
                    OversightRules.late(
                            contract, measure.required().measure(), step, Flaw.MEASURE_UNVERIFIED, settings, found);
                }
            }
        }
    }
}
