package jp.daicho;

import static jp.daicho.Kawase.FOUNDED;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.NOW;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine's clock, and the business days typed. */
class ClockTest {

    private static final VendorId SAKURA = new VendorId("V-0001");
    private static final Grounds TOMORROW = new Grounds(TODAY.plusDays(1), "届出", List.of());

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

    @Test
    void behindTheLastRecordIsRefused() {
        town.now = NOW.minusMillis(1);

        assertRefused(
                "UNUSABLE clock-behind [2026-11-23T00:59:59.999Z, 2026-11-23T01:00:00Z]",
                () -> town.record(HANAKO, registeringVendor(null, "さくら")));
        assertThat(town.register.size()).isEqualTo(FOUNDED);
    }

    @Test
    void atTheSameMillisecondIsAccepted() {
        town.now = NOW.plusNanos(999_999);
        town.record(HANAKO, registeringVendor(null, "さくら"));
        town.now = NOW;

        var change = town.record(HANAKO, registeringVendor(null, "もみじ"));

        assertThat(change.entries()).extracting(entry -> entry.recordedAt()).containsExactly(NOW);
        assertThat(town.register.history(HANAKO, "V-0002", town.register.size()))
                .extracting(entry -> entry.recorded().recordedAt())
                .containsExactly(NOW);
    }

    static Stream<DomainCommand> whatCannotBeForeseen() {
        return Stream.of(
                new RegisterVendor(null, new Profile("もみじ", null, null, null), null, TOMORROW),
                new ChangeVendorProfile(SAKURA, new Profile("もみじ", null, null, null), TOMORROW),
                new ChangeVendorContact(SAKURA, null, new Contact("太郎", null, null, null), TOMORROW),
                new RecordCertification(SAKURA, Certificate.ISMAP, null, null, TOMORROW),
                new SuspendVendor(SAKURA, null, TOMORROW),
                new RetireVendor(SAKURA, TOMORROW),
                new VoidVendorEntry(SAKURA, FOUNDED + 1, TOMORROW),
                new RegisterStaff(null, "太郎", null, StaffKind.STAFF, List.of(), TOMORROW));
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeForeseen")
    void aDayAheadIsRefused(DomainCommand command) {
        town.record(
                HANAKO,
                registeringVendor(null, "さくら"),
                new RecordCertification(SAKURA, Certificate.P_MARK, null, null, GROUNDS));
        long before = town.register.size();

        assertRefused("BAD_VALUE day-ahead [2026-11-24, 2026-11-23]", () -> town.record(HANAKO, command));
        assertThat(town.register.size()).isEqualTo(before);
    }

    @Test
    void aDayAheadIsAcceptedForARole() {
        assertThat(town.record(HANAKO, granting("S-0001", Role.APPROVER, TOMORROW.on()))
                        .entries())
                .hasSize(1);
    }

    @Test
    void todayIsTheOrgansDay() {
        town.now = NOW.plus(Duration.ofHours(14));

        assertThat(town.register.today()).isEqualTo(TODAY.plusDays(1));
        assertThat(town.record(HANAKO, new RegisterVendor(null, new Profile("もみじ", null, null, null), null, TOMORROW))
                        .entries())
                .hasSize(1);
    }

    @Test
    void tellsWhatWasKnownAtTheEndOfADay() {
        town.now = NOW.plus(Duration.ofDays(2));
        town.record(HANAKO, registeringVendor(null, "さくら"));

        assertThat(town.register.knownBy(TODAY.minusDays(1))).isZero();
        assertThat(town.register.knownBy(TODAY)).isEqualTo(FOUNDED);
        assertThat(town.register.knownBy(TODAY.plusDays(1))).isEqualTo(FOUNDED);
        assertThat(town.register.knownBy(TODAY.plusDays(2))).isEqualTo(FOUNDED + 1);
    }

    @Test
    void tellsTheDayOfAPosition() {
        town.now = NOW.plus(Duration.ofHours(14));
        town.record(HANAKO, registeringVendor(null, "さくら"));

        assertThat(town.register.dayOf(FOUNDED - 1)).isEqualTo(TODAY);
        assertThat(town.register.dayOf(FOUNDED)).isEqualTo(TODAY.plusDays(1));
        assertRefused("BAD_VALUE position-ahead [6, 5]", () -> town.register.dayOf(FOUNDED + 1));
    }
}
