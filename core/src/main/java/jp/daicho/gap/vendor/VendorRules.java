package jp.daicho.gap.vendor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;

/** The rules for vendors (委託事業者) with a contract in force. */
final class VendorRules {

    private static final String SEVERITY = "severity";

    /** VN-01: a certificate it had holds no longer. */
    static final Rule<VendorStory> CERTIFICATE_LAPSED = new Rule<>(
            new RuleId("VN-01"),
            1,
            Kind.VENDOR,
            List.of(Basis.POLICY_6_8_1),
            List.of(Parameter.severity(SEVERITY, Severity.MEDIUM)),
            VendorRules::certificateLapsed,
            List.of(new Remedy("vendor certify {record} --kind {word} --number <number> --valid-until <last-day>")));

    /** VN-02: it is suspended (指名停止), and the contract runs on. */
    static final Rule<VendorStory> SUSPENDED = new Rule<>(
            new RuleId("VN-02"),
            1,
            Kind.VENDOR,
            List.of(Basis.POLICY_6_8_1),
            List.of(Parameter.severity(SEVERITY, Severity.HIGH)),
            VendorRules::suspended,
            List.of(
                    new Remedy("contract terminate {item} --on <day> --reason <reason>"),
                    new Remedy("vendor reinstate {record} --on <day> --reason <reason>")));

    static final List<Rule<VendorStory>> ALL = List.of(CERTIFICATE_LAPSED, SUSPENDED);

    private VendorRules() {}

    private static void certificateLapsed(VendorStory vendor, Settings settings, Findings found) {
        vendor.statements().certifications().forEach((kind, certified) -> {
            for (Period lapse : lapses(certified.values()).periods()) {
                found.add(
                        lapsed(vendor, kind, certified, lapse.from()),
                        vendor.inForce().and(lapse),
                        settings.severity(SEVERITY));
            }
        });
    }

    /** From the day the first certification was known, the days on which none holds. */
    private static Days lapses(Collection<CertificationRecorded> certified) {
        var known = certified.stream()
                .map(CertificationRecorded::effectiveOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        var valid = certified.stream().map(VendorRules::validity).toList(); // of what ran out before a merge, no day
        return Days.of(Period.from(known)).without(Days.of(valid));
    }

    private static Period validity(CertificationRecorded certified) {
        var last = certified.validUntil();
        return last == null ? Period.from(certified.effectiveOn()) : Period.through(certified.effectiveOn(), last);
    }

    private static Fault lapsed(
            VendorStory vendor, Certificate kind, Map<Long, CertificationRecorded> certified, LocalDate day) {
        var before = new TreeMap<>(certified);
        before.values().removeIf(each -> each.effectiveOn().isAfter(day));
        var last = before.values().stream()
                .flatMap(each -> Stream.ofNullable(each.validUntil()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        var item = kind.name().replace('_', '-');
        return new Fault(item, Flaw.CERTIFICATE_LAPSED, List.of(kind, last), last, causes(vendor, before));
    }

    /** What was certified of another that is merged into it concerns the vendor since there is one. */
    private static List<Long> causes(VendorStory vendor, Map<Long, CertificationRecorded> certified) {
        boolean isOwn =
                certified.values().stream().allMatch(each -> each.vendor().equals(vendor.vendor()));
        return Stream.concat(isOwn ? Stream.of() : Stream.of(vendor.position()), certified.keySet().stream())
                .sorted()
                .toList();
    }

    private static void suspended(VendorStory vendor, Settings settings, Findings found) {
        var suspended = vendor.suspensions()
                .days()
                .and(new Period(LocalDate.MIN, vendor.alive().until()));
        for (Period run : suspended.periods()) {
            vendor.engagements().forEach(engaged -> suspended(vendor, run, engaged, settings, found));
        }
    }

    /** What the contract is called may change meanwhile. */
    private static void suspended(
            VendorStory vendor, Period run, Engagement engaged, Settings settings, Findings found) {
        var contract = engaged.contract();
        var causes = Stream.concat(Stream.of(contract.position()), causes(vendor, run))
                .distinct()
                .sorted()
                .toList();
        for (Stretch<Outline> outline : contract.outlines()) {
            var title = requireNonNull(outline.value().title());
            var details = List.<Object>of(run.from(), contract.id(), title);
            var fault = new Fault(contract.id(), Flaw.VENDOR_SUSPENDED, details, null, causes);
            found.add(fault, engaged.inForce().and(run).and(outline.period()), settings.severity(SEVERITY));
        }
    }

    /** A suspension of another that is merged into it concerns the vendor since there is one. */
    private static Stream<Long> causes(VendorStory vendor, Period run) {
        return vendor.suspensions().during(run).stream()
                .flatMap(each -> each.vendor().equals(vendor.vendor())
                        ? Stream.of(each.order())
                        : Stream.of(vendor.position(), each.order()));
    }
}
