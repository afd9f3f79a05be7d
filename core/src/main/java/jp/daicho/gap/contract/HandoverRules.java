package jp.daicho.gap.contract;

import static java.lang.Boolean.TRUE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.Outline;
import jp.daicho.contract.Requirement;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.Handover;
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

/** The rules for what may be handed over to a vendor (情報の提供) while its contract is in force. */
final class HandoverRules {

    private static final String SECRECY = "secrecy";
    private static final String SEVERITY = "severity";

    /** OC-10: important information was handed over, and nothing on record binds the vendor to secrecy. */
    static final Rule<ContractStory> NOT_SECRET = new Rule<>(
            new RuleId("OC-10"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1),
            List.of(Parameter.codes(SECRECY, "C08", "C15"), Parameter.severity(SEVERITY, Severity.HIGH)),
            HandoverRules::notSecret,
            List.of(
                    new Remedy("contract nda {record} --on <day>"),
                    new Remedy("contract clause {record} --clause C08 --state present --article <article>")));

    /** OC-22: personal data or individual numbers were handed over, and the contract is said to hold none. */
    static final Rule<ContractStory> NOT_DECLARED = new Rule<>(
            new RuleId("OC-22"),
            1,
            Kind.CONTRACT,
            List.of(Basis.PERSONAL_DATA_66, Basis.MY_NUMBER_11),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            HandoverRules::notDeclared,
            List.of(new Remedy("contract profile {record} --{word}")));

    /**
     * What a contract has to be declared to hold.
     *
     * @param item as the flag of the command that declares it
     */
    private record Declaration(
            String item,
            Flaw flaw,
            Function<Handover, @Nullable Boolean> holds,
            Function<Outline, @Nullable Boolean> declares) {}

    private static final List<Declaration> DECLARATIONS = List.of(
            new Declaration(
                    "PERSONAL-DATA",
                    Flaw.PERSONAL_DATA_UNDECLARED,
                    Handover::personalData,
                    HandoverRules::personalData),
            new Declaration("MY-NUMBER", Flaw.MY_NUMBER_UNDECLARED, Handover::myNumber, Outline::myNumber));

    static final List<Rule<ContractStory>> ALL = List.of(NOT_SECRET, NOT_DECLARED);

    private HandoverRules() {}

    private static void notSecret(ContractStory contract, Settings settings, Findings found) {
        first(contract, Handover::isConfidential).ifPresent(first -> {
            var fault = fault(contract, null, Flaw.SECRECY_UNBOUND, first);
            var given = Period.from(first.getValue().effectiveOn());
            found.add(
                    fault,
                    contract.inForce()
                            .and(given)
                            .without(bound(contract, settings))
                            .without(contract.oversight().sworn()),
                    settings.severity(SEVERITY));
        });
    }

    /** The days on which a clause binds the vendor to secrecy. */
    private static Days bound(ContractStory contract, Settings settings) {
        return Days.of(contract.text().assessed().stream()
                .filter(clause -> settings.names(SECRECY, clause.value()))
                .flatMap(clause -> contract.text().said(clause).stream())
                .filter(said -> said.value() == ClauseState.PRESENT)
                .map(Stretch::period)
                .toList());
    }

    /** Individual numbers are personal data, so where it isn't said otherwise they are declared with them. */
    private static boolean personalData(Outline outline) {
        return Requirement.met(outline).contains(RequiredOf.PERSONAL_DATA);
    }

    private static void notDeclared(ContractStory contract, Settings settings, Findings found) {
        for (Declaration asked : DECLARATIONS) {
            first(contract, handover -> TRUE.equals(asked.holds.apply(handover)))
                    .ifPresent(first -> {
                        var given = contract.inForce()
                                .and(Period.from(first.getValue().effectiveOn()));
                        for (Stretch<Outline> outline : contract.outlines()) {
                            if (!TRUE.equals(asked.declares.apply(outline.value()))) {
                                var fault = fault(contract, asked.item, asked.flaw, first);
                                found.add(fault, given.and(outline.period()), settings.severity(SEVERITY));
                            }
                        }
                    });
        }
    }

    /** The first thing of a kind that was handed over, with its position. */
    private static Optional<Map.Entry<Long, InformationProvided>> first(
            ContractStory contract, Predicate<Handover> kind) {
        return contract.custody().provided().entrySet().stream()
                .filter(item -> kind.test(item.getValue().handover()))
                .min(Comparator.comparing(item -> item.getValue().effectiveOn()));
    }

    private static Fault fault(
            ContractStory contract, @Nullable String item, Flaw flaw, Map.Entry<Long, InformationProvided> first) {
        var provided = first.getValue();
        var details = List.<Object>of(provided.item(), provided.text(), provided.effectiveOn());
        return new Fault(item, flaw, details, null, List.of(contract.position(), first.getKey()));
    }
}
