package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.ledger.keys.Opened;
import jp.daicho.ledger.keys.Opened.Unreadable;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.office.CareerCommand.ForgetStaff;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ForgetVendorContact;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is forgotten is so for good: across crashes, old copies of the keys, and every moment looked back to. */
class ForgettingTest {

    private static final StaffId TARO = new StaffId("S-0002");
    private static final StaffId JIRO = new StaffId("S-0003");
    private static final VendorId SAKURA = new VendorId("V-0001");
    private static final ForgetStaff FORGET_TARO = new ForgetStaff(TARO, ForgettingCause.REQUEST, TODAY);

    @TempDir
    Path folder;

    private Kawase town;
    private Path keys;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        keys = folder.resolve("KAWASE.keys.db");
        town.employ("taro");
        town.employ("jiro");
        town.record(HANAKO, new TransferStaff(TARO, null, null, GROUNDS));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void openAgain() {
        town.close();
        town = Kawase.openedAgain(town.file);
    }

    private Opened name(StaffId staff) {
        var sealed = requireNonNull(town.register.nameOf(staff));
        return town.register.open(sealed, StaffRegistered.class, "name");
    }

    private static Opened text(String name) {
        return new Opened.Text(name);
    }

    @Test
    void takesOneNameAndNoOther() {
        assertThat(name(TARO)).isEqualTo(text("taro"));

        town.record(HANAKO, FORGET_TARO);

        assertThat(name(TARO)).isEqualTo(Unreadable.FORGOTTEN);
        assertThat(name(JIRO)).isEqualTo(text("jiro"));
        openAgain();
        assertThat(name(TARO)).isEqualTo(Unreadable.FORGOTTEN);
        assertThat(name(JIRO)).isEqualTo(text("jiro"));
    }

    @Test
    void destroysNothingUntilItIsRecorded() throws IOException {
        var before = Files.readAllBytes(keys);

        town.register.rehearse(HANAKO, List.of(FORGET_TARO));
        assertRefused(
                "RULE code-taken [KAWASE]", () -> town.record(HANAKO, FORGET_TARO, registeringVendor("KAWASE", "x")));

        assertThat(name(TARO)).isEqualTo(text("taro"));
        assertThat(Files.readAllBytes(keys)).isEqualTo(before);
    }

    @Test
    void leavesEveryProofAsItWas() {
        var home = town.register.home();
        var tree = home.tail().tree();
        var noted = new Checkpoint(home.id().organ(), home.id().id(), tree.size(), tree.root());

        town.record(HANAKO, FORGET_TARO);

        try (var rows = SqliteLedger.rows(town.file)) {
            assertThat(Verifier.verify(rows, noted)).isInstanceOf(Intact.class);
        }
    }

    /** As after a crash between the two, or with keys from an older backup. */
    @Test
    void isCarriedOutByWhoeverOpensTheLedgerNext() throws IOException {
        var copy = folder.resolve("copy");
        Files.copy(keys, copy);
        var before = Files.readAllBytes(keys);
        town.record(HANAKO, FORGET_TARO);
        town.close();
        Files.copy(copy, keys, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Files.readAllBytes(keys)).isEqualTo(before);

        town = Kawase.openedAgain(town.file);

        assertThat(name(TARO)).isEqualTo(Unreadable.FORGOTTEN);
        assertThat(name(JIRO)).isEqualTo(text("jiro"));
        var after = Files.readAllBytes(keys);
        assertThat(after).isNotEqualTo(before);
        openAgain();
        assertThat(Files.readAllBytes(keys)).isEqualTo(after);
    }

    @Test
    void isSeenByWhoeverHasTheLedgerOpen() {
        try (var other = Kawase.openedAgain(town.file)) {
            other.record(HANAKO, FORGET_TARO);
        }
        assertThat(name(TARO)).isEqualTo(Unreadable.FORGOTTEN);
    }

    @Test
    void takesAllThatWasEverSealedOfAContact() {
        record(
                registeringVendor(null, "さくら"),
                new ChangeVendorContact(SAKURA, null, new Contact("一", null, "0952", null), GROUNDS),
                new ChangeVendorContact(SAKURA, null, new Contact("二", null, null, null), GROUNDS));

        record(new ForgetVendorContact(SAKURA, "K1", ForgettingCause.MISTAKE, TODAY));

        var contacts = town.register.ask(HANAKO, new OneVendor(SAKURA, TODAY)).contacts();
        assertThat(contacts)
                .extracting(each -> town.register.open(each.name(), VendorContactChanged.class, "name"))
                .containsExactly(Unreadable.FORGOTTEN, text("二"));
    }

    private void record(DomainCommand... act) {
        town.record(HANAKO, act);
    }

    @Nested
    class WithoutItsKeys {

        private void recordsAllButNames(String refusal) {
            assertThat(name(JIRO)).isEqualTo(Unreadable.NO_KEY);
            assertRefused("UNUSABLE " + refusal + " [" + keys + "]", () -> town.employ("saburo"));
            record(registeringVendor(null, "さくら"));
            record(FORGET_TARO);
            assertThat(town.verify()).isInstanceOf(Intact.class);
        }

        @Test
        void theRegisterGoesOnAndForgetsOnceTheyAreBack() throws IOException {
            town.close();
            var backup = Files.move(keys, folder.resolve("backup"));
            town = Kawase.openedAgain(town.file);
            assertThat(town.register.keys()).isEqualTo(KeysState.MISSING);
            recordsAllButNames("keys-missing");
            assertThat(keys).doesNotExist();

            town.close();
            Files.move(backup, keys);
            town = Kawase.openedAgain(town.file);

            assertThat(town.register.keys()).isEqualTo(KeysState.READY);
            assertThat(name(JIRO)).isEqualTo(text("jiro"));
            assertThat(name(TARO)).isEqualTo(Unreadable.FORGOTTEN);
        }

        @Test
        void brokenOnesAreLeftAsTheyAre() throws IOException {
            town.close();
            Files.writeString(keys, "no keys are in here, and never will be");
            town = Kawase.openedAgain(town.file);

            assertThat(town.register.keys()).isEqualTo(KeysState.DAMAGED);
            recordsAllButNames("keys-damaged");
            assertThat(keys).hasContent("no keys are in here, and never will be");
        }

        @Test
        void aHoleInTheFileIsNoticed() throws IOException {
            town.close();
            Files.write(keys, "hole".repeat(1_024).getBytes(StandardCharsets.US_ASCII), StandardOpenOption.WRITE);
            town = Kawase.openedAgain(town.file);

            assertThat(town.register.keys()).isEqualTo(KeysState.DAMAGED);
        }
    }
}
