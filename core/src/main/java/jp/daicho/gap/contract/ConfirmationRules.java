package jp.daicho.gap.contract;

import static java.lang.Boolean.TRUE;

import java.util.List;
import jp.daicho.contract.Outline;
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
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;

/** The rules for confirming that a vendor keeps its contract (履行状況の確認). */
final class ConfirmationRules {

    private static final String MONTHS = "months";
    private static final String SENSITIVE_MONTHS = "months-sensitive";
    private static final String SEVERITY = "severity";
    private static final String SENSITIVE_SEVERITY = "severity-sensitive";

    static final Remedy CONFIRM = new Remedy("contract confirm {record} --method <document|site|interview|report>"
            + " --result <satisfactory|deficient> --on <day>");

    /**
     * OC-04: for too long nobody has confirmed that the vendor keeps the contract. Sooner for the highest classes of
     * information and individual numbers; weighs more for these and for personal data.
     */
    static final Rule<ContractStory> NOT_CONFIRMED = new Rule<>(
            new RuleId("OC-04"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.PERSONAL_DATA_66),
            List.of(
                    Parameter.months(MONTHS, 12),
                    Parameter.months(SENSITIVE_MONTHS, 6),
                    Parameter.severity(SEVERITY, Severity.MEDIUM),
                    Parameter.severity(SENSITIVE_SEVERITY, Severity.HIGH)),
            ConfirmationRules::notConfirmed,
            List.of(CONFIRM));

    static final List<Rule<ContractStory>> ALL = List.of(NOT_CONFIRMED);

    private ConfirmationRules() {}

    private static void notConfirmed(ContractStory contract, Settings settings, Findings found) {
        for (Stretch<Outline> outline : contract.outlines()) {
            boolean secret = isSecret(outline.value());
            boolean sensitive = secret || TRUE.equals(outline.value().personalData());
            int months = settings.count(secret ? SENSITIVE_MONTHS : MONTHS);
            var severity = settings.severity(sensitive ? SENSITIVE_SEVERITY : SEVERITY);
            for (Stretch<Flaw> wait : contract.waits()) {
                var since = wait.period().from();
                var due = since.plusMonths(months);
                var late = new Period(due.plusDays(1), wait.period().until());
                var causes = List.of(contract.position(), wait.order(), outline.order());
                var fault = new Fault(wait.value(), List.of(since, months), due, causes);
                found.add(fault, contract.inForce().and(late).and(outline.period()), severity);
            }
        }
    }

    private static boolean isSecret(Outline outline) {
        return TRUE.equals(outline.myNumber())
                || outline.information().contains(InformationClass.CLASS_3A)
                || outline.information().contains(InformationClass.CLASS_3B);
    }
}
