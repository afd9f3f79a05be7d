package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
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
import org.jspecify.annotations.Nullable;

/** The rules for the end of a contract's term (契約期間). */
final class TermRules {

    private static final String DAYS = "days";
    private static final String EARLY_DAYS = "days-early";
    private static final String SEVERITY = "severity";
    private static final String EARLY_SEVERITY = "severity-early";

    private static final Remedy RENEW = new Remedy("contract renew {record} --to <last-day>");

    /** OC-11: the last day is over, and the contract is neither renewed nor closed. */
    static final Rule<ContractStory> OVER = new Rule<>(
            new RuleId("OC-11"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_7),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            TermRules::over,
            List.of(
                    new Remedy("contract return {record} --item {1} --on <day>", Flaw.TERM_OVER_UNRETURNED),
                    new Remedy(
                            "contract dispose {record} --item {1} --method <method> --certificate <certificate> --on <day>",
                            Flaw.TERM_OVER_UNRETURNED),
                    new Remedy(
                            "contract excuse {record} --item {1} --approver <approver> --on <day> --reason <reason>",
                            Flaw.TERM_OVER_UNRETURNED),
                    new Remedy("contract close {record} --on <day>"),
                    RENEW));

    /** OC-12: the last day is near, and nothing says how it goes on. */
    static final Rule<ContractStory> ENDING = new Rule<>(
            new RuleId("OC-12"),
            1,
            Kind.CONTRACT,
            List.of(Basis.PRACTICE),
            List.of(
                    Parameter.days(DAYS, 30),
                    Parameter.days(EARLY_DAYS, 90),
                    Parameter.severity(SEVERITY, Severity.MEDIUM),
                    Parameter.severity(EARLY_SEVERITY, Severity.LOW)),
            TermRules::ending,
            List.of(RENEW));

    static final List<Rule<ContractStory>> ALL = List.of(OVER, ENDING);

    private TermRules() {}

    private static void over(ContractStory contract, Settings settings, Findings found) {
        var ended = contract.term().ended();
        for (Stretch<LocalDate> last : contract.lastDays()) {
            over(contract, last, ended.and(last.period()), settings.severity(SEVERITY), found);
        }
    }

    /** While items are out, closing is refused: so each day tells of the first of them, and of none once all are settled. */
    private static void over(
            ContractStory contract, Stretch<LocalDate> last, Days days, @Nullable Severity severity, Findings found) {
        var rest = days;
        for (var item : contract.custody().provided().entrySet()) {
            var held = CustodyRules.held(contract, item.getValue());
            found.add(unreturned(contract, last, item.getKey(), item.getValue()), rest.and(held), severity);
            rest = rest.without(held);
        }
        found.add(fault(contract, last, Flaw.TERM_OVER), rest, severity);
    }

    private static Fault unreturned(
            ContractStory contract, Stretch<LocalDate> last, long at, InformationProvided item) {
        var details = List.<Object>of(last.value(), item.item(), item.text());
        var causes = Stream.of(contract.position(), last.order(), at).sorted().toList();
        return new Fault(Flaw.TERM_OVER_UNRETURNED, details, last.value(), causes);
    }

    private static void ending(ContractStory contract, Settings settings, Findings found) {
        if (contract.term().terminated() != null) {
            return;
        }
        for (Stretch<LocalDate> last : contract.lastDays()) {
            var over = last.value().plusDays(1);
            var near = last.value().minusDays(settings.count(DAYS));
            var early = last.value().minusDays(settings.count(EARLY_DAYS));
            var days = contract.inForce().and(last.period());
            var fault = fault(contract, last, Flaw.TERM_ENDING);
            found.add(fault, days.and(new Period(near, over)), settings.severity(SEVERITY));
            found.add(fault, days.and(new Period(early, near)), settings.severity(EARLY_SEVERITY));
        }
    }

    private static Fault fault(ContractStory contract, Stretch<LocalDate> last, Flaw flaw) {
        return new Fault(flaw, List.of(last.value()), last.value(), List.of(contract.position(), last.order()));
    }
}
