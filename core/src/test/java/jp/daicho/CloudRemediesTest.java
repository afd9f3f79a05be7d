package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.OperationCommand.RecordChange.What;
import jp.daicho.gap.cloud.RulesOfClouds;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gaps in cloud services through the core as it is really assembled, each lifted by what it says lifts it. */
class CloudRemediesTest {

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        tell(registeringVendor("V-1", "さくら"));
        tell(registering("jiro"));
        tell(granting("S-0002", Role.APPROVER, TODAY.minusDays(9)));
        tell(registering("saburo"));
        tell(registering("shiro"));
        CloudTown.acts(new StaffId("S-0004")).forEach(this::tell);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void tell(DomainCommand command) {
        assertThat(town.record(HANAKO, command).entries()).isNotEmpty();
    }

    private List<GapRow> gaps() {
        return town.register.ask(HANAKO, new GapsOn(TODAY, 0, new GapFilter(null, null, Kind.CLOUD, null, null)));
    }

    private List<GapRow> gaps(Rule<?> rule, Remedy remedy) {
        return gaps().stream()
                .filter(each -> each.id().rule().equals(rule.id()) && remedy.lifts(each.flaw()))
                .toList();
    }

    private List<String> remedies(GapRow row) {
        return town.register.ask(HANAKO, new OneGap(row.id(), TODAY)).remedies();
    }

    static Stream<Arguments> everyRemedy() {
        return RulesOfClouds.ALL.rules().stream()
                .flatMap(rule -> rule.remedies().stream().map(remedy -> Arguments.of(rule, remedy)));
    }

    /** Every one of its gaps in turn, whatever is amiss in it. */
    @ParameterizedTest
    @MethodSource("everyRemedy")
    void areLiftedByEachOfTheirRemedies(Rule<?> rule, Remedy remedy) {
        var open = gaps(rule, remedy);
        assertThat(open).isNotEmpty();
        while (!open.isEmpty()) {
            var row = open.getFirst();
            int place = rule.remedies().stream()
                    .filter(each -> each.lifts(row.flaw()))
                    .toList()
                    .indexOf(remedy);

            var typed = Typed.of(remedies(row).get(place));
            if (typed.verb().equals("cloud changed")) {
                tell(new RecordChange(
                        new CloudId(typed.record()), What.TERMS, List.of(), null, null, Grounds.on(TODAY)));
            }
            tell(typed.command());

            assertThat(gaps()).extracting(GapRow::id).isNotEmpty().doesNotContain(row.id());
            open = gaps(rule, remedy);
        }
    }

    @Test
    void areThereByEveryRuleAndSayWhatLiftsThem() {
        assertThat(gaps())
                .extracting(row -> row.id().rule())
                .containsAll(RulesOfClouds.ALL.rules().stream().map(Rule::id).toList());
        assertThat(gaps())
                .extracting(GapRow::flaw)
                .containsAll(EnumSet.range(Flaw.USE_DISCOVERED, Flaw.CLOUD_RULES_MISSING));
        assertThat(gaps()).allSatisfy(row -> assertThat(remedies(row)).isNotEmpty());
    }
}
