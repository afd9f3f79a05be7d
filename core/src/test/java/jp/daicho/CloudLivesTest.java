package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.view.CloudRecords.CloudsOn;
import jp.daicho.cloud.view.CloudRecords.OneCloud;
import jp.daicho.cloud.view.CloudRow;
import jp.daicho.gap.cloud.RulesOfClouds;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random lives of cloud services: on whichever way one comes to an answer, it is the same, and the gaps found by
 * intervals are those found by looking at every single day.
 */
class CloudLivesTest {

    private static final boolean THOROUGH = Boolean.getBoolean("daicho.thorough");
    private static final int SEEDS = THOROUGH ? 200 : 10;
    private static final int ACTS = 160;
    private static final int DAYS = THOROUGH ? 40 : 10;
    private static final LocalDate BEGUN = LocalDate.of(2023, 12, 20);
    private static final GapFilter CLOUDS = new GapFilter(null, null, Kind.CLOUD, null, null);

    /** A leap day and the days a year and four years after it, and the ends of fiscal years. */
    private static final List<LocalDate> TURNS = Stream.of(
                    "2024-02-29", "2024-04-01", "2025-02-28", "2025-03-31", "2026-03-31", "2027-03-31", "2028-02-29")
            .map(LocalDate::parse)
            .toList();

    /** So many days after what happened some rule looks again. */
    private static final List<Integer> LATER = List.of(0, 0, 0, 10, 30, 31, 60, 365, 366);

    private static final List<String> RECORDS = Stream.concat(
                    RandomClouds.CLOUDS.stream().map(CloudId::value), Stream.of("rules"))
            .toList();

    @TempDir
    Path folder;

    private final Set<String> happened = new HashSet<>();
    private final Set<String> occurred = new TreeSet<>();

    @Test
    void lookTheSameOnEveryWayAndAreJudgedAsDayByDay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = PolicyTown.founded(folder.resolve("seed-" + seed), BEGUN)) {
                var random = new Random(seed);
                live(town, random).assertLooksTheSameEverAfter();
                assertJudgedAlike(town, random, "seed " + seed);
            }
        }
        assertThat(happened).containsAll(Daicho.eventNames().namesIn(Set.of(CloudEvent.class, EntryVoided.class)));
        assertThat(occurred)
                .containsExactlyElementsOf(RulesOfClouds.ALL.rules().stream()
                        .map(rule -> rule.id().value())
                        .sorted()
                        .toList());
    }

    private TownLife live(Kawase town, Random random) {
        var life = new TownLife(town, CloudLivesTest::picture);
        var clouds = new RandomClouds(random, BEGUN);
        var office = new RandomCloudOffice(random, BEGUN);
        life.attempt(office.first());
        for (int act = 0; act < ACTS; act++) {
            var command = List.of(random.nextInt(4) == 0 ? office.next() : clouds.next());
            if (random.nextInt(9) == 0) {
                life.rehearse(command);
            } else {
                var entries = life.attempt(command);
                clouds.learn(entries);
                office.learn(entries);
            }
            if (act % 20 == 19) {
                life.look();
            }
        }
        happened.addAll(life.happened());
        return life;
    }

    /** All that can be asked about cloud services, on some days. */
    private static List<Object> picture(Function<Question<?>, Object> asking) {
        List<Object> picture = new ArrayList<>();
        for (LocalDate day : List.of(TODAY.minusDays(300), TODAY)) {
            var rows = (List<?>) asking.apply(new CloudsOn(day, null));
            picture.add(rows);
            picture.add(asking.apply(new GapsOn(day, 30, GapFilter.ALL)));
            rows.forEach(row -> picture.add(asking.apply(new OneCloud(((CloudRow) row).cloud(), day))));
        }
        return picture;
    }

    private void assertJudgedAlike(Kawase town, Random random, String life) {
        var judge = new CloudsDayByDay(town);
        Map<String, List<Long>> positions = new HashMap<>();
        for (String record : RECORDS) {
            positions.put(record, positions(town, record));
        }
        for (LocalDate day : days(town, random)) {
            var where = life + " on " + day;
            Map<String, Severity> open = new TreeMap<>();
            for (GapRow row : town.register.ask(HANAKO, new GapsOn(day, 0, CLOUDS))) {
                assertThat(open.put(row.id().toString(), row.severity()))
                        .as("%s: %s twice", where, row)
                        .isNull();
                occurred.add(row.id().rule().value());
                assertLasts(judge, row, where);
                assertExplained(town, positions, row, day);
            }
            assertThat(open).as(where).isEqualTo(judge.on(day));
        }
    }

    /** Some of the days that follow from what happened, with the day before and the day after, and the turns of time. */
    private static List<LocalDate> days(Kawase town, Random random) {
        Set<LocalDate> eventful = new TreeSet<>();
        for (CloudRow row : town.register.ask(HANAKO, new CloudsOn(TODAY, null))) {
            town.register
                    .history(HANAKO, row.cloud().value(), town.register.size())
                    .forEach(entry -> eventful.add(entry.recorded().event().effectiveOn()));
            Stream.ofNullable(row.until()).forEach(eventful::add);
        }
        var several = new ArrayList<>(eventful);
        Collections.shuffle(several, random);
        return Stream.concat(
                        TURNS.stream(),
                        several.stream().limit(DAYS).map(day -> day.plusDays(LATER.get(random.nextInt(LATER.size())))))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct()
                .toList();
    }

    /** From the first of its days to the last, and on neither the day before nor the day after. */
    private static void assertLasts(CloudsDayByDay judge, GapRow row, String where) {
        var id = row.id().toString();
        assertThat(judge.on(row.since())).as("%s: first day of %s", where, row).containsKey(id);
        assertThat(judge.on(row.since().minusDays(1)))
                .as("%s: day before %s", where, row)
                .doesNotContainKey(id);
        if (row.until() == null) {
            assertThat(judge.on(TODAY.plusYears(9)))
                    .as("%s: in the end %s", where, row)
                    .containsKey(id);
        } else {
            assertThat(judge.on(row.until().minusDays(1)))
                    .as("%s: last day of %s", where, row)
                    .containsKey(id);
            assertThat(judge.on(row.until())).as("%s: day after %s", where, row).doesNotContainKey(id);
        }
    }

    /** By events of its own record and by a rule set. */
    private static void assertExplained(Kawase town, Map<String, List<Long>> positions, GapRow row, LocalDate day) {
        var explanation = town.register.ask(HANAKO, new OneGap(row.id(), day));
        assertThat(explanation.row()).isEqualTo(row);
        assertThat(explanation.causes()).isNotEmpty();
        assertThat(positions.get(row.id().record())).containsAll(explanation.causes());
        assertThat(positions.get("rules")).contains(explanation.ruleSet());
    }

    private static List<Long> positions(Kawase town, String record) {
        return town.register.history(HANAKO, record, town.register.size()).stream()
                .map(entry -> entry.recorded().position())
                .toList();
    }
}
