package jp.daicho;

import static jp.daicho.Kawase.FOUNDED;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register whose file somebody changed by hand: what can't be read is named as damage, not as a bug. */
class UnreadableTest {

    private static final String UNREADABLE = "DAMAGED event-unreadable [" + FOUNDED + ", VendorRegistered]";

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
    @ValueSource(strings = {"ledger_id = replace(ledger_id, '0', '1')", "organ = 'OYAMA'"})
    void isNotOpenedUnderAnotherName(String change) throws SQLException {
        tamper("UPDATE meta SET " + change);

        assertRefused("DAMAGED store-meta-damaged [" + town.file + "]", () -> Kawase.openedAgain(town.file));
    }
}
