package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.view.AuditRecords.AuditsOn;
import jp.daicho.audit.view.AuditRecords.OneAudit;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Question;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random years of audits and exceptions: the same answers live, from a past desk and by replay; gaps as by looking daily. */
class AuditLivesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 100 : 8;
    private static final int ACTS = 120;
    private static final LocalDate LAST = LocalDate.of(2031, 3, 31);
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2028, 2, 29), LAST);
    private static final Set<String> RULES = Set.of("PL-04", "PL-05", "PL-06", "PL-07", "RL-03");

    @TempDir
    Path folder;

    private final Set<String> found = new HashSet<>();

    @Test
    void lookTheSameOnEveryWay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            liveAndCompare(seed);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(RULES);
    }

    private void liveAndCompare(int seed) {
        try (var town = founded(seed)) {
            var random = new Random(seed);
            live(town, random).assertLooksTheSameEverAfter();
            assertJudgedAsDaily(town, random, seed);
        }
    }

    private Kawase founded(int seed) {
        var town = Kawase.founded(folder.resolve("seed-" + seed));
        town.record(HANAKO, registeringVendor("V-1", "さくら"));
        town.employ("taro", Role.APPROVER);
        town.record(
                HANAKO,
                new ConcludeContract(
                        new ContractId("C-1"),
                        new VendorId("V-1"),
                        Outline.titled("保守"),
                        TODAY,
                        LocalDate.of(2029, 12, 31),
                        Grounds.on(TODAY)));
        town.now = Instant.parse("2031-03-31T01:00:00Z");
        return town;
    }

    private static TownLife live(Kawase town, Random random) {
        var life = new TownLife(town, AuditLivesTest::picture);
        var acts = new RandomAudits(random, TODAY, LAST);
        for (int act = 0; act < ACTS; act++) {
            life.attempt(List.of(acts.next(town.register.size())));
            if (act % 20 == 0) {
                life.look();
            }
        }
        return life;
    }

    private static List<Object> picture(Function<Question<?>, Object> asking) {
        List<Object> picture = new ArrayList<>();
        for (LocalDate day : DAYS) {
            picture.add(asking.apply(new AuditsOn(day)));
            picture.add(asking.apply(new ExceptionsOn(day)));
            picture.add(asking.apply(new GapsOn(day, 0, GapFilter.ALL)));
            for (AuditId audit : RandomAudits.AUDITS) {
                picture.add(known(asking, new OneAudit(audit, day)));
            }
        }
        return picture;
    }

    private static Object known(Function<Question<?>, Object> asking, Question<?> question) {
        try {
            return asking.apply(question);
        } catch (Refused unknown) {
            return unknown.code();
        }
    }

    private void assertJudgedAsDaily(Kawase town, Random random, int seed) {
        var judge = new AuditsDayByDay(town);
        for (int each = 0; each < 60; each++) {
            var day = TODAY.plusDays(random.nextInt(1_700));
            Set<String> judged = new TreeSet<>();
            town.register.ask(HANAKO, new GapsOn(day, 0, GapFilter.ALL)).stream()
                    .map(row -> row.id())
                    .filter(id -> RULES.contains(id.rule().value()))
                    .forEach(id -> {
                        found.add(id.rule().value());
                        judged.add(id.toString());
                    });
            assertThat(judged).as("seed %d on %s", seed, day).isEqualTo(judge.on(day));
        }
    }
}
