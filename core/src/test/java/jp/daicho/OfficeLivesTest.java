package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.view.AuditRecords.OneAudit;
import jp.daicho.cloud.ExitEvent.CloudServiceRetired;
import jp.daicho.cloud.OperationEvent.ServiceManagerAppointed;
import jp.daicho.cloud.OperationEvent.ServiceManagerReplaced;
import jp.daicho.cloud.PermissionEvent.CloudUseRejected;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.handover.view.HoldingRecords.HoldersOf;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.view.ExceptionRecords.OneException;
import jp.daicho.office.view.StaffMembers.DutiesOn;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random lives of an office: who holds what is the same on whichever way one comes to it, and gaps are by every day. */
class OfficeLivesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 200 : 12;
    private static final int ACTS = 60;
    private static final int SPAN = 20;
    private static final List<LocalDate> DAYS = List.of(TODAY.minusDays(8), TODAY, TODAY.plusDays(8));
    private static final GapFilter ROLES = new GapFilter(null, null, Kind.ROLE, null, null);

    @TempDir
    Path folder;

    private final Set<String> happened = new HashSet<>();

    @Test
    void lookTheSameLiveFromAPastDeskAndByReplay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                live(town, new Random(seed)).assertLooksTheSameEverAfter();
                assertJudgedAlike(town, seed);
            }
        }
        assertThat(happened)
                .containsAll(Daicho.eventNames()
                        .namesIn(Set.of(
                                DutyNamed.class,
                                DutyAppointed.class,
                                DutyReleased.class,
                                StaffTransferred.class,
                                PersonInChargeAssigned.class,
                                ServiceManagerAppointed.class,
                                ServiceManagerReplaced.class,
                                CloudUseRejected.class,
                                FindingAssigned.class,
                                FindingClosed.class,
                                ExceptionAssigned.class,
                                ExceptionEnded.class,
                                ExceptionGranted.class,
                                CloudServiceRetired.class,
                                EntryVoided.class)));
    }

    private TownLife live(Kawase town, Random random) {
        var life = new TownLife(town, OfficeLivesTest::picture);
        var acts = new RandomOffice(random, SPAN);
        acts.learn(life.attempt(acts.first()));
        for (int act = 0; act < ACTS; act++) {
            var command = List.of(acts.next());
            if (random.nextInt(8) == 0) {
                life.rehearse(command);
            } else {
                acts.learn(life.attempt(command));
            }
            life.look();
        }
        happened.addAll(life.happened());
        return life;
    }

    private static List<Object> picture(Function<Question<?>, Object> asking) {
        List<Object> picture = new ArrayList<>();
        for (LocalDate day : DAYS) {
            picture.add(asking.apply(new StaffOn(day)));
            picture.add(asking.apply(new DutiesOn(day)));
            picture.add(asking.apply(new OneAudit(RandomCharges.AUDIT, day)));
            picture.add(asking.apply(new OneException(RandomCharges.EXCEPTION, day)));
            picture.add(asking.apply(new GapsOn(day, SPAN, ROLES)));
            for (StaffId staff : RandomOffice.STAFF) {
                picture.add(asking.apply(new HeldBy(staff, day)));
            }
            RandomOffice.RECORDS.forEach(record -> picture.add(asking.apply(new HoldersOf(record, day))));
        }
        return picture;
    }

    private static void assertJudgedAlike(Kawase town, int seed) {
        var judge = new RolesDayByDay(town, RandomOffice.RECORDS);
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(SPAN + 2)); day = day.plusDays(1)) {
            Set<String> found = new TreeSet<>();
            for (GapRow row : town.register.ask(HANAKO, new GapsOn(day, 0, ROLES))) {
                found.add(row.id().toString());
            }
            assertThat(found).as("seed %d on %s", seed, day).isEqualTo(judge.on(day));
        }
    }
}
