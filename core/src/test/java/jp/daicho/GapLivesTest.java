package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.gap.rule.Kind.CONTRACT;
import static jp.daicho.gap.rule.Kind.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.view.ClauseCell;
import jp.daicho.contract.view.ContractCoverage;
import jp.daicho.contract.view.ContractRecords.CoverageOn;
import jp.daicho.contract.view.Coverage;
import jp.daicho.gap.Rules;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random lives of contracts and vendors: the gaps found by intervals are those found by looking at every single day. */
class GapLivesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 200 : 10;
    private static final int ACTS = 110;
    private static final int SPAN = 200;
    private static final int DAYS = 20;
    private static final int SOON = 10;
    private static final Set<Coverage> LACKING = Set.of(Coverage.ABSENT, Coverage.PARTIAL, Coverage.NOT_ASSESSED);

    @TempDir
    Path folder;

    private final Map<RuleId, Integer> occurred = new TreeMap<>();

    @Test
    void areJudgedAsByLookingAtEveryDay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                var random = new Random(seed);
                live(town, random);
                var judge = new GapsDayByDay(town);
                for (int each = 0; each < DAYS; each++) {
                    var day = TODAY.plusDays(random.nextInt(5 * SPAN / 2) - 2 * SPAN);
                    assertJudgedAlike(town, judge, day, "seed %d on %s".formatted(seed, day));
                }
            }
        }
        assertThat(Rules.all())
                .filteredOn(rule -> Set.of("contract", "vendor").stream().anyMatch(rule.kind()::looksAt))
                .extracting(rule -> rule.id())
                .allSatisfy(rule -> assertThat(occurred.getOrDefault(rule, 0)).isPositive());
    }

    private static void live(Kawase town, Random random) {
        var life = new TownLife(town, asking -> List.of());
        var acts = new RandomActs(random, SPAN);
        acts.learn(life.attempt(acts.first()));
        for (int act = 0; act < ACTS; act++) {
            acts.learn(life.attempt(acts.next()));
        }
    }

    private void assertJudgedAlike(Kawase town, GapsDayByDay judge, LocalDate day, String where) {
        var rows = town.register.ask(HANAKO, new GapsOn(day, SOON, GapFilter.ALL)).stream()
                .filter(row -> row.kind() == CONTRACT || row.kind() == VENDOR)
                .toList();
        Map<String, Severity> open = new TreeMap<>();
        Set<String> soon = new TreeSet<>();
        for (GapRow row : rows) {
            var id = row.id().toString();
            if (row.since().isAfter(day)) {
                soon.add(id + " " + row.since());
            } else {
                open.put(id, row.severity());
                occurred.merge(row.id().rule(), 1, Integer::sum);
                assertThat(row.since()).as("%s: since when is %s", where, id).isEqualTo(judge.since(id, day));
                assertExplained(town, row, day);
            }
            assertEnds(judge, row, where);
        }
        assertThat(open).as(where).isEqualTo(judge.on(day));
        assertAskedOfTheSame(town, open.keySet(), day, where);
        assertThat(soon).as("%s: soon", where).isEqualTo(beginning(judge, day));
    }

    /** The clauses on the supply chain are required of the very contracts that lack them by OC-18. */
    private static void assertAskedOfTheSame(Kawase town, Set<String> open, LocalDate day, String where) {
        for (ContractCoverage contract : town.register.ask(HANAKO, new CoverageOn(day, null, null))) {
            var asked = contract.required().stream()
                    .filter(cell -> cell.set().requiredOf() == RequiredOf.SUPPLY_CHAIN)
                    .map(ClauseCell::coverage)
                    .collect(Collectors.toSet());
            var gap = "OC-18:" + contract.row().contract();
            if (open.contains(gap)) {
                assertThat(asked).as("%s: asked of %s", where, gap).isNotEmpty();
            } else {
                assertThat(asked).as("%s: not lacking in %s", where, gap).doesNotContainAnyElementsOf(LACKING);
            }
        }
    }

    private static void assertEnds(GapsDayByDay judge, GapRow row, String where) {
        var id = row.id().toString();
        if (row.until() != null) {
            assertThat(judge.on(row.until().minusDays(1)))
                    .as("%s: last day", where)
                    .containsKey(id);
            assertThat(judge.on(row.until())).as("%s: day after", where).doesNotContainKey(id);
        } else {
            assertThat(judge.on(TODAY.plusYears(9))).as("%s: in the end", where).containsKey(id);
        }
    }

    private static Set<String> beginning(GapsDayByDay judge, LocalDate day) {
        Set<String> soon = new TreeSet<>();
        for (LocalDate next : day.plusDays(1).datesUntil(day.plusDays(SOON + 1)).toList()) {
            var before = judge.on(next.minusDays(1)).keySet();
            judge.on(next).keySet().stream()
                    .filter(id -> !before.contains(id))
                    .forEach(id -> soon.add(id + " " + next));
        }
        return soon;
    }

    /** By events of its own record, perhaps with some of the records it touches, and by a rule set. */
    private static void assertExplained(Kawase town, GapRow row, LocalDate day) {
        var explanation = town.register.ask(HANAKO, new OneGap(row.id(), day));
        assertThat(explanation.row()).isEqualTo(row);
        assertThat(explanation.causes()).isNotEmpty();
        assertThat(positions(town, row.id().record())).containsAnyElementsOf(explanation.causes());
        assertThat(positions(town, "rules")).contains(explanation.ruleSet());
    }

    private static List<Long> positions(Kawase town, String record) {
        return town.history(record).stream()
                .map(entry -> entry.recorded().position())
                .toList();
    }
}
