package jp.daicho.handover;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractId;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.ReleaseDuty;
import jp.daicho.office.Duty;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;

/** 引継ぎ: what has to be done for all that one person holds to become another's. */
public final class HandingOver {

    private HandingOver() {}

    /** The commands, to be recorded as one act. */
    public static List<DomainCommand> of(List<Seat> held, StaffId leaver, StaffId successor, Grounds grounds) {
        return held.stream()
                .flatMap(seat -> handOver(seat, leaver, successor, grounds))
                .toList();
    }

    private static Stream<DomainCommand> handOver(Seat seat, StaffId leaver, StaffId successor, Grounds grounds) {
        return switch (seat.charge()) {
            case DUTY -> {
                var duty = new Duty(seat.code());
                yield Stream.of(new ReleaseDuty(leaver, duty, grounds), new AppointDuty(successor, duty, grounds));
            }
            case CONTRACT -> Stream.of(new AssignPersonInCharge(new ContractId(seat.code()), successor, grounds));
        };
    }
}
