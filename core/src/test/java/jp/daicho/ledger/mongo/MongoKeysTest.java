package jp.daicho.ledger.mongo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.ledger.keys.SubjectKeys.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoKeysTest {

    private static final LedgerId LEDGER = new LedgerId("KAWASE", "0".repeat(32));
    private static final LedgerId OTHER = new LedgerId("KAWASE", "f".repeat(32));
    private static final SecretKeySpec FIRST =
            new SecretKeySpec("0123456789abcdef0123456789ABCDEF".getBytes(ISO_8859_1), "AES");
    private static final SecretKeySpec SECOND =
            new SecretKeySpec("the second key, also of 32 bytes".getBytes(ISO_8859_1), "AES");

    private final ReplicaSet set = new ReplicaSet();
    private final MongoStore store = MongoStore.connect(set.address(), new Random(1));

    @AfterEach
    void stop() {
        store.close();
        set.close();
    }

    @Test
    void findsWhatAnotherKeptAndTellsForgottenFromLost() {
        store.keys(LEDGER).add(Map.of("S-0001", FIRST, "S-0002", SECOND));

        store.keys(LEDGER).forget(List.of("S-0002", "S-0009"), 7);

        var keys = store.keys(LEDGER);
        assertThat(keys.find("S-0001")).isEqualTo(new Found.Present(FIRST));
        assertThat(keys.find("S-0002")).isEqualTo(new Found.Forgotten());
        assertThat(keys.find("S-0009")).isEqualTo(new Found.Forgotten());
        assertThat(keys.find("S-0003")).isEqualTo(new Found.Absent());
        assertThat(keys.forgottenUntil()).isEqualTo(7);
    }

    @Test
    void isMissingUntilItHoldsAKey() {
        var keys = store.keys(LEDGER);
        assertThat(keys.state()).isEqualTo(KeysState.MISSING);
        assertThat(keys.forgottenUntil()).isZero();

        keys.add(Map.of("S-0001", FIRST));

        assertThat(keys.state()).isEqualTo(KeysState.READY);
    }

    @Test
    void hasNoKeysForAnotherLedger() {
        store.keys(LEDGER).add(Map.of("S-0001", FIRST));

        assertThat(store.keys(OTHER).state()).isEqualTo(KeysState.FOREIGN);
        assertThat(store.keys(OTHER).find("S-0001")).isEqualTo(new Found.Absent());
    }
}
