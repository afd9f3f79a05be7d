package jp.daicho.contract;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.shared.Recorded;
import org.junit.jupiter.api.Test;

class ContractsKnownTest {

    private static ContractsKnown knowing(String... codes) {
        var known = ContractsKnown.NONE;
        for (String code : codes) {
            var event = concluded(new ContractId(code), APRIL, MARCH);
            known = known.on(new Recorded(0, Instant.EPOCH, code, 0, null, event));
        }
        return known;
    }

    private static String next(ContractsKnown known, int year, int month, int day) {
        return known.codeFor(null, LocalDate.of(year, month, day)).value();
    }

    @Test
    void countsByTheFiscalYearOfTheDayOfConclusion() {
        assertThat(next(ContractsKnown.NONE, 2026, 3, 31)).isEqualTo("C-2025-0001");
        assertThat(next(ContractsKnown.NONE, 2026, 4, 1)).isEqualTo("C-2026-0001");
        assertThat(next(ContractsKnown.NONE, 2028, 2, 29)).isEqualTo("C-2027-0001");
        assertThat(next(ContractsKnown.NONE, 2026, 12, 31)).isEqualTo("C-2026-0001");
    }

    @Test
    void countsEachYearByItself() {
        var known = knowing("C-2025-0007", "C-2026-0001", "OLD-2026-0009");

        assertThat(next(known, 2025, 6, 30)).isEqualTo("C-2025-0008");
        assertThat(next(known, 2026, 6, 30)).isEqualTo("C-2026-0002");
        assertThat(next(known, 2027, 6, 30)).isEqualTo("C-2027-0001");
    }

    @Test
    void takesACodeGivenByHandOnce() {
        var old = new ContractId("OLD-7");

        assertThat(knowing("C-2026-0001").codeFor(old, APRIL)).isEqualTo(old);
        assertRefused(
                "RULE code-taken [C-2026-0001]", () -> knowing("C-2026-0001").codeFor(C1, APRIL));
        assertRefused(
                "BAD_VALUE code-of-another-kind [V-0001, C-]",
                () -> ContractsKnown.NONE.codeFor(new ContractId("V-0001"), APRIL));
    }
}
