package jp.daicho.gap.social;

import static jp.daicho.gap.social.SocialRule.SEVERITY;
import static jp.daicho.gap.social.SocialRule.amiss;
import static jp.daicho.gap.social.SocialRule.first;
import static jp.daicho.gap.social.SocialRule.lacking;
import static jp.daicho.gap.social.SocialRule.weighing;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.gap.contract.ContractStory;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;

/** The rules for who answers for an account and who runs it. */
final class DutyRules {

    private static final String CLAUSES = "clauses";

    private static final Remedy ASSIGN = new Remedy("social assign {record} --responsible <staff>");

    /** SM-01: nobody is responsible. */
    static final Rule<AccountStory> NOBODY =
            first("SM-01", List.of(Basis.POLICY_6_1), List.of(weighing(Severity.HIGH)), DutyRules::nobody, ASSIGN);

    /** SM-02: whoever is responsible was transferred since. */
    static final Rule<AccountStory> TRANSFERRED =
            first("SM-02", List.of(Basis.POLICY_6_1), List.of(weighing(Severity.HIGH)), DutyRules::transferred, ASSIGN);

    /** SM-12: a contractor runs it without a contract in force, or its contract lacks what binds it to the procedure. */
    static final Rule<AccountStory> UNBOUND = first(
            "SM-12",
            List.of(Basis.POLICY_6_8_1),
            List.of(Parameter.codes(CLAUSES, "C01"), weighing(Severity.HIGH)),
            DutyRules::unbound,
            new Remedy("social operators {record} --contract <contract>", Flaw.CONTRACTOR_WITHOUT_CONTRACT),
            new Remedy("contract clause {item} --present <clauses-that-bind>", Flaw.CONTRACTOR_UNBOUND));

    static final List<Rule<AccountStory>> ALL = List.of(NOBODY, TRANSFERRED, UNBOUND);

    private DutyRules() {}

    private static void nobody(AccountStory account, Settings settings, Findings found) {
        var assigned = account.holding(ResponsiblePersonAssigned.class);
        var days = account.live().without(account.held(ResponsiblePersonAssigned.class));
        lacking(account, days, Flaw.RESPONSIBLE_MISSING, assigned, settings.severity(SEVERITY), found);
    }

    private static void transferred(AccountStory account, Settings settings, Findings found) {
        for (Stretch<ResponsiblePersonAssigned> assigned : account.holding(ResponsiblePersonAssigned.class)) {
            var staff = assigned.value().staff();
            var departure =
                    account.surroundings().departure(staff, assigned.period().from());
            if (departure != null) {
                var days = account.live().and(assigned.period()).and(Period.from(departure.day()));
                var causes = List.of(assigned.order(), departure.position());
                var fault = new Fault(Flaw.RESPONSIBLE_TRANSFERRED, List.of(staff, departure.moved()), null, causes);
                amiss(account, days, fault, settings.severity(SEVERITY), found);
            }
        }
    }

    private static void unbound(AccountStory account, Settings settings, Findings found) {
        for (Stretch<OperatorsNamed> named : account.holding(OperatorsNamed.class)) {
            var contract = named.value().contract();
            if (contract != null) {
                var run = account.live().and(named.period());
                unbound(account, contract, run, named.order(), settings, found);
            }
        }
    }

    private static void unbound(
            AccountStory account, ContractId contract, Days run, long named, Settings settings, Findings found) {
        var story = account.surroundings().contract(contract);
        var inForce = story == null ? Days.NONE : story.inForce();
        List<Long> causes = new ArrayList<>(List.of(named));
        if (story != null) {
            causes.add(story.position());
            var lacking = inForce.without(bound(story, settings));
            var details = List.<Object>of(contract, settings.words(CLAUSES));
            var fault = new Fault(contract.value(), Flaw.CONTRACTOR_UNBOUND, details, null, causes);
            amiss(account, run.and(lacking), fault, settings.severity(SEVERITY), found);
        }
        var fault = new Fault(
                contract.value(), Flaw.CONTRACTOR_WITHOUT_CONTRACT, List.of(contract), null, List.copyOf(causes));
        amiss(account, run.without(inForce), fault, settings.severity(SEVERITY), found);
    }

    /** The days on which its contract has every clause named. */
    private static Days bound(ContractStory contract, Settings settings) {
        var bound = Days.of(Period.ALWAYS);
        for (String clause : settings.words(CLAUSES)) {
            bound = bound.and(contract.settled(new ClauseId(clause)));
        }
        return bound;
    }
}
