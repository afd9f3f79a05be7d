package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.establishing;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may record, and who may ask. */
class PermissionTest {

    private static final VendorsOn VENDORS = new VendorsOn(TODAY);
    private static final Grounds TOMORROW = Grounds.on(TODAY.plusDays(1));

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

    private void taroMayRecord() {
        assertThat(town.record("taro", registeringVendor(null, "さくら")).entries())
                .extracting(entry -> entry.actor())
                .containsExactly("S-0002");
    }

    private void taroMayNotRecord() {
        long before = town.register.size();
        assertRefused(
                "NOT_PERMITTED role-needed [S-0002, taro]", () -> town.record("taro", registeringVendor(null, "さくら")));
        assertThat(town.register.size()).isEqualTo(before);
    }

    @Test
    void anAdminRecordsAndAsks() {
        town.employ("taro", Role.ADMIN);

        taroMayRecord();
        assertThat(town.register.ask("taro", VENDORS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVER", "REVIEWER", "AUDITOR"})
    void othersAskAndDoNotRecord(Role role) {
        town.employ("taro", role);

        taroMayNotRecord();
        assertRefused(
                "NOT_PERMITTED role-needed [S-0002, taro]",
                () -> town.register.rehearse("taro", List.of(registering("jiro"))));
        assertThat(town.register.ask("taro", VENDORS)).isEmpty();
        assertThat(town.register.ask("taro", VENDORS, 1)).isEmpty();
        assertThat(town.register.history("taro", "S-0001", town.register.size()))
                .hasSize(2);
    }

    @Test
    void whoHoldsNoRoleDoesNeither() {
        town.employ("taro");

        taroMayNotRecord();
        assertRefused("NOT_PERMITTED no-role [S-0002, taro]", () -> town.register.ask("taro", VENDORS));
        assertRefused("NOT_PERMITTED no-role [S-0002, taro]", () -> town.register.ask("taro", VENDORS, 1));
        assertRefused("NOT_PERMITTED no-role [S-0002, taro]", () -> town.register.history("taro", "S-0001", 3));
        assertRefused("NOT_PERMITTED no-role [S-0002, taro]", () -> town.register.admitReader("taro"));
    }

    @Test
    void aStrangerDoesNeither() {
        assertRefused("NOT_PERMITTED account-unknown [eve]", () -> town.record("eve", registeringVendor(null, "さくら")));
        assertRefused("NOT_PERMITTED account-unknown [eve]", () -> town.record("eve", registering("eve")));
        assertRefused("NOT_PERMITTED account-unknown [eve]", () -> town.register.ask("eve", new StaffOn(TODAY)));
    }

    @Test
    void nobodyDoesAnythingBeforeTheFounding() {
        try (var empty = Kawase.empty(folder.resolve("elsewhere"))) {
            assertRefused("NOT_FOUND register-empty []", () -> empty.record(HANAKO, registering(HANAKO)));
            assertRefused("NOT_FOUND register-empty []", () -> empty.register.ask(HANAKO, VENDORS));
            assertThat(empty.register.size()).isZero();
        }
    }

    @Test
    void theFounderMayStaffTheRegisterOnlyInTheFoundingItself() {
        try (var empty = Kawase.empty(folder.resolve("elsewhere"))) {
            empty.record(HANAKO, establishing());

            assertRefused("NOT_PERMITTED account-unknown [hanako]", () -> empty.record(HANAKO, registering(HANAKO)));
        }
    }

    @Test
    void anAdminLosesTheRightOnTheDayItIsRevoked() {
        town.employ("taro", Role.ADMIN);
        taroMayRecord();

        town.record(HANAKO, new RevokeRole(new StaffId("S-0002"), Role.ADMIN, GROUNDS));

        taroMayNotRecord();
        assertRefused("NOT_PERMITTED no-role [S-0002, taro]", () -> town.register.ask("taro", VENDORS));
    }

    @Test
    void anAdminLosesTheRightWithinTheActThatRevokesIt() {
        town.employ("taro", Role.ADMIN);

        assertRefused(
                "NOT_PERMITTED role-needed [S-0002, taro]",
                () -> town.record(
                        "taro",
                        new RevokeRole(new StaffId("S-0002"), Role.ADMIN, GROUNDS),
                        registeringVendor(null, "さくら")));

        taroMayRecord();
    }

    /** Days begin at midnight in Japan, which is 15:00 of the day before in UTC. */
    @Test
    void aRoleGrantedAheadBeginsAtMidnight() {
        town.employ("taro");
        town.record(HANAKO, granting("S-0002", Role.ADMIN, TOMORROW.on()));

        town.now = Instant.parse("2026-11-23T14:59:59.999Z");
        taroMayNotRecord();

        town.now = Instant.parse("2026-11-23T15:00:00Z");
        assertThat(town.register.today()).isEqualTo(TOMORROW.on());
        taroMayRecord();
    }

    @Test
    void aRoleRevokedAheadEndsAtMidnight() {
        town.employ("taro", Role.ADMIN);
        town.record(HANAKO, new RevokeRole(new StaffId("S-0002"), Role.ADMIN, TOMORROW));

        town.now = Instant.parse("2026-11-23T14:59:59.999Z");
        taroMayRecord();

        town.now = town.now.plus(Duration.ofMillis(1));
        taroMayNotRecord();
    }

    @Test
    void theLastAdminStays() {
        assertRefused(
                "RULE last-admin [S-0001]",
                () -> town.record(HANAKO, new RevokeRole(StaffId.FOUNDER, Role.ADMIN, GROUNDS)));
        assertRefused(
                "RULE last-admin [S-0001]",
                () -> town.record(HANAKO, new RevokeRole(StaffId.FOUNDER, Role.ADMIN, TOMORROW)));
    }

    @Test
    void theLastAdminHandsOverInOneAct() {
        town.employ("taro");

        town.record(
                HANAKO, granting("S-0002", Role.ADMIN, TODAY), new RevokeRole(StaffId.FOUNDER, Role.ADMIN, GROUNDS));

        taroMayRecord();
        assertRefused("NOT_PERMITTED role-needed [S-0001, hanako]", () -> town.record(HANAKO, registering("jiro")));
    }
}
