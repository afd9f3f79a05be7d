package jp.daicho.ledger.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.Opened.Text;
import jp.daicho.ledger.keys.Opened.Unreadable;
import jp.daicho.ledger.sqlite.SqliteKeys;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Sealed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

    private static final LedgerId LEDGER = new LedgerId("KAWASE", "000102030405060708090a0b0c0d0e0f");

    @TempDir
    private Path folder;

    private SubjectKeys keys;
    private Sealer sealer;

    @BeforeEach
    void prepare() {
        keys = SqliteKeys.beside(folder.resolve("KAWASE.db"), LEDGER);
        sealer = new Sealer(LEDGER, keys, counting(), () -> false);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    /** Every piece of randomness is one byte, repeated; the first piece is all ones. */
    private static Randomness counting() {
        var piece = new AtomicInteger();
        return length -> {
            var bytes = new byte[length];
            Arrays.fill(bytes, (byte) piece.incrementAndGet());
            return bytes;
        };
    }

    @Test
    void writesAPinnedBox() {
        var sealed = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");

        assertThat(sealed)
                .isEqualTo(new Sealed(1, "S-0001", "AQEBAQEBAQEBAQEB", "Q2firoeYzGOsnuhOuR058g51Md1eFOwiULzOJfs="));
    }

    @Test
    void opensWhatItSealed() {
        var sealed = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        sealer.persist();

        assertThat(sealer.open(sealed, "StaffRegistered", "name")).isEqualTo(new Text("川瀬 花子"));
        assertThat(new Sealer(LEDGER, keys, counting(), () -> false).open(sealed, "StaffRegistered", "name"))
                .isEqualTo(new Text("川瀬 花子"));
    }

    @Test
    void opensABoxOnlyInThePlaceItWasMadeFor() {
        var sealed = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        var other = sealer.seal("S-0002", "StaffRegistered", "name", "山田 太郎");
        var elsewhere = new Sealer(new LedgerId("KAWASE", "f".repeat(32)), keys, counting(), () -> false);
        sealer.persist();

        assertThat(sealer.open(sealed, "StaffRenamed", "name")).isEqualTo(Unreadable.BROKEN);
        assertThat(sealer.open(sealed, "StaffRegistered", "contact")).isEqualTo(Unreadable.BROKEN);
        assertThat(elsewhere.open(sealed, "StaffRegistered", "name")).isEqualTo(Unreadable.BROKEN);
        assertThat(sealer.open(new Sealed(1, "S-0002", sealed.nonce(), sealed.box()), "StaffRegistered", "name"))
                .isEqualTo(Unreadable.BROKEN);
        assertThat(sealer.open(new Sealed(2, "S-0001", sealed.nonce(), sealed.box()), "StaffRegistered", "name"))
                .isEqualTo(Unreadable.BROKEN);
        assertThat(sealer.open(new Sealed(1, "S-0001", "?", other.box()), "StaffRegistered", "name"))
                .isEqualTo(Unreadable.BROKEN);
    }

    @Test
    void usesOneKeyForOnePerson() {
        var name = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        sealer.persist();
        var renamed = sealer.seal("S-0001", "StaffRenamed", "name", "山田 花子");
        sealer.persist();

        assertThat(sealer.open(name, "StaffRegistered", "name")).isEqualTo(new Text("川瀬 花子"));
        assertThat(sealer.open(renamed, "StaffRenamed", "name")).isEqualTo(new Text("山田 花子"));
        assertThat(renamed.nonce()).isNotEqualTo(name.nonce());
    }

    @Test
    void keepsNoKeyOfWhatWasNotCommitted() {
        var sealed = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        assertThat(sealer.open(sealed, "StaffRegistered", "name")).isEqualTo(new Text("川瀬 花子"));

        sealer.discard();
        sealer.persist();

        assertThat(sealer.open(sealed, "StaffRegistered", "name")).isEqualTo(new Text("川瀬 花子"));
        assertThat(folder).isEmptyDirectory();

        sealer.discard();

        assertThat(sealer.open(sealed, "StaffRegistered", "name")).isEqualTo(Unreadable.NO_KEY);
    }

    @Test
    void neverSealsAgainWithAKeyThatWasDropped() {
        var dropped = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        sealer.discard();

        sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        sealer.persist();

        assertThat(sealer.open(dropped, "StaffRegistered", "name")).isEqualTo(Unreadable.BROKEN);
    }

    @Test
    void tellsForgottenFromLost() {
        var sealed = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        sealer.persist();

        keys.forget(List.of("S-0001"), 1);

        assertThat(sealer.open(sealed, "StaffRegistered", "name")).isEqualTo(Unreadable.FORGOTTEN);
        assertThat(sealer.open(new Sealed(1, "S-0002", "", ""), "StaffRegistered", "name"))
                .isEqualTo(Unreadable.NO_KEY);
    }

    @Test
    void makesNoNewKeyForTheForgotten() {
        keys.forget(List.of("S-0001"), 1);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子"))
                .extracting(Refused::code)
                .isEqualTo("subject-forgotten");
    }

    @Test
    void opensNothingOfTheForgottenEvenWithTheirKey() {
        var sealed = sealer.seal("S-0001", "StaffRegistered", "name", "川瀬 花子");
        sealer.persist();

        sealer.forget(List.of("S-0001"));

        assertThat(sealer.open(sealed, "StaffRegistered", "name")).isEqualTo(Unreadable.FORGOTTEN);
    }

    @Test
    void sealsNothingOnceTheKeysAreLost() {
        var later = new Sealer(LEDGER, keys, counting(), () -> true);

        assertThat(sealer.state()).isEqualTo(KeysState.READY);
        assertThat(later.state()).isEqualTo(KeysState.MISSING);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> later.seal("S-0002", "StaffRegistered", "name", "山田 太郎"))
                .extracting(Refused::code)
                .isEqualTo("keys-missing");
    }
}
