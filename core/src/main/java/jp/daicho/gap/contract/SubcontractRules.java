package jp.daicho.gap.contract;

import static java.lang.Boolean.TRUE;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.Outline;
import jp.daicho.contract.subcontract.Subcontract;
import jp.daicho.contract.subcontract.SubcontractState;
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
import jp.daicho.shared.Stretch;
import org.jspecify.annotations.Nullable;

/** The rules for those who work for the vendor (再委託). */
final class SubcontractRules {

    private static final String SEVERITY = "severity";
    private static final String CLAUSES = "clauses";

    private static final String APPROVE =
            "contract subcontract approve {record} --sub {item} --approver <approver> --flow-down <clauses>";
    private static final Remedy END =
            new Remedy("contract subcontract end {record} --sub {item} --on <day> --reason <reason>");

    /** OC-13: somebody works for the vendor without consent, or by one given under another that is no more. */
    static final Rule<ContractStory> WITHOUT_CONSENT = new Rule<>(
            new RuleId("OC-13"),
            1,
            Kind.CONTRACT,
            List.of(Basis.CLAUSE_C09, Basis.GUIDELINE_8_1),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            SubcontractRules::withoutConsent,
            List.of(
                    new Remedy(APPROVE, Flaw.SUB_UNDECIDED),
                    new Remedy(APPROVE + " --original-consent", Flaw.SUB_UNDECIDED_MY_NUMBER),
                    END));

    /** OC-14: a sub isn't bound by what binds the vendor, or handles individual numbers by half a consent. */
    static final Rule<ContractStory> HALF_CONSENT = new Rule<>(
            new RuleId("OC-14"),
            1,
            Kind.CONTRACT,
            List.of(Basis.MY_NUMBER_10, Basis.MY_NUMBER_11, Basis.CLAUSE_C09),
            List.of(
                    Parameter.codes(CLAUSES, "C07", "C08", "C09", "C10", "C11", "C12"),
                    Parameter.severity(SEVERITY, Severity.HIGH)),
            SubcontractRules::halfConsent,
            List.of(
                    new Remedy(
                            "contract subcontract bind {record} --sub {item} --flow-down <clauses>",
                            Flaw.SUB_WITHOUT_FLOW_DOWN),
                    new Remedy(APPROVE + " --original-consent", Flaw.SUB_WITHOUT_ORIGINAL_CONSENT),
                    END));

    static final List<Rule<ContractStory>> ALL = List.of(WITHOUT_CONSENT, HALF_CONSENT);

    private SubcontractRules() {}

    private static void withoutConsent(ContractStory contract, Settings settings, Findings found) {
        var severity = settings.severity(SEVERITY);
        for (Stretch<Subcontract> known : contract.subcontracts().stretches()) {
            var sub = known.value();
            var days = contract.inForce().and(known.period());
            if (sub.isAtWork() && sub.state() == SubcontractState.REFUSED) {
                found.add(fault(contract, known, Flaw.SUB_REFUSED, sub.since()), days, severity);
            } else if (sub.isAtWork()) {
                var consentedAbove = contract.subcontracts().consented(sub.parent());
                undecided(contract, known, days.and(consentedAbove), severity, found);
                brokenAbove(contract, known, days.without(consentedAbove), severity, found);
            }
        }
    }

    private static void undecided(
            ContractStory contract,
            Stretch<Subcontract> known,
            Days days,
            @Nullable Severity severity,
            Findings found) {
        if (known.value().isApproved()) {
            return;
        }
        for (Stretch<Outline> outline : contract.outlines()) {
            var flaw = handlesNumbers(known, outline) ? Flaw.SUB_UNDECIDED_MY_NUMBER : Flaw.SUB_UNDECIDED;
            found.add(fault(contract, known, flaw, known.value().since()), days.and(outline.period()), severity);
        }
    }

    /** On each day the nearest one above that has no consent is to blame. */
    private static void brokenAbove(
            ContractStory contract,
            Stretch<Subcontract> known,
            Days days,
            @Nullable Severity severity,
            Findings found) {
        var left = days;
        for (Stretch<Subcontract> above : contract.subcontracts().above(known.value())) {
            if (!above.value().isApproved()) {
                var fault = fault(
                        contract,
                        known,
                        Flaw.SUB_ABOVE_WITHOUT_CONSENT,
                        above.value().id(),
                        contract.subcontracts().told(above));
                found.add(fault, left.and(above.period()), severity);
                left = left.without(Days.of(above.period()));
            }
        }
    }

    private static void halfConsent(ContractStory contract, Settings settings, Findings found) {
        for (Stretch<Subcontract> known : contract.subcontracts().stretches()) {
            if (known.value().isApproved()) {
                var days = contract.inForce().and(known.period());
                contract.outlines().forEach(outline -> halfConsent(contract, known, outline, days, settings, found));
            }
        }
    }

    private static void halfConsent(
            ContractStory contract,
            Stretch<Subcontract> known,
            Stretch<Outline> outline,
            Days days,
            Settings settings,
            Findings found) {
        var sub = known.value();
        var unbound = settings.codesWithout(CLAUSES, sub.flowDown());
        Fault fault;
        if (handlesNumbers(known, outline) && !sub.originalConsent()) {
            fault = fault(contract, known, Flaw.SUB_WITHOUT_ORIGINAL_CONSENT, sub.since(), Stream.of(outline.order()));
        } else if (unbound.isEmpty()) {
            return;
        } else {
            fault = fault(contract, known, Flaw.SUB_WITHOUT_FLOW_DOWN, unbound);
        }
        found.add(fault, days.and(outline.period()), settings.severity(SEVERITY));
    }

    private static boolean handlesNumbers(Stretch<Subcontract> known, Stretch<Outline> outline) {
        return known.value().request().myNumber() || TRUE.equals(outline.value().myNumber());
    }

    private static Fault fault(ContractStory contract, Stretch<Subcontract> known, Flaw flaw, Object detail) {
        return fault(contract, known, flaw, detail, Stream.of());
    }

    private static Fault fault(
            ContractStory contract, Stretch<Subcontract> known, Flaw flaw, Object detail, Stream<Long> others) {
        var sub = known.value();
        var details = List.of(sub.id(), sub.request().called(), detail);
        var own = Stream.concat(
                Stream.of(contract.position()), contract.subcontracts().told(known));
        var causes = Stream.concat(own, others).distinct().toList();
        return new Fault(sub.id().value(), flaw, details, null, causes);
    }
}
