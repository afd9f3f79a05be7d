package jp.daicho;

import static jp.daicho.Kawase.FOUNDED;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.establishing;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.ledger.keys.SubjectKeys.Found;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.sqlite.SqliteKeys;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the core records of an act: all of it in one commit, or nothing. */
class RegisterTest {

    private static final VendorId SAKURA = new VendorId("V-0001");

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

    private long commits() {
        return ((Intact) town.verify()).commits();
    }

    private boolean hasKeyOf(String subject) {
        try (var keys = SqliteKeys.beside(town.file, town.register.home().id())) {
            return keys.find(subject) instanceof Found.Present;
        }
    }

    /** Hanako's act is refused as {@code said}, leaves nothing behind, and is in nobody's way. */
    private void refuses(String said, DomainCommand... act) {
        long before = town.register.size();
        long commitsBefore = commits();

        assertRefused(said, () -> town.record(HANAKO, act));

        assertThat(town.register.size()).isEqualTo(before);
        assertThat(commits()).isEqualTo(commitsBefore);
        assertThat(town.record(HANAKO, registeringVendor("NEXT", "次")).entries())
                .hasSize(1);
    }

    @Nested
    class AnAct {

        @Test
        void isOneCommit() {
            assertThat(town.register.size()).isEqualTo(FOUNDED);
            assertThat(commits()).isEqualTo(1);
        }

        @Test
        void tellsWhatItRecorded() {
            var change = town.record(HANAKO, registeringVendor(null, "さくら"), registering("taro"));

            assertThat(change.entries())
                    .extracting(Recorded::position, Recorded::record, Recorded::sequence, Recorded::actor)
                    .containsExactly(
                            tuple(FOUNDED + 0L, "V-0001", 0L, "S-0001"), tuple(FOUNDED + 1L, "S-0002", 0L, "S-0001"));
            assertThat(change.entries())
                    .isEqualTo(List.of(
                            town.register
                                    .history(HANAKO, "V-0001", FOUNDED + 2)
                                    .get(0)
                                    .recorded(),
                            town.register
                                    .history(HANAKO, "S-0002", FOUNDED + 2)
                                    .get(0)
                                    .recorded()));
        }

        @Test
        void thatChangesNothingIsNoCommit() {
            assertThat(town.record(HANAKO).entries()).isEmpty();
            assertThat(town.record(HANAKO, granting("S-0001", Role.ADMIN, TODAY))
                            .entries())
                    .isEmpty();
            assertThat(commits()).isEqualTo(1);
        }

        @Test
        void givesEachOfItsCommandsWhatTheEarlierOnesDid() {
            town.record(
                    HANAKO,
                    registeringVendor(null, "さくら"),
                    registeringVendor(null, "もみじ"),
                    new SuspendVendor(SAKURA, null, GROUNDS),
                    new ChangeVendorContact(SAKURA, null, new Contact("一", null, null, null), GROUNDS),
                    new ChangeVendorContact(SAKURA, null, new Contact("二", null, null, null), GROUNDS));

            assertThat(commits()).isEqualTo(2);
            assertThat(town.register.ask(HANAKO, new VendorsOn(TODAY)))
                    .extracting(row -> row.vendor().value(), row -> row.state())
                    .containsExactly(tuple("V-0001", VendorState.SUSPENDED), tuple("V-0002", VendorState.REGISTERED));
            assertThat(town.register.ask(HANAKO, new OneVendor(SAKURA, TODAY)).contacts())
                    .extracting(contact -> contact.contact())
                    .containsExactly("K1", "K2");
        }

        @Test
        void makesAPersonsKeyDurable() {
            town.record(HANAKO, registering("taro"));

            assertThat(hasKeyOf("S-0002")).isTrue();
        }
    }

    @Nested
    class ARefusedAct {

        @Test
        void leavesNothingOfItsEarlierCommands() {
            refuses(
                    "RULE login-taken [taro, S-0002]",
                    registeringVendor(null, "さくら"),
                    registering("taro"),
                    registering("taro"));

            assertThat(hasKeyOf("S-0002")).isFalse();
            assertThat(town.register.ask(HANAKO, new VendorsOn(TODAY)))
                    .extracting(row -> row.vendor().value())
                    .containsExactly("NEXT");
        }

        @Test
        void mayHaveTakenTheSameCodeTwice() {
            refuses("RULE code-taken [V-0007]", registeringVendor("V-0007", "さくら"), registeringVendor("v-0007", "もみじ"));
        }

        @Test
        void mayHaveVoidedTheSameEntryTwice() {
            var change = town.record(
                    HANAKO,
                    registeringVendor(null, "さくら"),
                    new ChangeVendorContact(SAKURA, null, new Contact("一", null, null, null), GROUNDS));
            long contact = change.entries().get(1).position();

            refuses(
                    "RULE entry-voided-already [" + contact + "]",
                    new VoidVendorEntry(SAKURA, contact, GROUNDS),
                    new VoidVendorEntry(SAKURA, contact, GROUNDS));
        }

        @Test
        void mayHaveTakenACodeMadeForAnotherKindOfRecord() {
            refuses("BAD_VALUE code-of-another-kind [S-0001, V-]", registeringVendor("S-0001", "さくら"));
        }

        @Test
        void mayHaveTakenOneCodeForTwoKindsOfRecord() {
            refuses(
                    "RULE code-taken [SAKURA-1]",
                    registeringVendor("SAKURA-1", "さくら"),
                    new RegisterStaff(new StaffId("SAKURA-1"), "太郎", null, StaffKind.STAFF, List.of(), GROUNDS));
            assertThat(hasKeyOf("SAKURA-1")).isFalse();
        }

        @Test
        void mayBeAboutARecordThatIsNotThere() {
            refuses("NOT_FOUND record-unknown [V-0001]", new SuspendVendor(SAKURA, null, GROUNDS));
        }

        @Test
        void mayBeAboutARecordOfAnotherKind() {
            refuses("NOT_FOUND record-unknown [S-0001]", new SuspendVendor(new VendorId("S-0001"), null, GROUNDS));
            town.record(HANAKO, registeringVendor("V-0001", "さくら"));
            assertRefused(
                    "NOT_FOUND record-unknown [V-0001]",
                    () -> town.record(HANAKO, granting("V-0001", Role.ADMIN, TODAY)));
        }

        @Test
        void mayBeASecondFounding() {
            refuses("RULE organ-established [KAWASE]", establishing());
            assertRefused("RULE organ-established [KAWASE]", () -> town.record("eve", establishing()));
        }
    }

    @Nested
    class ARehearsal {

        @Test
        void tellsWhatWouldBeRecordedAndLeavesNothing() {
            var act = List.of(registering("taro"), registeringVendor(null, "さくら"));

            var rehearsed = town.register.rehearse(HANAKO, act);

            assertThat(town.register.size()).isEqualTo(FOUNDED);
            assertThat(commits()).isEqualTo(1);
            assertThat(hasKeyOf("S-0002")).isFalse();
            assertThat(town.register.ask(HANAKO, new VendorsOn(TODAY))).isEmpty();
            assertThat(town.register.record(HANAKO, act).entries())
                    .extracting(Recorded::record)
                    .isEqualTo(
                            rehearsed.entries().stream().map(Recorded::record).toList());
        }

        @Test
        void isRefusedAsTheActWouldBe() {
            assertRefused(
                    "RULE code-taken [KAWASE]",
                    () -> town.register.rehearse(HANAKO, List.of(registeringVendor("KAWASE", "さくら"))));
        }
    }
}
