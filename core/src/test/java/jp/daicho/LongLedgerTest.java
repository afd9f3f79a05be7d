package jp.daicho;

import static jp.daicho.Kawase.FOUNDED;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.daicho.shared.DomainCommand;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register so long that its events are parsed while others are folded. */
class LongLedgerTest {

    private static final int VENDORS = 2_500;
    private static final int ACT = 50;

    @Test
    void isReadAsFarAsIsKnown(@TempDir Path folder) {
        try (var town = Kawase.founded(folder)) {
            for (int first = 0; first < VENDORS; first += ACT) {
                town.register.record(HANAKO, vendors(first));
            }
        }
        try (var town = Kawase.openedAgain(folder.resolve("KAWASE.db"))) {
            var vendors = new VendorsOn(TODAY);

            assertThat(town.register.ask(HANAKO, vendors, FOUNDED + 2_321)).hasSize(2_321);
            town.register.readAhead();
            assertThat(town.register.ask(HANAKO, vendors)).hasSize(VENDORS);
        }
    }

    private static List<DomainCommand> vendors(int first) {
        return IntStream.range(first, first + ACT)
                .<DomainCommand>mapToObj(number -> registeringVendor("V-%04d".formatted(number), "さくら" + number))
                .toList();
    }
}
