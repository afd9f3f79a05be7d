package jp.daicho.shared;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Evidence LETTER = new Evidence("ab".repeat(32), 1_024, "letter.pdf");

    @Test
    void restOnADayAlone() {
        assertThat(Grounds.on(DAY)).isEqualTo(new Grounds(DAY, null, List.of()));
    }

    @Test
    void takeABlankReasonForNone() {
        assertThat(new Grounds(DAY, " 　", List.of()).reason()).isNull();
        assertThat(new Grounds(DAY, " fraud ", List.of()).reason()).isEqualTo("fraud");
    }

    @Test
    void insistOnAReasonWhereOneMustBeGiven() {
        assertThat(new Grounds(DAY, "fraud", List.of()).requiredReason()).isEqualTo("fraud");
        assertRefused("BAD_VALUE text-missing [reason]", () -> Grounds.on(DAY).requiredReason());
    }

    @Test
    void carryTheVoidingOfAnEntry() {
        var entry = new Recorded(7, Instant.EPOCH, "V-0001", 2, "S-0001", new SomethingSaid(DAY));

        assertThat(new Grounds(DAY, "typed wrong", List.of(LETTER)).voiding(entry))
                .isEqualTo(new EntryVoided(7, 2, DAY, "typed wrong", List.of(LETTER)));
    }

    private record SomethingSaid(LocalDate effectiveOn) implements Voidable {}
}
