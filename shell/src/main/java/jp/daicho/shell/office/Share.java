package jp.daicho.shell.office;

import java.util.List;
import jp.daicho.handover.Answering;
import jp.daicho.handover.HandingOver;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;

/**
 * What one person leaves to another.
 *
 * @param successor null where nobody was named
 * @param held what is, or will be, in the name of {@code leaver}
 * @param own what the successor holds already
 */
record Share(StaffId leaver, @Nullable StaffId successor, List<HoldingRow> held, List<HoldingRow> own) {

    /** What has to be done; nothing without a successor. */
    List<DomainCommand> handingOver(Grounds grounds) {
        return successor == null
                ? List.of()
                : HandingOver.of(held.stream().map(HoldingRow::held).toList(), leaver, successor, answering(), grounds);
    }

    Answering answering() {
        return Answering.after(
                held.stream().map(HoldingRow::held).toList(),
                own.stream().map(HoldingRow::held).toList());
    }
}
