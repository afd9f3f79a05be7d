package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.retitled;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.oversight.Result;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmationGapsTest {

    private static final String NOT_CONFIRMED = "OC-04:C-2026-0001";
    private static final LocalDate FAR = LocalDate.of(2030, 3, 31);

    private final Watch watch = new Watch();
    private long conclusion;

    @BeforeEach
    void conclude() {
        conclusion = watch.tell(concluded(C1, APRIL, FAR));
    }

    private static ContractProfileChanged handling(
            List<InformationClass> information, @Nullable Boolean personal, @Nullable Boolean myNumber) {
        return new ContractProfileChanged(
                C1,
                null,
                null,
                null,
                null,
                information,
                List.of(),
                personal,
                myNumber,
                null,
                null,
                APRIL,
                null,
                List.of());
    }

    @Test
    void beginADayAfterAYearWithoutAnyConfirmation() {
        var late = LocalDate.of(2027, 4, 2);

        assertThat(watch.around(NOT_CONFIRMED, late)).isEqualTo("- MEDIUM MEDIUM");
        var gap = watch.row(NOT_CONFIRMED, late);
        assertThat(gap.since()).isEqualTo(late);
        assertThat(gap.until()).isEqualTo(FAR.plusDays(1));
        assertThat(gap.due()).isEqualTo(late.minusDays(1));
        assertThat(gap.flaw()).isEqualTo(Flaw.NEVER_CONFIRMED);
        assertThat(gap.details()).containsExactly(APRIL, 12);
        assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1, Basis.PERSONAL_DATA_66);
        assertThat(watch.explain(NOT_CONFIRMED, late).causes()).containsExactly(conclusion);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 2028-03-31",
        "2027-04-01, 2028-04-01",
        "2027-02-28, 2028-02-28",
        "2028-02-29, 2029-02-28",
        "2027-02-27, 2028-02-27"
    })
    void beginADayAfterAYearFromTheLastConfirmation(LocalDate confirmed, LocalDate due) {
        long recorded = watch.tell(confirmed(Result.SATISFACTORY, confirmed));

        assertThat(watch.around(NOT_CONFIRMED, due)).isEqualTo("- - MEDIUM");
        var gap = watch.row(NOT_CONFIRMED, due.plusDays(1));
        assertThat(gap.due()).isEqualTo(due);
        assertThat(gap.flaw()).isEqualTo(Flaw.CONFIRMATION_OLD);
        assertThat(gap.details()).containsExactly(confirmed, 12);
        assertThat(watch.explain(NOT_CONFIRMED, due.plusDays(1)).causes()).containsExactly(conclusion, recorded);
    }

    @Test
    void beginHalfAYearAfterTheLastDayOfAugustInFebruary() {
        watch.tell(handling(List.of(InformationClass.CLASS_3A), null, null));
        watch.tell(confirmed(Result.SATISFACTORY, LocalDate.of(2027, 8, 31)));
        watch.tell(confirmed(Result.SATISFACTORY, LocalDate.of(2028, 3, 5)));

        assertThat(watch.around(NOT_CONFIRMED, LocalDate.of(2028, 2, 29))).isEqualTo("- - HIGH");
        assertThat(watch.span(NOT_CONFIRMED, LocalDate.of(2028, 3, 1))).isEqualTo("2028-03-01 until 2028-03-05");
    }

    @Test
    void goByWhatWasPlannedForADayAfterTheConclusionToo() {
        var planned = new Watch();
        var winter = LocalDate.of(2026, 12, 1);
        planned.tell(new PlanOutsourcing(C1, Outline.titled("保守"), Grounds.on(MARCH)).event(C1));
        planned.tell(secretFrom(MARCH.plusDays(1)));
        long change = planned.tell(secretFrom(winter));
        long later = planned.tell(concluded(C1, APRIL, FAR));

        assertThat(planned.around(NOT_CONFIRMED, winter)).isEqualTo("- HIGH HIGH");
        assertThat(planned.explain(NOT_CONFIRMED, winter).causes()).containsExactly(change, later);
    }

    private static ContractProfileChanged secretFrom(LocalDate day) {
        var secret = new Outline(
                null, null, null, null, List.of(InformationClass.CLASS_3A), List.of(), null, null, null, null);
        return secret.changed(C1, day, Grounds.on(day));
    }

    @Test
    void endOnTheDaySomebodyLooksWhateverComesOfIt() {
        var looked = LocalDate.of(2027, 7, 1);
        watch.tell(confirmed(Result.DEFICIENT, looked));

        assertThat(watch.around(NOT_CONFIRMED, looked)).isEqualTo("MEDIUM - -");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLASS_3A", "CLASS_3B"})
    void comeEarlierAndWeighMoreForSecrets(InformationClass secret) {
        long changed = watch.tell(handling(List.of(InformationClass.CLASS_1, secret), null, null));

        assertThat(watch.around(NOT_CONFIRMED, LocalDate.of(2026, 10, 1))).isEqualTo("- - HIGH");
        assertThat(watch.row(NOT_CONFIRMED, MARCH).details()).containsExactly(APRIL, 6);
        assertThat(watch.explain(NOT_CONFIRMED, MARCH).causes()).containsExactly(conclusion, changed);
    }

    @Test
    void comeEarlierAndWeighMoreForIndividualNumbers() {
        watch.tell(handling(List.of(), null, true));

        assertThat(watch.around(NOT_CONFIRMED, LocalDate.of(2026, 10, 1))).isEqualTo("- - HIGH");
    }

    @Test
    void weighMoreForPersonalData() {
        watch.tell(handling(List.of(), true, null));

        assertThat(watch.around(NOT_CONFIRMED, LocalDate.of(2027, 4, 1))).isEqualTo("- - HIGH");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLASS_3C", "CLASS_2", "CLASS_1"})
    void weighNoMoreForOtherClasses(InformationClass other) {
        watch.tell(handling(List.of(other), false, false));

        assertThat(watch.around(NOT_CONFIRMED, LocalDate.of(2027, 4, 1))).isEqualTo("- - MEDIUM");
    }

    @Test
    void goOnAsOneWhenWhatIsHandledChanges() {
        var late = LocalDate.of(2027, 4, 2);
        var changed = new ContractProfileChanged(
                C1, null, null, null, null, List.of(), List.of(), true, null, null, null, NEXT_MARCH, null, List.of());
        watch.tell(changed);

        assertThat(watch.around(NOT_CONFIRMED, NEXT_MARCH)).isEqualTo("MEDIUM HIGH HIGH");
        assertThat(watch.row(NOT_CONFIRMED, NEXT_MARCH).since()).isEqualTo(late);
    }

    @Test
    void countFromTheFirstDayWhereAConfirmationIsOlder() {
        watch.tell(confirmed(Result.SATISFACTORY, APRIL.minusDays(30)));

        assertThat(watch.around(NOT_CONFIRMED, LocalDate.of(2027, 4, 2))).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void areNoneWhereTheConfirmationIsRecordedLate() {
        watch.tell(confirmed(Result.SATISFACTORY, LocalDate.of(2027, 9, 1)));
        assertThat(watch.span(NOT_CONFIRMED, JUNE.plusYears(1))).isEqualTo("2027-04-02 until 2027-09-01");

        watch.tell(confirmed(Result.SATISFACTORY, LocalDate.of(2027, 3, 1)));

        assertThat(watch.around(NOT_CONFIRMED, JUNE.plusYears(1))).isEqualTo("- - -");
    }

    @Test
    void areBackOnceTheConfirmationIsVoided() {
        long wrong = watch.tell(confirmed(Result.SATISFACTORY, MARCH));
        assertThat(watch.around(NOT_CONFIRMED, JUNE.plusYears(1))).isEqualTo("- - -");

        watch.voidEntry(C1.value(), wrong);

        assertThat(watch.around(NOT_CONFIRMED, JUNE.plusYears(1))).isEqualTo("MEDIUM MEDIUM MEDIUM");
    }

    @Test
    void endWithTheTerm() {
        assertThat(watch.around(NOT_CONFIRMED, FAR)).isEqualTo("MEDIUM MEDIUM -");
    }

    @Test
    void pauseWhileTheContractDoesNotRun() {
        var again = FAR.plusDays(10);
        watch.tell(renewed(FAR.plusYears(1), again));

        assertThat(watch.around(NOT_CONFIRMED, again)).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.row(NOT_CONFIRMED, again).since()).isEqualTo(again);
    }

    @Test
    void areTitledAsTheContractIsOnTheDay() {
        watch.tell(retitled("運用", NEXT_MARCH));

        assertThat(watch.row(NOT_CONFIRMED, NEXT_MARCH.minusDays(1)).title()).isEqualTo("システム保守");
        assertThat(watch.row(NOT_CONFIRMED, NEXT_MARCH).title()).isEqualTo("運用");
    }
}
