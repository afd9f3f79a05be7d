package jp.daicho.contract;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.amended;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random terms, looked at in whole and day by day. */
class TermDaysTest {

    private static final int WITHIN = 60;

    @Test
    void areThoseOfEverySingleDay() {
        for (int seed = 0; seed < 2_000; seed++) {
            var term = term(new Random(seed));
            for (var day = APRIL.minusDays(9); day.isBefore(APRIL.plusDays(2 * WITHIN)); day = day.plusDays(1)) {
                assertThat(term.inForce().contains(day))
                        .as("seed %d: in force on %s", seed, day)
                        .isEqualTo(term.inForceOn(day));
                assertThat(term.ended().contains(day))
                        .as("seed %d: ended on %s", seed, day)
                        .isEqualTo(term.stateOn(day) == ContractState.ENDED);
            }
        }
    }

    /** What is renewed, terminated and closed when need not make sense. */
    private static Term term(Random random) {
        var from = day(random);
        var term = Term.of(concluded(C1, from, from.plusDays(random.nextInt(20))));
        for (int renewal = random.nextInt(4); renewal > 0; renewal--) {
            term = term.after(
                    random.nextBoolean() ? renewed(day(random), day(random)) : amended(day(random), day(random)));
        }
        if (random.nextInt(3) == 0) {
            term = term.after(terminated(day(random)));
        }
        return random.nextInt(3) == 0 ? term.after(closed(day(random))) : term;
    }

    private static LocalDate day(Random random) {
        return APRIL.plusDays(random.nextInt(WITHIN));
    }
}
