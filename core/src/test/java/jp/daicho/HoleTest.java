package jp.daicho;

import static jp.daicho.Kawase.FOUNDED;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.NOW;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.keys.Opened;
import jp.daicho.office.CareerCommand.ForgetStaff;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger with a hole in the middle: what comes before still answers, to whom it answered then. */
class HoleTest {

    /** Where Jiro is registered. */
    private static final int HOLE = FOUNDED + 4;

    private static final StaffId TARO = new StaffId("S-0002");
    private static final String DROPPED = "DELETE FROM events WHERE position = " + HOLE;

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        town.record(HANAKO, registeringVendor("V-0001", "さくら"));
        town.employ("taro", Role.AUDITOR);
        town.record(HANAKO, registeringVendor("V-0002", "もみじ"));
        town.employ("jiro", Role.AUDITOR);
        town.now = NOW.plus(Duration.ofDays(1));
        town.record(HANAKO, new SuspendVendor(new VendorId("V-0001"), null, GROUNDS));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void tamper(String change) throws SQLException {
        town.close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + town.file);
                var statement = other.createStatement()) {
            for (var table : List.of("events", "commits")) {
                statement.execute("DROP TRIGGER " + table + "_refuse_update");
                statement.execute("DROP TRIGGER " + table + "_refuse_delete");
            }
            statement.execute(change);
        }
        openAgain();
    }

    private void openAgain() {
        town.close();
        town = Kawase.openedAgain(town.file);
        town.now = NOW.plus(Duration.ofDays(1));
    }

    /** What is answered with the knowledge of each position before the hole. */
    private List<Object> answers(String account) {
        List<Object> answers = new ArrayList<>();
        for (long known = HOLE; known > FOUNDED; known--) {
            answers.add(town.register.ask(account, new VendorsOn(TODAY), known));
            answers.add(town.register.history(account, "V-0001", known));
            answers.add(town.register.dayOf(known - 1));
        }
        return answers;
    }

    private static String refusal(String change) {
        return change.startsWith("UPDATE events")
                ? "DAMAGED event-unreadable [" + HOLE + ", StaffRegistered, " + (HOLE - 1) + "]"
                : "DAMAGED ledger-damaged [";
    }

    private void assertDamaged(String change, ThrowingCallable attempt) {
        var said = refusal(change);
        assertRefused(said.endsWith("[") ? said + town.file + ", " + HOLE + ", " + (HOLE - 1) + "]" : said, attempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DROPPED,
                "DELETE FROM commits WHERE position = " + HOLE,
                "UPDATE events SET payload = '{' WHERE position = " + HOLE
            })
    void leavesWhatWasKnownBefore(String change) throws SQLException {
        var before = answers(HANAKO);

        tamper(change);

        assertThat(answers(HANAKO)).isEqualTo(before);
        assertThat(answers("taro")).isEqualTo(before);
        assertDamaged(change, () -> town.register.ask(HANAKO, new VendorsOn(TODAY), HOLE + 1));
        assertDamaged(change, () -> town.register.ask(HANAKO, new VendorsOn(TODAY)));
        assertDamaged(change, () -> town.register.history(HANAKO, "V-0001", HOLE + 1));
        assertDamaged(change, () -> town.record(HANAKO, registeringVendor("V-0003", "梅")));
        assertThat(town.register.hole())
                .hasValueSatisfying(said -> assertThat(Hole.before(said)).isEqualTo(HOLE));
    }

    @Test
    void keepsOutWhomTheRollJustBeforeDoesNotKnow() throws SQLException {
        assertThat(town.register.ask("jiro", new VendorsOn(TODAY), HOLE)).hasSize(2);

        tamper(DROPPED);

        assertRefused(
                "NOT_PERMITTED account-unknown [jiro]", () -> town.register.ask("jiro", new VendorsOn(TODAY), HOLE));
        assertThat(town.register.staffBehind("jiro")).isEmpty();
    }

    /** Whoever had lost the last role by then doesn't get in again by asking about an earlier moment. */
    @Test
    void keepsOutWhoHadLostEveryRoleBefore() throws SQLException {
        town.record(HANAKO, new TransferStaff(TARO, null, null, GROUNDS));
        long hole = town.register.size();
        town.record(HANAKO, registeringVendor("V-0003", "梅"));

        tamper("DELETE FROM events WHERE position = " + hole);

        assertRefused(
                "NOT_PERMITTED no-role [S-0002, taro]", () -> town.register.ask("taro", new VendorsOn(TODAY), HOLE));
    }

    @Test
    void letsTheStaffBeNamedThatWereKnownBefore() throws SQLException {
        tamper(DROPPED);

        assertThat(town.register.staffBehind("taro")).contains(TARO);
        assertThat(town.register.roles(TARO)).containsExactly(Role.AUDITOR);
        assertThat(town.register.staffNames()).containsOnlyKeys("S-0001", "S-0002");
    }

    @Test
    void isFoundWhereARecordsOwnEventsLieBehindIt() throws SQLException {
        town.record(HANAKO, new TransferStaff(TARO, null, null, GROUNDS));
        var before = town.register.history(HANAKO, "V-0001", HOLE);

        tamper("DELETE FROM events WHERE position > " + FOUNDED + " AND aggregate_id = 'V-0001'");

        assertThat(town.register.history(HANAKO, "V-0001", HOLE)).isEqualTo(before);
    }

    @Test
    void tellsWhatWasKnownOnADayThatEndsBeforeIt() throws SQLException {
        long suspended = town.register.size() - 1;
        town.now = NOW.plus(Duration.ofDays(2));
        town.record(HANAKO, registeringVendor("V-0003", "梅"));

        tamper("DELETE FROM commits WHERE position = " + (suspended + 1));

        assertThat(town.register.knownBy(TODAY)).isEqualTo(suspended);
        assertThat(town.register.knownBy(TODAY.minusDays(1))).isZero();
    }

    @Test
    void leavesTheDayOpenThatMayEndInIt() throws SQLException {
        tamper("DELETE FROM commits WHERE position >= " + HOLE + " AND position < " + (town.register.size() - 1));

        assertRefused(
                "DAMAGED ledger-damaged [" + town.file + ", " + HOLE + ", " + (HOLE - 1) + "]",
                () -> town.register.knownBy(TODAY));
    }

    @Test
    void mayBeTheLedgersEnd() throws SQLException {
        long last = town.register.size() - 1;
        var before = answers(HANAKO);

        tamper("UPDATE commits SET peaks = x'00' WHERE position = " + last);

        assertThat(answers(HANAKO)).isEqualTo(before);
        assertRefused(
                "DAMAGED ledger-damaged [" + town.file + ", " + last + ", " + (last - 1) + "]",
                () -> town.register.ask(HANAKO, new VendorsOn(TODAY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELETE FROM events WHERE position = 0", "UPDATE events SET payload = '{' WHERE position = 0"})
    void leavesNothingWhereItIsTheBeginning(String change) throws SQLException {
        tamper(change);

        assertRefused("DAMAGED ledger-beginning-damaged []", () -> town.register.ask(HANAKO, new VendorsOn(TODAY)));
        assertRefused(
                "DAMAGED ledger-beginning-damaged []", () -> town.record(HANAKO, registeringVendor("V-0003", "梅")));
        assertThat(town.register.hole()).isPresent();
    }

    /** With keys from an older backup, too. */
    @Test
    void bringsNobodysNameBackThatIsForgottenBehindIt() throws Exception {
        var keys = folder.resolve("KAWASE.keys.db");
        var copy = folder.resolve("copy");
        town.record(HANAKO, new TransferStaff(TARO, null, null, GROUNDS));
        Files.copy(keys, copy);
        town.record(HANAKO, new ForgetStaff(TARO, ForgettingCause.REQUEST, TODAY));
        tamper(DROPPED);
        town.close();
        Files.delete(keys);
        Files.copy(copy, keys);

        openAgain();

        var name = Objects.requireNonNull(town.register.nameOf(TARO));
        assertThat(town.register.open(name, StaffRegistered.class, "name")).isEqualTo(Opened.Unreadable.FORGOTTEN);
    }
}
