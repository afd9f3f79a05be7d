package jp.daicho.contract.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.CustodySamples.I1;
import static jp.daicho.contract.CustodySamples.I2;
import static jp.daicho.contract.CustodySamples.disposed;
import static jp.daicho.contract.CustodySamples.excused;
import static jp.daicho.contract.CustodySamples.provided;
import static jp.daicho.contract.CustodySamples.returned;
import static jp.daicho.contract.CustodySamples.roll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.custody.Whereabouts;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustodyRecordTest {

    private static final InformationProvided ROLL = provided(InformationClass.CLASS_1, APRIL);
    private static final InformationProvided PAPER = provided(I2, roll(InformationClass.CLASS_1, Media.PAPER), MAY);

    private final ContractRecords view = new ContractRecords();
    private final Told ledger = new Told(view);

    @BeforeEach
    void conclude() {
        tell(concluded());
    }

    private long tell(DomainEvent event) {
        return ledger.tell(C1.value(), event);
    }

    private CustodyDetails on(LocalDate day) {
        return view.answer(new OneContract(C1, day)).custody();
    }

    private List<Whereabouts> whereabouts(LocalDate day) {
        return on(day).provided().stream().map(ProvidedItem::whereabouts).toList();
    }

    @Test
    void showsWhatWasHandedOverFromItsDayOn() {
        tell(PAPER);
        tell(ROLL);

        assertThat(on(MAY.minusDays(1)).provided()).containsExactly(new ProvidedItem(ROLL, List.of()));
        assertThat(on(MAY).provided())
                .containsExactly(new ProvidedItem(ROLL, List.of()), new ProvidedItem(PAPER, List.of()));
        assertThat(whereabouts(MAY)).containsExactly(Whereabouts.HELD, Whereabouts.HELD);
    }

    @Test
    void showsWhereItIsByTheLastThatWasSaidOfIt() {
        tell(ROLL);
        tell(PAPER);
        tell(disposed(DisposalMethod.DELETION, null, JUNE.plusDays(1)));
        tell(excused(MAY));
        tell(returned(I1, JUNE));

        assertThat(whereabouts(MAY)).containsExactly(Whereabouts.EXCUSED, Whereabouts.HELD);
        assertThat(whereabouts(JUNE)).containsExactly(Whereabouts.RETURNED, Whereabouts.HELD);
        assertThat(whereabouts(JUNE.plusDays(1))).containsExactly(Whereabouts.DISPOSED, Whereabouts.HELD);
        assertThat(on(JUNE).provided().getFirst().settlements()).containsExactly(excused(MAY), returned(I1, JUNE));
    }

    @Test
    void leavesOutWhatIsVoid() {
        tell(ROLL);
        long paper = tell(PAPER);
        long back = tell(returned(I1, MAY));
        long inspected = tell(new AcceptanceInspected(C1, Inspection.PASSED, null, MAY, null, List.of()));
        assertThat(on(MAY).inspections()).hasSize(1);

        for (long position : new long[] {paper, back, inspected}) {
            tell(new EntryVoided(position, position, JUNE, "誤記", List.of()));
        }

        assertThat(on(MAY)).isEqualTo(new CustodyDetails(List.of(new ProvidedItem(ROLL, List.of())), List.of()));
    }
}
