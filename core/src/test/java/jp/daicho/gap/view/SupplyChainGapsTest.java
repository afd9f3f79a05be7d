package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.amended;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.gap.rule.Flaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** OC-18 and OC-19, around the first of July 2027. */
class SupplyChainGapsTest {

    private static final String BOUND = "OC-18:C-2026-0001";
    private static final String EXEMPT = "OC-19:C-2026-0001";
    private static final LocalDate TRANSITION = LocalDate.of(2027, 7, 1);
    private static final LocalDate MARCH = LocalDate.of(2028, 3, 31);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    private final Watch watch = Watch.by("OC-18", "OC-19");

    @BeforeEach
    void knowTheShippedEdition() {
        watch.tell(ClauseSamples.shipped());
    }

    private void startingOn(LocalDate day) {
        watch.tell(concluded(C1, day, MARCH));
    }

    private long say(ClauseState state, LocalDate on, String... clauses) {
        long last = 0;
        for (String clause : clauses) {
            last = watch.tell(new ClauseRecorded(
                    C1, new ClauseId(clause), state, null, concluded().edition(), on, null, List.of()));
        }
        return last;
    }

    @Test
    void bindAContractThatStartsOnTheDayOrLater() {
        startingOn(TRANSITION);

        assertThat(watch.around(BOUND, TRANSITION)).isEqualTo("- HIGH HIGH");
        assertThat(watch.around(BOUND, LEAP)).isEqualTo("HIGH HIGH HIGH");
        assertThat(watch.around(BOUND, MARCH)).isEqualTo("HIGH HIGH -");
        assertThat(watch.around(EXEMPT, TRANSITION)).isEqualTo("- - -");
        assertThat(watch.row(BOUND, TRANSITION).flaw()).isEqualTo(Flaw.SUPPLY_CHAIN_LACKING);
        assertThat(watch.row(BOUND, TRANSITION).details().getFirst()).isEqualTo(5);
    }

    @Test
    void exemptAContractThatRunsOnTheDay() {
        startingOn(TRANSITION.minusDays(1));

        assertThat(watch.around(BOUND, TRANSITION)).isEqualTo("- - -");
        assertThat(watch.around(EXEMPT, TRANSITION)).isEqualTo("- LOW LOW");
        assertThat(watch.span(EXEMPT, TRANSITION)).isEqualTo("2027-07-01 until 2028-04-01");
        assertThat(watch.row(EXEMPT, TRANSITION).flaw()).isEqualTo(Flaw.SUPPLY_CHAIN_EXEMPT);
    }

    @Test
    void bindARenewedContractFromItsNewTermOn() {
        startingOn(TRANSITION.minusDays(91));
        watch.tell(renewed(MARCH.plusYears(1), LEAP));

        assertThat(watch.around(EXEMPT, MARCH)).isEqualTo("LOW LOW -");
        assertThat(watch.around(BOUND, MARCH)).isEqualTo("- - HIGH");
    }

    @Test
    void dontTakeAnAmendmentForANewStart() {
        startingOn(TRANSITION.minusDays(91));
        watch.tell(amended(MARCH.plusYears(1), LEAP));

        assertThat(watch.around(EXEMPT, MARCH)).isEqualTo("LOW LOW LOW");
        assertThat(watch.around(BOUND, MARCH)).isEqualTo("- - -");
    }

    @Test
    void letTheOfficeSayWhatANewStartIs() {
        startingOn(TRANSITION.minusDays(91));
        watch.tell(renewed(MARCH.plusYears(1), LEAP));
        watch.set("OC-18", "new-start", "conclusion", TRANSITION);

        assertThat(watch.around(EXEMPT, MARCH)).isEqualTo("LOW LOW LOW");
        assertThat(watch.around(BOUND, MARCH)).isEqualTo("- - -");
    }

    @Test
    void lackWhatIsNeitherThereNorWaived() {
        startingOn(TRANSITION);
        say(ClauseState.PRESENT, TRANSITION, "K1", "K2", "K3");
        say(ClauseState.ABSENT, TRANSITION, "K4");
        say(ClauseState.PARTIAL, TRANSITION, "K5");

        assertThat(watch.row(BOUND, TRANSITION).details())
                .containsExactly(2, List.of(new ClauseId("K4"), new ClauseId("K5")));
        long last = say(ClauseState.PRESENT, LEAP, "K4", "K5");

        assertThat(watch.around(BOUND, LEAP)).isEqualTo("HIGH - -");
        watch.voidEntry("C-2026-0001", last);
        assertThat(watch.row(BOUND, LEAP).details().getFirst()).isEqualTo(1);
    }
}
