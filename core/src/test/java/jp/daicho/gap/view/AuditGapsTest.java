package jp.daicho.gap.view;

import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.gap.rule.Flaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PL-06: what an audit found, and nobody settled. */
class AuditGapsTest {

    private static final AuditId U1 = new AuditId("U-2027-01");
    private static final String GAP = "PL-06:U-2027-01:F1";
    private static final LocalDate RAISED = LocalDate.of(2028, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2028, 2, 29);
    private static final LocalDate ANSWERED = LocalDate.of(2028, 3, 2);

    private final Watch watch = Watch.by("PL-06");

    @BeforeEach
    void raise() {
        watch.tell(new AuditPlanned(
                U1,
                AuditKind.AUDIT,
                2027,
                "委託先の管理",
                List.of(),
                List.of("税務課"),
                List.of(),
                HANAKO,
                RAISED,
                null,
                List.of()));
        watch.tell(new FindingRaised(U1, "F1", "V-0042", "確認がない", DUE, null, RAISED, null, List.of()));
    }

    private void answer(LocalDate on) {
        watch.tell(new FindingAnswered(U1, "F1", "確認した", HANAKO, on, null, List.of()));
    }

    private void close(LocalDate on) {
        watch.tell(new FindingClosed(U1, "F1", null, TARO, on, null, List.of()));
    }

    @Test
    void beginsTheDayAfterItWasDue() {
        assertThat(watch.around(GAP, DUE.plusDays(1))).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.row(GAP, ANSWERED).flaw()).isEqualTo(Flaw.FINDING_OVERDUE);
        assertThat(watch.row(GAP, ANSWERED).details()).containsExactly("V-0042", "確認がない", DUE);
        assertThat(watch.row(GAP, ANSWERED).due()).isEqualTo(DUE);
        assertThat(watch.row(GAP, ANSWERED).title()).isEqualTo("委託先の管理");
        assertThat(watch.explain(GAP, ANSWERED).remedies())
                .containsExactly("audit answer U-2027-01 --finding F1 --text <text> --on <day>");
    }

    @Test
    void endsOnTheDayOfTheAnswer() {
        answer(ANSWERED);

        assertThat(watch.around(GAP, ANSWERED)).isEqualTo("MEDIUM - -");
        assertThat(watch.span(GAP, DUE.plusDays(1))).isEqualTo("2028-03-01 until 2028-03-02");
    }

    @Test
    void isNoneWhereItWasAnsweredInTime() {
        answer(DUE);

        assertThat(watch.around(GAP, DUE.plusDays(1))).isEqualTo("- - -");
    }

    @Test
    void beginsAgainOnceTheAnswerWaitsTooLongForItsCheck() {
        answer(ANSWERED);

        assertThat(watch.around(GAP, ANSWERED.plusDays(31))).isEqualTo("- MEDIUM MEDIUM");
        var row = watch.row(GAP, ANSWERED.plusDays(31));
        assertThat(row.flaw()).isEqualTo(Flaw.FINDING_UNCHECKED);
        assertThat(row.details()).containsExactly("V-0042", "確認がない", ANSWERED, 30);
        assertThat(row.due()).isEqualTo(ANSWERED.plusDays(30));
        assertThat(row.remedy()).isEqualTo("audit close-finding U-2027-01 --finding F1 --by <checker> --on <day>");
    }

    @Test
    void waitsNoShorterForItsCheckIfItIsAnsweredAgain() {
        answer(ANSWERED);
        answer(ANSWERED.plusDays(20));

        assertThat(watch.around(GAP, ANSWERED.plusDays(31))).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void endsOnTheDayOfTheCheck() {
        answer(ANSWERED);
        close(ANSWERED.plusDays(40));

        assertThat(watch.around(GAP, ANSWERED.plusDays(40))).isEqualTo("MEDIUM - -");
    }

    @Test
    void isNoneWhereItWasCheckedInTime() {
        answer(DUE);
        close(DUE.plusDays(30));

        assertThat(watch.around(GAP, DUE.plusDays(31))).isEqualTo("- - -");
    }

    @Test
    void isCountedInTheDaysThatAreSet() {
        answer(ANSWERED);
        watch.set("PL-06", "days", "10", RAISED);

        assertThat(watch.around(GAP, ANSWERED.plusDays(11))).isEqualTo("- MEDIUM MEDIUM");
    }
}
