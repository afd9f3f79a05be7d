package jp.daicho.ledger.export;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventProofTest {

    private static final int SIZE = 12;

    @TempDir
    private Path folder;

    private Path ledger;
    private final List<NewEvent> events = new ArrayList<>(List.of(established()));
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    @BeforeEach
    void write() {
        for (int number = 0; events.size() < SIZE; number++) {
            events.add(event("V-%04d".formatted(number / 2), number % 2));
        }
        ledger = folder.resolve("KAWASE.db");
        try (var home = SqliteLedger.create(ledger, LEDGER, NEW_YEAR)) {
            for (int from = 0; from < SIZE; from += 3) {
                append(home, events.subList(from, from + 3).toArray(NewEvent[]::new));
                var tree = home.tail().tree();
                checkpoints.add(new Checkpoint("KAWASE", LEDGER.id(), tree.size(), tree.root()));
            }
        }
    }

    private Path proof(long position, @Nullable Checkpoint noted) {
        var file = folder.resolve("proof-%d-%s.jsonl".formatted(position, noted == null ? "now" : noted.size()));
        try (var rows = SqliteLedger.rows(ledger)) {
            assertThat(Proving.write(rows, position, noted, file)).isInstanceOf(Intact.class);
        }
        return file;
    }

    @Test
    void provesEveryEventOfEveryLedgerThatWasNoted() throws Exception {
        var proofs = Files.createDirectories(folder.resolve("proofs"));
        for (var noted : checkpoints) {
            for (int position = 0; position < noted.size(); position++) {
                var file = proof(position, noted);
                assertThat(EventProof.isIn(file)).isTrue();
                assertThat(EventProof.read(file, noted))
                        .isEqualTo(new EventProof(LEDGER, noted, position, events.get(position)));
                Files.move(file, proofs.resolve(file.getFileName()));
            }
        }
        assertThat(SecondVerifier.verify(proofs))
                .hasSize(3 + 6 + 9 + 12)
                .allSatisfy((file, code) -> assertThat(code).as(file).isZero());
    }

    @Test
    void isForTheLedgerOfNowWhereNothingWasNoted() {
        assertThat(EventProof.read(proof(4, null), null).checkpoint()).isEqualTo(checkpoints.getLast());
    }

    @Test
    void showsNoOtherEvent() throws Exception {
        assertThat(Files.readString(proof(4, null))).contains("e-V-0001-1").doesNotContain("V-0002", "V-0000", "川瀬町");
    }

    @Test
    void provesNothingOnceItWasAltered() throws Exception {
        var damages = Damages.of(Files.readString(proof(4, null)));
        var damaged = folder.resolve("damaged");
        SecondVerifier.write(damaged, damages);
        damages.keySet()
                .forEach(name -> assertThatExceptionOfType(Refused.class)
                        .as(name)
                        .isThrownBy(() -> EventProof.read(damaged.resolve(name), null)));

        assertThat(SecondVerifier.verify(damaged)).hasSameSizeAs(damages).doesNotContainValue(0);
    }

    @Test
    void isForOneCheckpoint() {
        var file = proof(4, checkpoints.get(2));
        var forged =
                new Checkpoint("KAWASE", LEDGER.id(), 9, checkpoints.getFirst().root());
        var foreign = new Checkpoint("OGI", LEDGER.id(), 9, checkpoints.get(2).root());

        assertRefused(file, forged, "proof-not-of-checkpoint");
        assertRefused(file, checkpoints.getLast(), "proof-of-another-checkpoint");
        assertRefused(file, foreign, "checkpoint-of-another-organ");
    }

    private static void assertRefused(Path file, Checkpoint noted, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> EventProof.read(file, noted))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void isOfAnEventThatIsThere() {
        var file = folder.resolve("none.jsonl");
        try (var rows = SqliteLedger.rows(ledger)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Proving.write(rows, 3, checkpoints.getFirst(), file))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("position-ahead"));
        }
        assertThat(file).doesNotExist();
    }
}
