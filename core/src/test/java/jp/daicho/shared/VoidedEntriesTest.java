package jp.daicho.shared;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoidedEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Recorded FACT = new Recorded(7, Instant.EPOCH, "V-0001", 2, "S-0001", new Said(DAY));
    private static final Recorded CHANGE = new Recorded(8, Instant.EPOCH, "V-0001", 3, "S-0001", new Ended(DAY));
    private static final Entries ENTRIES = position -> position == 7 ? FACT : position == 8 ? CHANGE : null;

    private final VoidedEntries voided = new VoidedEntries();

    @Test
    void letAFactBeVoidedOnce() {
        assertThat(voided.voidable("V-0001", 7, ENTRIES)).isEqualTo(FACT);

        voided.on(new EntryVoided(7, 2, DAY, "typed wrong", List.of()));

        assertRefused("RULE entry-voided-already [7]", () -> voided.voidable("V-0001", 7, ENTRIES));
    }

    @Test
    void knowOnlyTheRecordsOwnEntries() {
        assertRefused("NOT_FOUND entry-unknown [7, V-0002]", () -> voided.voidable("V-0002", 7, ENTRIES));
        assertRefused("NOT_FOUND entry-unknown [9, V-0001]", () -> voided.voidable("V-0001", 9, ENTRIES));
    }

    @Test
    void leaveAChangeOfStateInPlace() {
        assertRefused("RULE entry-not-a-fact [8, Ended]", () -> voided.voidable("V-0001", 8, ENTRIES));
    }

    private record Said(LocalDate effectiveOn) implements Voidable {}

    private record Ended(LocalDate effectiveOn) implements DomainEvent {}
}
