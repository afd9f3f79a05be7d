package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Refused.Kind;
import jp.daicho.shared.Role;
import jp.daicho.social.AccountId;
import jp.daicho.social.view.AccountRecords.AccountsOn;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random lives of accounts of social media: on whichever way one comes to an answer, it is the same. */
class SocialLivesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 200 : 8;
    private static final int ACTS = 90;
    private static final int SPAN = 200;
    private static final List<LocalDate> DAYS = List.of(TODAY.minusDays(90), TODAY);

    @TempDir
    Path folder;

    private final Set<String> happened = new TreeSet<>();

    @Test
    void lookTheSameLiveFromAPastDeskAndByReplay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                var live = live(town, new Random(seed));
                live.forEach(
                        (size, picture) -> assertThat(picture(question -> town.register.ask(HANAKO, question, size)))
                                .as("%s with the knowledge of %d events", town.file, size)
                                .isEqualTo(picture));
                try (var replay = Kawase.openedAgain(town.file)) {
                    assertThat(picture(question -> replay.register.ask(HANAKO, question)))
                            .isEqualTo(picture(question -> town.register.ask(HANAKO, question)));
                }
            }
        }
        assertThat(happened)
                .contains(
                        "ResponsiblePersonAssigned",
                        "OperatorsNamed",
                        "ControlRestored",
                        "AccountClosed",
                        "EntryVoided");
    }

    private Map<Long, List<Object>> live(Kawase town, Random random) {
        town.record(HANAKO, registering("taro"), granting("S-0002", Role.APPROVER, TODAY.minusDays(3L * SPAN)));
        var from = TODAY.minusDays(SPAN);
        town.record(
                HANAKO,
                registeringVendor("V-1", "さくら"),
                new ConcludeContract(
                        new ContractId("C-SNS"),
                        new VendorId("V-1"),
                        Outline.titled("広報"),
                        from,
                        TODAY.minusDays(30),
                        Grounds.on(from)));
        var acts = new RandomSocial(random, SPAN);
        List<Recorded> recorded = new ArrayList<>();
        acts.first().forEach(act -> recorded.addAll(town.record(HANAKO, act).entries()));
        Map<Long, List<Object>> live = new TreeMap<>();
        for (int act = 0; act < ACTS; act++) {
            try {
                var entries = town.record(HANAKO, acts.next(recorded)).entries();
                entries.forEach(entry -> happened.add(entry.event().getClass().getSimpleName()));
                entries.stream()
                        .filter(entry -> RandomSocial.ACCOUNTS.contains(new AccountId(entry.record())))
                        .forEach(recorded::add);
            } catch (Refused refused) {
                assertThat(refused.kind()).isIn(Kind.RULE, Kind.NOT_FOUND, Kind.BAD_VALUE);
            }
            live.put(town.register.size(), picture(question -> town.register.ask(HANAKO, question)));
        }
        return live;
    }

    private static List<Object> picture(Function<Question<?>, Object> asking) {
        List<Object> picture = new ArrayList<>();
        for (LocalDate day : DAYS) {
            picture.add(asking.apply(new AccountsOn(day)));
            picture.add(asking.apply(new GapsOn(day, 30, GapFilter.ALL)));
        }
        return picture;
    }
}
