package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.audit.AuditCommand.RecordHeldAudit;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.Plan;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.gap.Rules;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A town that opened its register in the fiscal year 2026, audited once, and looks back in April 2028. */
class YearGapsWiringTest {

    private static final LocalDate DAY = LocalDate.of(2028, 4, 10);
    private static final AuditId ONCE = new AuditId("U-2026-01");

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        town.now = Instant.parse("2028-04-10T01:00:00Z");
        town.record(HANAKO, registeringVendor("V-1", "さくら"));
        town.record(
                HANAKO,
                new ConcludeContract(
                        new ContractId("C-1"),
                        new VendorId("V-1"),
                        Outline.titled("保守"),
                        TODAY,
                        DAY.plusYears(1),
                        Grounds.on(TODAY)));
        var plan = new Plan(AuditKind.AUDIT, 2026, "全般", List.of(), List.of(), List.of());
        town.record(HANAKO, new RecordHeldAudit(ONCE, plan, "良好", Grounds.on(LocalDate.of(2027, 3, 31))));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private List<GapRow> gaps() {
        return town.register.ask(HANAKO, new GapsOn(DAY, 0, GapFilter.ALL)).stream()
                .filter(row -> AuditTown.OF_YEARS.contains(row.id().rule().value()))
                .toList();
    }

    @Test
    void areOpenSinceTheFirstOfAprilAfterAYearThatLacksSomething() {
        assertThat(gaps())
                .extracting(row -> row.id() + " " + row.since() + " " + row.details())
                .containsExactlyInAnyOrder(
                        "PL-04:KAWASE 2028-04-01 [2027]",
                        "PL-04:KAWASE:VENDORS 2027-04-01 []",
                        "PL-05:KAWASE 2027-04-01 [2026]",
                        "PL-07:KAWASE:AUDIT 2028-04-01 [2027]",
                        "PL-07:KAWASE:SELF-CHECK 2027-04-01 [2026]",
                        "PL-07:KAWASE:IMPROVEMENT 2027-04-01 [2026]",
                        "PL-07:KAWASE:REVIEW 2027-04-01 [2026]");
    }

    static Stream<Arguments> everyRemedy() {
        return Rules.all().stream()
                .filter(rule -> AuditTown.OF_YEARS.contains(rule.id().value()))
                .flatMap(rule -> rule.remedies().stream()
                        .filter(remedy -> remedy.against() != Flaw.YEAR_WITHOUT_REVIEW)
                        .map(remedy -> Arguments.of(rule, remedy)));
    }

    @ParameterizedTest
    @MethodSource("everyRemedy")
    void areLiftedByEachOfTheirRemedies(Rule<?> rule, Remedy remedy) {
        var gap = gaps().stream()
                .filter(row -> row.id().rule().equals(rule.id()) && remedy.lifts(row.flaw()))
                .findFirst()
                .orElseThrow()
                .id();
        var printed = town.register.ask(HANAKO, new OneGap(gap, DAY)).remedies().getFirst();

        town.record(HANAKO, Typed.of(printed.replace("<day>", DAY.toString())).command());

        assertThat(gaps()).extracting(GapRow::id).isNotEmpty().doesNotContain(gap);
    }
}
