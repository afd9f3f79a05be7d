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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.social.RulesOfAccounts;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.CareerCommand.VoidStaffEntry;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountId;
import jp.daicho.social.view.AccountRecords.AccountsOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random lives of accounts of social media, and of what concerns them in the office: on whichever way one comes to an
 * answer, it is the same, and the gaps found by intervals are those found by looking at every single day.
 */
class SocialLivesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 200 : 10;
    private static final int ACTS = 220;
    private static final int SPAN = 200;
    private static final int DAYS = 25;
    private static final GapFilter ACCOUNTS = new GapFilter(null, null, Kind.SOCIAL, null, null);

    /** So many days after what happened some rule looks again. */
    private static final List<Integer> LATER = List.of(0, 0, 1, 2, 3, 7, 8, 20, 30, 31, 40, 180, 181, 365, 366);

    @TempDir
    Path folder;

    private final Set<String> happened = new HashSet<>();
    private final Set<String> occurred = new TreeSet<>();

    @Test
    void lookTheSameOnEveryWayAndAreJudgedAsDayByDay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                var random = new Random(seed);
                var last = seed % 2 == 0 ? TODAY : LocalDate.of(2024, 7, 15);
                var live = live(town, random, last);

                live.forEach((size, picture) -> assertThat(
                                picture(question -> town.register.ask(HANAKO, question, size), last))
                        .as("%s with the knowledge of %d events", town.file, size)
                        .isEqualTo(picture));
                try (var replay = Kawase.openedAgain(town.file)) {
                    assertThat(picture(question -> replay.register.ask(HANAKO, question), last))
                            .as("seed %d by replay", seed)
                            .isEqualTo(picture(question -> town.register.ask(HANAKO, question), last));
                }
                assertJudgedAlike(town, random, seed);
            }
        }
        assertThat(happened)
                .containsAll(Daicho.eventNames()
                        .namesIn(Set.of(
                                AccountEvent.class,
                                StaffTransferred.class,
                                PolicySuperseded.class,
                                ExceptionEnded.class,
                                EntryVoided.class)));
        assertThat(occurred)
                .containsExactlyInAnyOrderElementsOf(RulesOfAccounts.ALL.rules().stream()
                        .map(rule -> rule.id().value())
                        .toList());
    }

    private Map<Long, List<Object>> live(Kawase town, Random random, LocalDate last) {
        var accounts = new RandomSocial(random, last, SPAN);
        var office = new RandomSurroundings(random, last, SPAN);
        List<Recorded> said = new ArrayList<>();
        List<Recorded> transfers = new ArrayList<>();
        Stream.concat(office.first().stream(), accounts.first().stream())
                .forEach(act -> record(town, act, said, transfers));
        Map<Long, List<Object>> live = new TreeMap<>();
        for (int act = 0; act < ACTS; act++) {
            try {
                var next = random.nextInt(3) == 0 ? office.next() : accounts.next(said);
                if (random.nextInt(9) == 0) {
                    town.register.rehearse(HANAKO, List.of(next));
                } else {
                    record(town, next, said, transfers);
                }
                if (!transfers.isEmpty() && random.nextInt(15) == 0) {
                    record(town, voiding(transfers.remove(random.nextInt(transfers.size()))), said, transfers);
                }
            } catch (Refused refused) {
                assertThat(refused.kind()).isIn(Refused.Kind.RULE, Refused.Kind.NOT_FOUND, Refused.Kind.BAD_VALUE);
            }
            if (act % 10 == 9) {
                live.put(town.register.size(), picture(question -> town.register.ask(HANAKO, question), last));
            }
        }
        return live;
    }

    private void record(Kawase town, DomainCommand act, List<Recorded> said, List<Recorded> transfers) {
        for (Recorded entry : town.record(HANAKO, act).entries()) {
            happened.add(entry.event().getClass().getSimpleName());
            if (RandomSocial.ACCOUNTS.contains(new AccountId(entry.record()))) {
                said.add(entry);
            } else if (act instanceof TransferStaff && entry.event() instanceof StaffTransferred) {
                transfers.add(entry);
            }
        }
    }

    private static VoidStaffEntry voiding(Recorded entry) {
        return new VoidStaffEntry(new StaffId(entry.record()), entry.position(), new Grounds(TODAY, "誤記", List.of()));
    }

    private static List<Object> picture(Function<Question<?>, Object> asking, LocalDate last) {
        List<Object> picture = new ArrayList<>();
        for (LocalDate day : List.of(last.minusDays(90), last)) {
            picture.add(asking.apply(new AccountsOn(day)));
            picture.add(asking.apply(new GapsOn(day, 30, ACCOUNTS)));
        }
        return picture;
    }

    private void assertJudgedAlike(Kawase town, Random random, int seed) {
        var judge = new AccountsDayByDay(town);
        for (LocalDate day : days(town, random)) {
            Map<String, Severity> open = new TreeMap<>();
            for (GapRow row : town.register.ask(HANAKO, new GapsOn(day, 0, ACCOUNTS))) {
                assertThat(open.put(row.id().toString(), row.severity()))
                        .as("%s twice, seed %d on %s", row.id(), seed, day)
                        .isNull();
                occurred.add(row.id().rule().value());
                assertBeginsAndEnds(judge, row, "seed %d: %s on %s".formatted(seed, row.id(), day));
            }
            assertThat(open).as("seed %d on %s", seed, day).isEqualTo(judge.on(day));
        }
    }

    private static void assertBeginsAndEnds(AccountsDayByDay judge, GapRow row, String where) {
        var id = row.id().toString();
        var until = row.until();
        assertThat(judge.on(row.since())).as(where).containsKey(id);
        assertThat(judge.on(row.since().minusDays(1))).as("%s: before", where).doesNotContainKey(id);
        if (until != null) {
            assertThat(judge.on(until.minusDays(1))).as("%s: in the end", where).containsKey(id);
            assertThat(judge.on(until)).as("%s: after", where).doesNotContainKey(id);
        }
    }

    /** The day before, the day and the day after of some that matter; the end of a fiscal year, and of a February. */
    private static Set<LocalDate> days(Kawase town, Random random) {
        var happened = RandomSocial.ACCOUNTS.stream()
                .flatMap(account -> town.register.history(HANAKO, account.value(), town.register.size()).stream())
                .map(entry -> entry.recorded().event().effectiveOn())
                .toList();
        Set<LocalDate> days = new TreeSet<>();
        for (int each = 0; each < DAYS; each++) {
            var day = happened.get(random.nextInt(happened.size())).plusDays(LATER.get(random.nextInt(LATER.size())));
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        for (String day : List.of("2024-02-28", "2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01")) {
            days.addAll(List.of(LocalDate.parse(day), LocalDate.parse(day).plusYears(2)));
        }
        return days;
    }
}
