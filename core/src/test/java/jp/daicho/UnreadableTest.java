package jp.daicho;

import static jp.daicho.Kawase.FOUNDED;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register whose file somebody changed by hand: what can't be read is named as damage, not as a bug. */
class UnreadableTest {

    private static final String UNREADABLE =
            "DAMAGED event-unreadable [" + FOUNDED + ", VendorRegistered, " + (FOUNDED - 1) + "]";

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        town.record(HANAKO, registeringVendor("V-0001", "さくら"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void tamper(String change) throws SQLException {
        town.close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + town.file);
                var statement = other.createStatement()) {
            statement.execute("DROP TRIGGER events_refuse_update");
            statement.execute(change);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ts = 'yesterday'",
                "ts = '2026-02-30T00:00:00.000Z'",
                "payload = 'null'",
                "payload = '{'",
                "payload = '[]'",
                "payload = '{\"vendor\":\"?\"}'",
                "meta = 'null'",
                "meta = '{'",
                "meta = '{\"actor\":1}'"
            })
    void isNotAnsweredFrom(String change) throws SQLException {
        tamper("UPDATE events SET " + change + " WHERE position = " + FOUNDED);
        town = Kawase.openedAgain(town.file);

        assertRefused(UNREADABLE, () -> town.register.ask(HANAKO, new VendorsOn(TODAY)));
        assertRefused(UNREADABLE, () -> town.register.history(HANAKO, "V-0001", FOUNDED + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ts = 'yesterday'", "payload = '{'", "payload = '[]'", "payload = '{\"vendor\":\"?\"}'"})
    void isNotDecidedOn(String change) throws SQLException {
        tamper("UPDATE events SET " + change + " WHERE position = " + FOUNDED);
        town = Kawase.openedAgain(town.file);

        assertRefused(
                "DAMAGED record-unreadable []",
                () -> town.record(HANAKO, new SuspendVendor(new VendorId("V-0001"), null, GROUNDS)));
    }

    @Test
    void isNotTakenForWholeWhenAnEntryIsGone() throws SQLException {
        town.record(HANAKO, new SuspendVendor(new VendorId("V-0001"), null, GROUNDS));
        town.record(HANAKO, new ReinstateVendor(new VendorId("V-0001"), GROUNDS));
        tamper("DROP TRIGGER events_refuse_delete");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + town.file);
                var statement = other.createStatement()) {
            statement.execute("DELETE FROM events WHERE position = " + (FOUNDED + 1));
        }
        town = Kawase.openedAgain(town.file);

        assertRefused(
                "DAMAGED ledger-damaged [" + town.file + ", " + (FOUNDED + 1) + ", " + FOUNDED + "]",
                () -> town.register.history(HANAKO, "V-0001", FOUNDED + 3));
    }

    @Test
    void isRefusedTheSameHoweverOftenItIsAsked() throws SQLException {
        town.record(HANAKO, registeringVendor("V-0002", "梅"));
        tamper("UPDATE events SET payload = '{' WHERE position = " + (FOUNDED + 1));
        town = Kawase.openedAgain(town.file);
        var refusal = "DAMAGED event-unreadable [" + (FOUNDED + 1) + ", VendorRegistered, " + FOUNDED + "]";

        assertRefused(refusal, () -> town.register.ask(HANAKO, new VendorsOn(TODAY)));
        assertRefused(refusal, () -> town.register.ask(HANAKO, new VendorsOn(TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger_id = replace(ledger_id, '0', '1')", "organ = 'OYAMA'"})
    void isNotOpenedUnderAnotherName(String change) throws SQLException {
        tamper("UPDATE meta SET " + change);

        assertRefused("DAMAGED store-meta-damaged [" + town.file + "]", () -> Kawase.openedAgain(town.file));
    }
}
