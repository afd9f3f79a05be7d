package jp.daicho.contract.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.subcontract.SubcontractSamples.GRAVE;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.R2;
import static jp.daicho.contract.subcontract.SubcontractSamples.R3;
import static jp.daicho.contract.subcontract.SubcontractSamples.approved;
import static jp.daicho.contract.subcontract.SubcontractSamples.bound;
import static jp.daicho.contract.subcontract.SubcontractSamples.ended;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.contract.subcontract.SubcontractSamples.refused;
import static jp.daicho.contract.subcontract.SubcontractSamples.requested;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.subcontract.Subcontract;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.contract.subcontract.SubcontractState;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import org.junit.jupiter.api.Test;

/** Who works for the vendor, as it is shown. */
class SubcontractRecordsTest {

    private static final SubcontractRequested ASKED = requested(R1, null, named("もみじ"), APRIL);

    private final ContractRecords view = new ContractRecords();
    private final Told ledger = new Told(view);

    private long tell(DomainEvent event) {
        return ledger.tell(C1.value(), event);
    }

    private List<Subcontract> subs(LocalDate day) {
        return view.answer(new OneContract(C1, day)).subcontracts();
    }

    private Subcontract sub(LocalDate day) {
        return subs(day).getFirst();
    }

    @Test
    void areNoneBeforeAnybodyAsks() {
        tell(concluded());
        tell(ASKED);

        assertThat(subs(APRIL.minusDays(1))).isEmpty();
        assertThat(subs(APRIL)).containsExactly(new Subcontract(ASKED, null, null, null, List.of(), false, APRIL));
    }

    @Test
    void areDecidedFromTheDayOfTheDecisionOn() {
        tell(concluded());
        tell(ASKED);
        tell(approved(R1, GRAVE.subList(0, 1), false, MAY));
        tell(ended(R1, JUNE));

        assertThat(sub(MAY.minusDays(1)).state()).isEqualTo(SubcontractState.REQUESTED);
        assertThat(sub(MAY).state()).isEqualTo(SubcontractState.APPROVED);
        assertThat(sub(MAY).since()).isEqualTo(MAY);
        assertThat(sub(MAY).flowDown()).containsExactly(GRAVE.get(0));
        assertThat(sub(JUNE).state()).isEqualTo(SubcontractState.FINISHED);
        assertThat(sub(JUNE).since()).isEqualTo(JUNE);
    }

    @Test
    void keepTheirFirstConsentWhatIsAddedLater() {
        tell(concluded());
        tell(ASKED);
        var first = approved(R1, GRAVE.subList(1, 2), false, APRIL);
        tell(first);
        tell(approved(R1, GRAVE.subList(0, 1), true, MAY));
        long wrong = tell(bound(R1, GRAVE, JUNE));

        assertThat(sub(MAY)).isEqualTo(new Subcontract(ASKED, first, null, null, GRAVE.subList(0, 2), true, APRIL));
        assertThat(sub(JUNE).flowDown()).isEqualTo(GRAVE);

        tell(new EntryVoided(wrong, 4, JUNE, "誤記", List.of()));
        assertThat(sub(JUNE).flowDown()).isEqualTo(GRAVE.subList(0, 2));
    }

    @Test
    void areShownAsRefused() {
        tell(concluded());
        tell(ASKED);
        tell(refused(R1, MAY));

        assertThat(sub(MAY).state()).isEqualTo(SubcontractState.REFUSED);
        assertThat(sub(MAY).isAtWork()).isFalse();
    }

    @Test
    void comeEachBeforeThoseThatWorkForIt() {
        var tenth = new SubcontractId("R10");
        tell(concluded());
        tell(ASKED);
        tell(requested(R2, null, named("うめ"), APRIL));
        tell(requested(R3, R1, named("まつ"), APRIL));
        tell(requested(tenth, R3, named("たけ"), APRIL));
        tell(requested(new SubcontractId("R4"), R1, named("さくら"), APRIL));

        assertThat(subs(APRIL)).extracting(sub -> sub.id().value()).containsExactly("R1", "R3", "R10", "R4", "R2");
    }
}
