package jp.daicho.office;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import org.junit.jupiter.api.Test;

class TransfersTest {

    private static StaffTransferred moved(LocalDate on) {
        return new StaffTransferred(TARO, "税務課", HANAKO, on, null, List.of());
    }

    private static StaffTransferred left(LocalDate on) {
        return new StaffTransferred(TARO, null, null, on, null, List.of());
    }

    private static Transfers transfers(DomainEvent... events) {
        var transfers = Transfers.NONE;
        for (int i = 0; i < events.length; i++) {
            transfers = transfers.on(new Recorded(i, Instant.EPOCH, TARO.value(), i, null, events[i]));
        }
        return transfers;
    }

    @Test
    void leaveAloneWhoeverStays() {
        assertThat(Transfers.NONE.heldUntil(TARO, APRIL)).isEqualTo(LocalDate.MAX);
        assertThat(transfers(moved(MAY)).heldUntil(HANAKO, APRIL)).isEqualTo(LocalDate.MAX);
    }

    @Test
    void takeAwayWhatWasGivenBefore() {
        assertThat(transfers(moved(MAY)).heldUntil(TARO, APRIL)).isEqualTo(MAY);
        assertThat(transfers(moved(MAY)).heldUntil(TARO, MAY.minusDays(1))).isEqualTo(MAY);
    }

    @Test
    void leaveWhatIsGivenInTheNewPlace() {
        assertThat(transfers(moved(MAY)).heldUntil(TARO, MAY)).isEqualTo(LocalDate.MAX);
        assertThat(transfers(moved(JUNE), moved(MAY)).heldUntil(TARO, MAY)).isEqualTo(JUNE);
    }

    @Test
    void giveNothingToWhoeverHasLeft() {
        var gone = transfers(left(MAY));

        assertThat(gone.heldUntil(TARO, APRIL)).isEqualTo(MAY);
        assertThat(gone.heldUntil(TARO, MAY)).isEqualTo(MAY);
        assertThat(gone.heldUntil(TARO, JUNE)).isEqualTo(JUNE);
        assertThat(gone.hasLeft(TARO, MAY.minusDays(1))).isFalse();
        assertThat(gone.hasLeft(TARO, MAY)).isTrue();
    }

    @Test
    void letSomebodyComeBack() {
        var back = transfers(left(APRIL), moved(JUNE));

        assertThat(back.hasLeft(TARO, MAY)).isTrue();
        assertThat(back.hasLeft(TARO, JUNE)).isFalse();
        assertThat(back.heldUntil(TARO, JUNE)).isEqualTo(LocalDate.MAX);
        assertThat(back.last(TARO, JUNE)).contains(moved(JUNE));
        assertThat(back.last(TARO, APRIL.minusDays(1))).isEmpty();
    }

    @Test
    void forgetWhatWasVoided() {
        var kept = transfers(moved(MAY), left(JUNE), new EntryVoided(0, 0, JUNE, "誤記", List.of()));

        assertThat(kept.of(TARO)).containsExactly(left(JUNE));
        assertThat(transfers(moved(MAY), new EntryVoided(7, 7, JUNE, "誤記", List.of()))
                        .of(TARO))
                .containsExactly(moved(MAY));
    }
}
