package jp.daicho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.sqlite.SqliteKeys;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From command to answer through the core as it is really assembled, on a real ledger file. */
class RegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        var file = folder.resolve("OGI-EC.db");
        register = new Register(
                SqliteLedger.create(file, new LedgerId("OGI-EC", "0".repeat(32)), NOW),
                SqliteKeys.beside(file),
                byte[]::new,
                () -> NOW);
        register.record(
                "root",
                List.of(
                        new EstablishOrgan(
                                new OrganId("OGI-EC"),
                                "選挙管理委員会",
                                null,
                                "0".repeat(32),
                                ZoneId.of("Asia/Tokyo"),
                                Grounds.on(TODAY)),
                        new RegisterStaff(
                                StaffId.FOUNDER, "root", null, StaffKind.STAFF, List.of("root"), Grounds.on(TODAY)),
                        new GrantRole(StaffId.FOUNDER, Role.ADMIN, Grounds.on(TODAY))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void recordsAFoundingAsOneCommit() {
        assertThat(register.size()).isEqualTo(3);
        assertThat(register.history("root", "S-0001", 3))
                .extracting(entry -> entry.recorded().actor())
                .containsExactly("S-0001", "S-0001");
    }

    @Test
    void registersAVendorAndShowsIt() {
        var change = register.record("root", List.of(registering("株式会社さくら")));

        assertThat(change.entries()).extracting(DomainEventName::of).containsExactly("VendorRegistered");
        assertThat(register.ask("root", new VendorsOn(TODAY)))
                .extracting(row -> row.profile().name())
                .containsExactly("株式会社さくら");
        assertThat(register.ask("root", new VendorsOn(TODAY), 3)).isEmpty();
    }

    @Test
    void refusesStrangersAndUnknownRecords() {
        assertThatThrownBy(() -> register.record("eve", List.of(registering("Acme"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("account-unknown");
        assertThatThrownBy(() -> register.record(
                        "root",
                        List.of(new SuspendVendor(
                                new VendorId("S-0001"), null, new Grounds(TODAY, "fraud", List.of())))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record-unknown");
        assertThat(register.size()).isEqualTo(3);
    }

    @Test
    void rehearsesWithoutRecording() {
        var change = register.rehearse("root", List.of(registering("Acme"), registering("Beta")));

        assertThat(change.entries()).extracting(entry -> entry.record()).containsExactly("V-0001", "V-0002");
        assertThat(register.size()).isEqualTo(3);
        assertThat(register.record("root", List.of(registering("Acme"))).entries())
                .extracting(entry -> entry.record())
                .containsExactly("V-0001");
    }

    private static RegisterVendor registering(String name) {
        return new RegisterVendor(null, new Profile(name, null, null, null), null, Grounds.on(TODAY));
    }

    private static final class DomainEventName {
        static String of(jp.daicho.shared.Recorded recorded) {
            DomainEvent event = recorded.event();
            return event.getClass().getSimpleName();
        }
    }
}
