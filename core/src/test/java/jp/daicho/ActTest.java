package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.VoidStaffEntry;
import jp.daicho.office.Duty;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded in one act. */
class ActTest {

    private static final StaffId FOUNDER = StaffId.FOUNDER;

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static AppointDuty appointing(Duty duty) {
        return new AppointDuty(FOUNDER, duty, GROUNDS);
    }

    private List<Long> act(long position) {
        return town.register.act(HANAKO, position).stream()
                .map(Recorded::position)
                .toList();
    }

    @Test
    void isToldByAnyOfItsEntries() {
        town.record(HANAKO, appointing(Duty.AUDIT_LEAD));
        long first = town.record(HANAKO, appointing(Duty.CISO), appointing(Duty.SECURITY_MANAGER))
                .entries()
                .getFirst()
                .position();

        assertThat(act(first)).containsExactly(first, first + 1);
        assertThat(act(first + 1)).containsExactly(first, first + 1);
        assertThat(act(first - 1)).containsExactly(first - 1);
        assertThat(act(first + 2)).isEmpty();
    }

    @Test
    void isWithoutWhatWasTakenOut() {
        long first = town.record(HANAKO, appointing(Duty.CISO), appointing(Duty.SECURITY_MANAGER))
                .entries()
                .getFirst()
                .position();
        town.record(HANAKO, new VoidStaffEntry(FOUNDER, first, new Grounds(TODAY, "誤記", List.of())));

        assertThat(act(first)).containsExactly(first + 1);
    }

    @Test
    void isReadWholeHoweverLongItIs() {
        var many = LongStream.range(0, 250)
                .mapToObj(number -> Kawase.registering("s" + number))
                .toArray(DomainCommand[]::new);
        long first = town.record(HANAKO, many).entries().getFirst().position();
        town.record(HANAKO, appointing(Duty.CISO));

        assertThat(act(first + 200)).hasSize(250).first().isEqualTo(first);
    }
}
