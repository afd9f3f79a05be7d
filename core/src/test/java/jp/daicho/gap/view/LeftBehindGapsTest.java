package jp.daicho.gap.view;

import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.cloud.CloudSamples.rejected;
import static jp.daicho.cloud.CloudSamples.retired;
import static jp.daicho.cloud.CloudSamples.started;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.registered;
import static jp.daicho.office.OfficeSamples.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.Plan;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.OperationEvent.ServiceManagerReplaced;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RL-02: what a transferred person left behind of cloud services and of audits. */
class LeftBehindGapsTest {

    private static final LocalDate JULY = JUNE.plusMonths(1);

    private final Watch watch = Watch.by("RL-02", "CS-07");

    @BeforeEach
    void employ() {
        watch.tell(registered(HANAKO, "川瀬 花子"));
        watch.tell(registered(TARO, "山田 太郎"));
    }

    @Nested
    class OfAudits {

        private static final String GAP = "RL-02:S-0002:U-2026-01-F1";
        private static final AuditId U1 = new AuditId("U-2026-01");

        private long given;

        @BeforeEach
        void giveTaroOne() {
            var plan = new Plan(AuditKind.SELF_CHECK, 2026, "委託先", List.of(), List.of("税務課"), List.of());
            watch.tell(new AuditPlanned(
                    U1,
                    plan.kind(),
                    plan.year(),
                    plan.scope(),
                    plan.auditors(),
                    plan.sections(),
                    plan.records(),
                    HANAKO,
                    APRIL,
                    null,
                    List.of()));
            given = find("F1", TARO);
            find("F2", null);
            find("F3", HANAKO);
        }

        private long find(String finding, @Nullable StaffId owner) {
            return watch.tell(new FindingRaised(U1, finding, "V-0042", "確認がない", MARCH, owner, APRIL, null, List.of()));
        }

        private static FindingAssigned assigned(String finding, StaffId owner, LocalDate on) {
            return new FindingAssigned(U1, finding, owner, on, null, List.of());
        }

        @ParameterizedTest
        @CsvSource({"2026-05-01", "2027-04-01", "2028-02-29"})
        void areGapsFromTheDayOfTheTransfer(LocalDate day) {
            long moved = watch.tell(transferred(TARO, "税務課", day));

            assertThat(watch.around(GAP, day)).isEqualTo("- HIGH HIGH");
            assertThat(watch.list(day, 0, new GapFilter(null, null, null, null, null)))
                    .hasSize(1);
            var gap = watch.row(GAP, day);
            assertThat(gap.flaw()).isEqualTo(Flaw.FINDING_LEFT_BEHIND);
            assertThat(gap.details()).containsExactly("U-2026-01", "F1", day, "F1 確認がない");
            assertThat(watch.explain(GAP, day).causes()).containsExactly(given, moved);
            assertThat(watch.explain(GAP, day).remedies())
                    .containsExactly(
                            "staff hand-over S-0002 --successor <staff>",
                            "audit assign-finding U-2026-01 --finding F1 --owner <staff>");
        }

        @Test
        void areNoneOnceSomebodyElseIsToPutThemRight() {
            watch.tell(transferred(TARO, null, MAY));
            long again = watch.tell(assigned("F1", HANAKO, JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");

            watch.voidEntry("U-2026-01", again);
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH HIGH HIGH");
        }

        @Test
        void areNoneOnceTheyAreClosed() {
            watch.tell(assigned("F2", TARO, APRIL));
            watch.tell(transferred(TARO, null, MAY));
            watch.tell(new FindingAnswered(U1, "F1", "確認した", HANAKO, MAY, null, List.of()));
            watch.tell(new FindingClosed(U1, "F1", null, HANAKO, JUNE, null, List.of()));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around("RL-02:S-0002:U-2026-01-F2", JUNE)).isEqualTo("HIGH HIGH HIGH");
        }
    }

    @Nested
    class Exceptions {

        private static final String GAP = "RL-02:S-0002:E-0001";
        private static final ExceptionId E1 = new ExceptionId("E-0001");

        private long given;

        @BeforeEach
        void giveTaroOne() {
            given = watch.tell(new ExceptionApplied(
                    E1, ExceptionKind.OTHER, null, TARO, HANAKO, null, MARCH.plusYears(2), APRIL, "移行中", List.of()));
        }

        @ParameterizedTest
        @CsvSource({"2026-05-01", "2027-04-01", "2028-02-29"})
        void areAGapFromTheDayOfTheTransfer(LocalDate day) {
            long moved = watch.tell(transferred(TARO, "税務課", day));

            assertThat(watch.around(GAP, day)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(GAP, day);
            assertThat(gap.flaw()).isEqualTo(Flaw.EXCEPTION_LEFT_BEHIND);
            assertThat(gap.details()).containsExactly("E-0001", "移行中", day);
            assertThat(watch.explain(GAP, day).causes()).containsExactly(given, moved);
            assertThat(watch.explain(GAP, day).remedies())
                    .containsExactly(
                            "staff hand-over S-0002 --successor <staff>", "exception assign E-0001 --owner <staff>");
        }

        @Test
        void areNoneOnceSomebodyElseAnswersOrTheyAreOver() {
            watch.tell(transferred(TARO, null, MAY));
            long again = watch.tell(new ExceptionAssigned(E1, HANAKO, JUNE, null, List.of()));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");

            watch.voidEntry("E-0001", again);
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH HIGH HIGH");
            watch.tell(new ExceptionEnded(E1, JUNE, null, List.of()));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void tellTheDayOfTheLeavingWhereTheyBeganOnlyLater() {
            watch.tell(new ExceptionAssigned(E1, HANAKO, APRIL, null, List.of()));
            watch.tell(new ExceptionAssigned(E1, TARO, JUNE, null, List.of()));
            watch.tell(transferred(TARO, null, MAY));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, JUNE).details()).containsExactly("E-0001", "移行中", MAY);
        }
    }

