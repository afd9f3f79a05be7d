package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
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
import jp.daicho.gap.view.GapChanges.Change;
import jp.daicho.gap.view.GapChanges.ChangedBy;
import jp.daicho.gap.view.GapChanges.Seen;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.Gaps.GapsOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entry changed of the gaps is what all gaps with it and all gaps without it differ in. */
class GapChangesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 20 : 2;
    private static final int ACTS = 250;

    @TempDir
    Path folder;

    @Test
    void areTheDifferenceBetweenAllGapsBeforeAndAfter() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                var random = new Random(seed);
                var everybody = new Everybody(town, new TownLife(town, asking -> List.of()), random);
                everybody.begin();
                for (int act = 0; act < ACTS; act++) {
                    everybody.act();
                }
                for (long position = 0; position < town.register.size(); position++) {
                    assertChanged(town, position, random, "seed %d, #%d".formatted(seed, position));
                }
            }
        }
    }

    /** Some positions are passed by, as where somebody looks at some entries only. */
    private static void assertChanged(Kawase town, long position, Random random, String where) {
        if (random.nextInt(4) == 0) {
            return;
        }
        var day = TODAY.plusDays(random.nextInt(500) - 300);
        var before = position == 0 ? new TreeMap<String, String>() : gaps(town, position, day);
        var change = town.register.ask(HANAKO, new ChangedBy(position, day, null), position + 1);
        var after = gaps(town, position + 1, day);

        assertThat(told(change.opened())).as("%s opened on %s", where, day).isEqualTo(without(after, before.keySet()));
        assertThat(told(change.closed())).as("%s closed on %s", where, day).isEqualTo(without(before, after.keySet()));
        assertOfOneRecord(town, position, day, change, where);
    }

    private static void assertOfOneRecord(Kawase town, long position, LocalDate day, Change all, String where) {
        var records =
                all.opened().stream().map(gap -> gap.id().record()).collect(Collectors.toCollection(TreeSet::new));
        for (String record : records) {
            assertThat(town.register
                            .ask(HANAKO, new ChangedBy(position, day, record), position + 1)
                            .opened())
                    .as("%s, of %s", where, record)
                    .isEqualTo(all.opened().stream()
                            .filter(gap -> gap.id().record().equals(record))
                            .toList());
        }
    }

    private static Map<String, String> gaps(Kawase town, long known, LocalDate day) {
        return town.register.ask(HANAKO, new GapsOn(day, 0, GapFilter.ALL), known).stream()
                .collect(Collectors.toMap(
                        row -> row.id().toString(),
                        row -> row.severity() + " " + row.flaw() + " " + row.details() + " " + row.since(),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static Map<String, String> told(List<Seen> seen) {
        return seen.stream()
                .collect(Collectors.toMap(
                        gap -> gap.id().toString(),
                        gap -> gap.severity() + " " + gap.flaw() + " " + gap.details() + " " + gap.since(),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static Map<String, String> without(Map<String, String> gaps, Set<String> known) {
        Map<String, String> rest = new TreeMap<>(gaps);
        rest.keySet().removeAll(known);
        return rest;
    }
}
