package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.registeringVendor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.ledger.NewEvent;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is hashed beside an event's payload; {@link EventContractTest} has the payloads. Released, it never changes. */
class StoredRowsTest {

    @TempDir
    Path folder;

    @Test
    void nameTheirRecordItsTypeTheirFormAndWhoTyped() {
        List<NewEvent> rows = new ArrayList<>();
        try (var town = Kawase.founded(folder)) {
            town.record(HANAKO, registeringVendor("v-0042", "さくら"));
            town.record(HANAKO, new SuspendVendor(new VendorId("V-0042"), null, GROUNDS));
            town.register.home().read(0, 7, any -> true, stored -> rows.add(stored.event()));
        }

        assertThat(rows)
                .extracting(
                        NewEvent::aggregateId,
                        NewEvent::type,
                        NewEvent::sequence,
                        NewEvent::payloadType,
                        NewEvent::revision)
                .containsExactly(
                        tuple("KAWASE", "organ", 0L, "OrganEstablished", "1"),
                        tuple("S-0001", "staff", 0L, "StaffRegistered", "1"),
                        tuple("S-0001", "staff", 1L, "RoleGranted", "1"),
                        tuple("mic-2026", "catalogue", 0L, "CatalogueEditionRecorded", "1"),
                        tuple("rules", "rules", 0L, "RuleSetActivated", "1"),
                        tuple("V-0042", "vendor", 0L, "VendorRegistered", "1"),
                        tuple("V-0042", "vendor", 1L, "VendorSuspended", "1"));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.metadata()).isEqualTo("{\"actor\":\"S-0001\"}"))
                .allSatisfy(row -> assertThat(row.timestamp()).isEqualTo("2026-11-23T01:00:00.000Z"));
    }
}
