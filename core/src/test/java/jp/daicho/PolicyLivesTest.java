package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jp.daicho.gap.policy.RulesOfPolicies;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.policy.GuidelineEvent;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.view.PolicyRecords.GuidelinesOn;
import jp.daicho.policy.view.PolicyRecords.OnePolicy;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.policy.view.PolicyRow;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random lives of policies: on whichever way one comes to an answer, it is the same, and the gaps found by intervals are
 * those found by looking at every single day.
 */
class PolicyLivesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 200 : 12;
    private static final int ACTS = 70;
    private static final int DAYS = 15;
    private static final LocalDate BEGUN = LocalDate.of(2024, 1, 20);

    @TempDir
    Path folder;

    private final Set<String> happened = new HashSet<>();
    private final Set<String> occurred = new HashSet<>();

    @Test
    void lookTheSameOnEveryWayAndAreJudgedAsDayByDay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = PolicyTown.founded(folder.resolve("seed-" + seed), BEGUN)) {
                var random = new Random(seed);
                live(town, new RandomPolicies(random, BEGUN), random).assertLooksTheSameEverAfter();
                assertJudgedAlike(town, random, seed);
            }
        }
        assertThat(happened)
                .containsAll(Daicho.eventNames()
                        .namesIn(Set.of(PolicyEvent.class, GuidelineEvent.class, EntryVoided.class)));
        assertThat(occurred)
                .containsExactlyInAnyOrderElementsOf(RulesOfPolicies.ALL.rules().stream()
                        .map(rule -> rule.id().value())
                        .toList());
    }

    private TownLife live(Kawase town, RandomPolicies acts, Random random) {
        var life = new TownLife(town, PolicyLivesTest::picture);
        for (int act = 0; act < ACTS; act++) {
            var command = List.of(acts.next());
            if (random.nextInt(9) == 0) {
                life.rehearse(command);
            } else {
                acts.learn(life.attempt(command));
            }
            if (act % 10 == 9) {
                life.look();
            }
        }
        happened.addAll(life.happened());
        return life;
    }

    /** All that can be asked about policies, on some days. */
    private static List<Object> picture(Function<Question<?>, Object> asking) {
        List<Object> picture = new ArrayList<>();
        for (LocalDate day : List.of(TODAY.minusDays(200), TODAY)) {
            var rows = asking.apply(new PoliciesOn(day, null));
            picture.add(rows);
            picture.add(asking.apply(new GuidelinesOn(day)));
            picture.add(asking.apply(new GapsOn(day, 30, GapFilter.ALL)));
            ((List<?>) rows)
                    .forEach(row -> picture.add(asking.apply(
                            new OnePolicy(((PolicyRow) row).adopted().policy(), day))));
        }
        return picture;
    }

    private void assertJudgedAlike(Kawase town, Random random, int seed) {
        var judge = new PolicyDayByDay(town, BEGUN);
        for (int each = 0; each < DAYS; each++) {
            var day = BEGUN.plusDays(random.nextInt(1_700));
            Map<String, Severity> open = new TreeMap<>();
            for (GapRow row : town.register.ask(HANAKO, new GapsOn(day, 0, GapFilter.ALL))) {
                if (isOurs(row)) {
                    var id = row.id().toString();
                    open.put(id, row.severity());
                    occurred.add(row.id().rule().value());
                    assertThat(judge.on(row.since())).as("%s in %d", id, seed).containsKey(id);
                    assertThat(judge.on(row.since().minusDays(1)))
                            .as("%s before %s in %d", id, row.since(), seed)
                            .doesNotContainKey(id);
                }
            }
            assertThat(open).as("seed %d on %s", seed, day).isEqualTo(judge.on(day));
        }
    }

    private static boolean isOurs(GapRow row) {
        return RulesOfPolicies.ALL.rules().stream()
                .anyMatch(rule -> rule.id().equals(row.id().rule()));
    }
}
