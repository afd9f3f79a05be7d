package jp.daicho.gap.vendor;

import java.time.LocalDate;
import java.util.List;
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
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Ownership;

/** The rules for what has to be known of a vendor (委託事業者): who controls it, whom to turn to, that it is one. */
final class VendorRecordRules {

    private static final String FROM = "from";
    private static final String SEVERITY = "severity";

    /** Enforcement Rules of the Local Autonomy Act, article 16-3, by Ministerial Ordinance no. 80 of 2026. */
    private static final LocalDate IN_FORCE = LocalDate.of(2027, 7, 1);

    /** VN-03: with a contract that began since the law is in force, it hasn't said who controls it. */
    static final Rule<VendorStory> NOT_DISCLOSED = new Rule<>(
            new RuleId("VN-03"),
            1,
            Kind.VENDOR,
            List.of(Basis.SUPPLY_CHAIN_NOTICE, Basis.ORDINANCE_16_3_1_7),
            List.of(Parameter.day(FROM, IN_FORCE), Parameter.severity(SEVERITY, Severity.MEDIUM)),
            VendorRecordRules::notDisclosed,
            List.of(
                    new Remedy("vendor disclose {record} --parent <parent>", Flaw.PARENT_UNKNOWN),
                    new Remedy("vendor disclose {record} --no-parent", Flaw.PARENT_UNKNOWN),
                    new Remedy("vendor disclose {record} --country <country>", Flaw.COUNTRY_UNKNOWN),
                    new Remedy("vendor declare {record} --valid-until <last-day>", Flaw.DECLARATION_MISSING)));

    /** VN-04: a contract is in force, and nobody at the vendor is known to turn to. */
    static final Rule<VendorStory> NO_CONTACT = new Rule<>(
            new RuleId("VN-04"),
            1,
            Kind.VENDOR,
            List.of(Basis.POLICY_6_1),
            List.of(Parameter.severity(SEVERITY, Severity.LOW)),
            VendorRecordRules::noContact,
            List.of(new Remedy("vendor contact {record} --name <name>")));

    /** VN-05: another vendor, registered before it, has the same corporate number (法人番号). */
    static final Rule<VendorStory> NUMBER_USED_TWICE = new Rule<>(
            new RuleId("VN-05"),
            1,
            Kind.VENDOR,
            List.of(Basis.PRACTICE),
            List.of(Parameter.severity(SEVERITY, Severity.LOW)),
            VendorRecordRules::numberUsedTwice,
            List.of(
                    new Remedy("vendor merge {record} --into {item} --reason <reason>"),
                    new Remedy("vendor profile {record} --corporate-number <corporate-number>")));

    static final List<Rule<VendorStory>> ALL = List.of(NOT_DISCLOSED, NO_CONTACT, NUMBER_USED_TWICE);

    private VendorRecordRules() {}

    /** What a vendor has to state of itself. */
    private enum Missing {
        PARENT(Flaw.PARENT_UNKNOWN),
        COUNTRY(Flaw.COUNTRY_UNKNOWN),
        DECLARATION(Flaw.DECLARATION_MISSING);

        private final Flaw flaw;

        Missing(Flaw flaw) {
            this.flaw = flaw;
        }

        Days stated(VendorStatements statements) {
            return switch (this) {
                case PARENT -> statements.ownership(Ownership::saysWhoOwns);
                case COUNTRY -> statements.ownership(ownership -> ownership.country() != null);
                case DECLARATION -> statements.declared();
            };
        }
    }

    private static void notDisclosed(VendorStory vendor, Settings settings, Findings found) {
        var from = settings.day(FROM);
        var bound = vendor.engagements().stream()
                .filter(engaged -> !engaged.contract().term().from().isBefore(from))
                .toList();
        for (Missing missing : Missing.values()) {
            var days = inForce(bound).without(missing.stated(vendor.statements()));
            for (Period period : days.periods()) {
                var fault = new Fault(missing.name(), missing.flaw, List.of(), null, causes(vendor, bound, period));
                found.add(fault, Days.of(period), settings.severity(SEVERITY));
            }
        }
    }

    private static void noContact(VendorStory vendor, Settings settings, Findings found) {
        var days = vendor.inForce().without(vendor.statements().contact());
        for (Period period : days.periods()) {
            var causes = causes(vendor, vendor.engagements(), period);
            found.add(
                    new Fault(Flaw.CONTACT_UNKNOWN, List.of(), null, causes),
                    Days.of(period),
                    settings.severity(SEVERITY));
        }
    }

    private static Days inForce(List<Engagement> engagements) {
        return Days.of(engagements.stream()
                .flatMap(engaged -> engaged.inForce().periods().stream())
                .toList());
    }

    /** Where it was registered, and where the contracts were concluded that are in force in the period. */
    private static List<Long> causes(VendorStory vendor, List<Engagement> engagements, Period period) {
        var contracts = engagements.stream()
                .filter(engaged -> !engaged.inForce().and(period).periods().isEmpty())
                .map(engaged -> engaged.contract().position());
        return Stream.concat(Stream.of(vendor.position()), contracts).toList();
    }

    private static void numberUsedTwice(VendorStory vendor, Settings settings, Findings found) {
        for (Stretch<CorporateNumber> own : vendor.names().numbers()) {
            var days = Days.of(own.period().and(vendor.alive()));
            for (VendorStory elder : vendor.eldersWith(own.value())) {
                var shared = days.and(elder.daysWith(own.value()));
                var causes = List.of(vendor.position(), own.order(), elder.position());
                for (Stretch<String> title : elder.names().titles()) {
                    var details = List.<Object>of(own.value(), elder.id(), title.value());
                    var fault = new Fault(elder.id(), Flaw.NUMBER_USED_TWICE, details, null, causes);
                    found.add(fault, shared.and(title.period()), settings.severity(SEVERITY));
                }
                days = days.without(shared); // of several others the first that is still there is named
            }
        }
    }
}
