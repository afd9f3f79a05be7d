package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
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
import org.jspecify.annotations.Nullable;

/** The rules for watching over a vendor's work: plans kept, superiors told, persons and places known, clauses used. */
final class OversightRules {

    private static final String DAYS = "days";
    private static final String SEVERITY = "severity";
    private static final String PERSON = "PERSON";
    private static final String PLACE = "PLACE";

    /** OC-05: the day by which to look again has passed, and nobody has looked. */
    static final Rule<ContractStory> CONFIRMATION_DUE = new Rule<>(
            new RuleId("OC-05"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_7),
            List.of(Parameter.severity(SEVERITY, Severity.MEDIUM)),
            OversightRules::confirmationDue,
            List.of(ConfirmationRules.CONFIRM));

    /** OC-08: a deficient result, a deficiency or an incident was not reported to those above. */
    static final Rule<ContractStory> NOT_REPORTED = new Rule<>(
            new RuleId("OC-08"),
            1,
            Kind.CONTRACT,
            List.of(Basis.GUIDELINE_8_1),
            List.of(Parameter.days(DAYS, 30), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            OversightRules::notReported,
            List.of(new Remedy("contract report-to-ciso {record} --to <ciso|security-officer> --on <day>")));

    /** OC-15: nobody has said who at the vendor answers for the work, or where it is done. */
    static final Rule<ContractStory> UNNAMED = new Rule<>(
            new RuleId("OC-15"),
            1,
            Kind.CONTRACT,
            List.of(Basis.GUIDELINE_8_1),
            List.of(Parameter.severity(SEVERITY, Severity.MEDIUM)),
            OversightRules::unnamed,
            List.of(
                    new Remedy("contract name-responsible {record} --name <name> --on <day>", Flaw.PERSON_UNNAMED),
                    new Remedy("contract places {record} --place <place> --on <day>", Flaw.PLACE_UNNAMED)));

    /** OC-21: an incident was reported, and no clause of the contract was used. */
    static final Rule<ContractStory> NO_CLAUSE_INVOKED = new Rule<>(
            new RuleId("OC-21"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1),
            List.of(Parameter.severity(SEVERITY, Severity.MEDIUM)),
            OversightRules::noClauseInvoked,
            List.of(new Remedy("contract incident {record} --incident {item} --clause <clause> --on <day>")));

    static final List<Rule<ContractStory>> ALL = List.of(CONFIRMATION_DUE, NOT_REPORTED, UNNAMED, NO_CLAUSE_INVOKED);

    private OversightRules() {}

    private static void confirmationDue(ContractStory contract, Settings settings, Findings found) {
        for (Stretch<ConfirmationRecorded> last : contract.oversight().confirmations()) {
            var due = last.value().nextDue();
            if (due != null) {
                var causes = List.of(contract.position(), last.order());
                var late = new Period(due.plusDays(1), last.period().until());
                var fault = new Fault(Flaw.CONFIRMATION_DUE, List.of(due), due, causes);
                found.add(fault, contract.inForce().and(last.period()).and(late), settings.severity(SEVERITY));
            }
        }
    }

    private static void notReported(ContractStory contract, Settings settings, Findings found) {
        for (Stretch<LocalDate> wait : contract.oversight().unreported()) {
            late(contract, null, wait, Flaw.NOT_REPORTED, settings, found);
        }
    }

    /** Find {@code flaw} where {@code wait} lasts for more than the days set. */
    static void late(
            ContractStory contract,
            @Nullable String item,
            Stretch<?> wait,
            Flaw flaw,
            Settings settings,
            Findings found) {
        var since = wait.period().from();
        int days = settings.count(DAYS);
        var due = since.plusDays(days);
        var fault = new Fault(item, flaw, List.of(since, days), due, List.of(contract.position(), wait.order()));
        var late = new Period(due.plusDays(1), wait.period().until());
        found.add(fault, contract.inForce().and(late), settings.severity(SEVERITY));
    }

    private static void unnamed(ContractStory contract, Settings settings, Findings found) {
        var causes = List.of(contract.position());
        var person = new Fault(PERSON, Flaw.PERSON_UNNAMED, List.of(), null, causes);
        var place = new Fault(PLACE, Flaw.PLACE_UNNAMED, List.of(), null, causes);
        var severity = settings.severity(SEVERITY);
        found.add(person, contract.inForce().and(contract.oversight().personUnnamed()), severity);
        for (Stretch<LocalDate> wait : contract.oversight().placeUnnamed()) {
            found.add(place, contract.inForce().and(wait.period()), severity);
        }
    }

    private static void noClauseInvoked(ContractStory contract, Settings settings, Findings found) {
        contract.oversight().incidents().forEach((incident, clauses) -> {
            for (Stretch<LocalDate> wait : clauses.waits()) {
                var causes = List.of(contract.position(), wait.order());
                var fault = new Fault(incident, Flaw.NO_CLAUSE_INVOKED, List.of(wait.value()), null, causes);
                found.add(fault, contract.inForce().and(wait.period()), settings.severity(SEVERITY));
            }
        });
    }
}