    @Nested
    class Auditing {

        private static final String GAP = "RL-02:S-0002:U-2026-01";
        private static final AuditId U1 = new AuditId("U-2026-01");

        private long planned;

        @BeforeEach
        void giveTaroOne() {
            planned = watch.tell(new AuditPlanned(
                    U1,
                    AuditKind.AUDIT,
                    2026,
                    "委託先",
                    List.of(TARO),
                    List.of("税務課"),
                    List.of(),
                    HANAKO,
                    APRIL,
                    null,
                    List.of()));
            watch.tell(transferred(TARO, null, MAY));
        }

        @Test
        void isAGapFromTheDayTheAuditorLeft() {
            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, MAY).flaw()).isEqualTo(Flaw.AUDITOR_LEFT_BEHIND);
            assertThat(watch.row(GAP, MAY).details()).containsExactly("U-2026-01", "委託先", MAY);
            assertThat(watch.explain(GAP, MAY).causes()).contains(planned);
            assertThat(watch.explain(GAP, MAY).remedies())
                    .containsExactly(
                            "staff hand-over S-0002 --successor <staff>",
                            "audit auditors U-2026-01 --auditor <staff> --reason <reason>");
        }

        @Test
        void isNoneOnceAnotherAudits() {
            watch.tell(new AuditorsNamed(U1, List.of(HANAKO), JUNE, "後任", List.of()));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void isNoneOnceItIsCancelled() {
            watch.tell(new AuditCancelled(U1, JUNE, "中止", List.of()));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }
    }

    @Nested
    class Services {

        private static final String GAP = "RL-02:S-0002:K-0001";

        private long given;

        @BeforeEach
        void giveTaroOne() {
            tell(applied());
            given = tell(managed(TARO, APRIL));
        }

        private long tell(CloudEvent... events) {
            return Stream.of(events)
                    .map(event -> watch.tell(event.cloud().value(), event))
                    .reduce(0L, (earlier, later) -> later);
        }

        private static ServiceManagerReplaced replaced(LocalDate on) {
            return new ServiceManagerReplaced(K1, HANAKO, TARO, on, null, List.of());
        }

        private static CloudProfileChanged called(String service, LocalDate on) {
            var use = new Use(service, null, null, null, List.of(), List.of(), null, List.of(), null, null);
            return new CloudProfileChanged(K1, use, on, null, List.of());
        }

        @ParameterizedTest
        @CsvSource({"2026-05-01", "2027-04-01", "2028-02-29"})
        void areAGapFromTheDayOfTheTransfer(LocalDate day) {
            tell(called("電子申請2", JUNE));
            long moved = watch.tell(transferred(TARO, "税務課", day));

            assertThat(watch.around(GAP, day)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(GAP, day);
            assertThat(gap.flaw()).isEqualTo(Flaw.CLOUD_LEFT_BEHIND);
            assertThat(gap.details()).containsExactly("K-0001", day.isBefore(JUNE) ? "電子申請" : "電子申請2", day);
            assertThat(watch.explain(GAP, day).causes()).containsExactly(given, moved);
            assertThat(watch.explain(GAP, day).remedies())
                    .containsExactly(
                            "staff hand-over S-0002 --successor <staff>",
                            "cloud appoint-manager K-0001 --manager <staff>");
        }

        @Test
        void areNoneOnceSomebodyElseManagesThem() {
            tell(approved(MARCH, APRIL), started(APRIL));
            watch.tell(transferred(TARO, null, MAY));
            assertThat(watch.around("CS-07:K-0001", JUNE)).isEqualTo("HIGH HIGH HIGH");
            long again = tell(replaced(JUNE));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around("CS-07:K-0001", JUNE)).isEqualTo("HIGH - -");
            watch.voidEntry("K-0001", again);
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH HIGH HIGH");
        }

        @Test
        void areNoneOnceTheyAreRetired() {
            tell(approved(MARCH, APRIL), started(APRIL));
            watch.tell(transferred(TARO, null, MAY));
            tell(retired(JUNE));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void areNoneWhileNobodyMayUseThem() {
            watch.tell(transferred(TARO, null, MAY));
            tell(rejected(JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");

            tell(approved(MARCH, JULY));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around(GAP, JULY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, JULY).details()).containsExactly("K-0001", "電子申請", MAY);
        }

        @Test
        void areOneAllTheWhileTheyAreUsedAllTheSame() {
            watch.tell(transferred(TARO, null, MAY));
            tell(started(MAY), rejected(JUNE));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH HIGH HIGH");
        }
    }
}
