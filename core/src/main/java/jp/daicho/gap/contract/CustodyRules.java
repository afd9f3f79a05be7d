package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.Term;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.Settlement;
import jp.daicho.contract.custody.Sufficiency;
import jp.daicho.contract.custody.Sufficiency.Shortcoming;
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

/** The rules for what has to come back from a vendor, or to be disposed of (返還・廃棄); they look past a contract's end. */
final class CustodyRules {

    private static final String DAYS = "days";
    private static final String SEVERITY = "severity";

    /** A closed contract takes only what is dated before, and with a reason. */
    private static final String LATE = " --on <day> --reason <reason>";

    /** OC-16: the contract has been over for too long, and something is neither back nor disposed of nor excused. */
    static final Rule<ContractStory> OUTSTANDING = new Rule<>(
            new RuleId("OC-16"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1),
            List.of(Parameter.days(DAYS, 30), Parameter.severity(SEVERITY, Severity.HIGH)),
            CustodyRules::outstanding,
            List.of(
                    new Remedy("contract return {record} --item {item}" + LATE),
                    new Remedy("contract dispose {record} --item {item} --method <method>"
                            + " --certificate <certificate>" + LATE),
                    new Remedy("contract excuse {record} --item {item} --approver <approver>" + LATE)));

    /**
     * OC-17: something is disposed of, and no proof of that is enough for its class. What is recorded suffices for what is
     * known then: so it takes that nobody noted the media, or that the class was corrected upwards or individual numbers
     * turned out to be in it afterwards. It ends with another disposal that is enough, or when the one that isn't is void.
     */
    static final Rule<ContractStory> UNPROVEN = new Rule<>(
            new RuleId("OC-17"),
            1,
            Kind.CONTRACT,
            List.of(Basis.POLICY_6_8_1, Basis.GUIDELINE_MEDIA),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            CustodyRules::unproven,
            List.of(new Remedy("contract dispose {record} --item {item} --method <method> --media <media>"
                    + " --certificate <certificate>" + LATE)));

    static final List<Rule<ContractStory>> ALL = List.of(OUTSTANDING, UNPROVEN);

    private CustodyRules() {}

    private static void outstanding(ContractStory contract, Settings settings, Findings found) {
        for (Period over : over(contract).periods()) {
            var tooLong = new Period(over.from().plusDays(settings.count(DAYS)), over.until());
            contract.custody()
                    .provided()
                    .forEach((at, item) -> found.add(
                            outstanding(contract, item, at, over.from(), tooLong.from()),
                            held(contract, item).and(tooLong),
                            settings.severity(SEVERITY)));
        }
    }

    private static Fault outstanding(
            ContractStory contract, InformationProvided item, long at, LocalDate over, LocalDate since) {
        var causes = Stream.concat(
                Stream.of(contract.position(), at), contract.custody().turn(over));
        return new Fault(
                item.item().value(),
                Flaw.INFORMATION_OUTSTANDING,
                List.of(item.item(), item.text(), over.minusDays(1)),
                since.minusDays(1),
                causes.toList());
    }

    /** The days from its first one on, or from its end if that came before, on which it isn't in force. */
    private static Days over(ContractStory contract) {
        Term term = contract.term();
        var begun = Stream.of(term.from(), term.terminated(), term.closed())
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return Days.of(Period.from(begun)).without(contract.inForce());
    }

    /** The days on which the vendor has the item. */
    static Days held(ContractStory contract, InformationProvided item) {
        var settled = contract.custody().settled(item.item(), Settlement.class).all().stream()
                .findFirst()
                .map(Settlement::effectiveOn)
                .orElse(LocalDate.MAX);
        return Days.of(new Period(item.effectiveOn(), settled));
    }

    private static void unproven(ContractStory contract, Settings settings, Findings found) {
        contract.custody().provided().forEach((at, item) -> {
            var disposals = contract.custody().settled(item.item(), DisposalCertified.class);
            var proven = disposals.all().stream()
                    .filter(disposal -> Sufficiency.shortcoming(item, disposal) == null)
                    .findFirst()
                    .map(DisposalCertified::effectiveOn)
                    .orElse(LocalDate.MAX);
            for (Stretch<DisposalCertified> disposal : disposals.stretches()) {
                var lacks = Sufficiency.shortcoming(item, disposal.value());
                if (lacks != null) {
                    var days = Days.of(disposal.period().and(new Period(LocalDate.MIN, proven)));
                    var causes = List.of(at, disposal.order());
                    found.add(fault(item, disposal.value(), lacks, causes), days, settings.severity(SEVERITY));
                }
            }
        });
    }

    private static Fault fault(
            InformationProvided item, DisposalCertified disposal, Shortcoming lacks, List<Long> causes) {
        var flaw = switch (lacks) {
            case METHOD_WEAK -> Flaw.DISPOSAL_WEAK;
            case MEDIA_UNKNOWN -> Flaw.DISPOSAL_MEDIA_UNKNOWN;
            case UNCERTIFIED -> Flaw.DISPOSAL_UNCERTIFIED;
        };
        return new Fault(item.item().value(), flaw, List.of(item.item(), item.text(), disposal.method()), null, causes);
    }
}
