package jp.daicho.gap.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import org.junit.jupiter.api.Test;

/** RL-03, from the first day of an exception to its last. */
class ExceptionGapsTest {

    private static final ExceptionId E1 = new ExceptionId("E-0001");
    private static final StaffId TARO = new StaffId("S-0002");
    private static final String GAP = "RL-03:E-0001";
    private static final LocalDate ASKED = LocalDate.of(2028, 1, 5);
    private static final LocalDate FIRST = LocalDate.of(2028, 2, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    private final Watch watch = Watch.by("RL-03");

    private void apply(ExceptionKind kind) {
        watch.tell(new ExceptionApplied(E1, kind, null, TARO, TARO, null, LEAP_DAY, ASKED, "一人", List.of()));
    }

    private void grant() {
        watch.tell(new ExceptionGranted(E1, LEAP_DAY, TARO, null, FIRST, null, List.of()));
    }

    @Test
    void isAGapFromItsFirstDayThroughItsLast() {
        apply(ExceptionKind.SAME_PERSON);
        grant();

        assertThat(watch.around(GAP, FIRST)).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.around(GAP, LEAP_DAY)).isEqualTo("MEDIUM MEDIUM -");
        assertThat(watch.span(GAP, FIRST)).isEqualTo("2028-02-01 until 2028-03-01");
        assertThat(watch.row(GAP, FIRST).flaw()).isEqualTo(Flaw.SAME_PERSON_MAY_DECIDE);
        assertThat(watch.row(GAP, FIRST).details()).containsExactly(TARO, LEAP_DAY);
        assertThat(watch.row(GAP, FIRST).kind()).isEqualTo(Kind.ROLE);
        assertThat(watch.row(GAP, FIRST).title()).isEqualTo("一人");
    }

    @Test
    void isOverOnTheDayItIsEnded() {
        apply(ExceptionKind.SAME_PERSON);
        grant();
        watch.tell(new ExceptionReviewed(E1, "なお必要", FIRST, null, List.of()));
        watch.tell(new ExceptionEnded(E1, FIRST.plusDays(9), null, List.of()));

        assertThat(watch.around(GAP, FIRST.plusDays(9))).isEqualTo("MEDIUM - -");
        assertThat(watch.explain(GAP, FIRST).remedies()).containsExactly("exception end E-0001 --on <day>");
        assertThat(watch.explain(GAP, FIRST).causes()).hasSize(3);
    }

    @Test
    void isNoGapBeforeItIsGrantedNorIfItIsRefused() {
        apply(ExceptionKind.SAME_PERSON);
        assertThat(watch.around(GAP, FIRST)).isEqualTo("- - -");

        watch.tell(new ExceptionRefused(E1, TARO, null, FIRST, "不要", List.of()));
        assertThat(watch.around(GAP, FIRST)).isEqualTo("- - -");
    }

    @Test
    void isNoGapWhereItIsFromSomethingElse() {
        apply(ExceptionKind.ZONE);
        grant();

        assertThat(watch.around(GAP, FIRST)).isEqualTo("- - -");
    }

    @Test
    void weighsWhatTheOfficeSays() {
        apply(ExceptionKind.SAME_PERSON);
        grant();
        watch.set("RL-03", "severity", "high", FIRST.plusDays(1));

        assertThat(watch.around(GAP, FIRST)).isEqualTo("- MEDIUM HIGH");
    }
}
