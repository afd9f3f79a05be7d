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
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.OperationEvent.ServiceManagerReplaced;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.gap.rule.Flaw;
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
