package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static jp.daicho.ledger.sqlite.SqliteLedgerTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.CheckpointNotes;
import jp.daicho.ledger.proof.CheckpointNotes.Note;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import jp.daicho.ledger.proof.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was noted beside a ledger, and the ledgers that it fits. */
class CheckpointNotesTest {

    @TempDir
    private Path folder;

    private CheckpointNotes notes;

    @BeforeEach
    void begin() {
        notes = CheckpointNotes.beside(folder.resolve("KAWASE.db"));
    }

    private static Checkpoint checkpoint(SqliteLedger ledger) {
        var tree = ledger.tail().tree();
        return new Checkpoint("KAWASE", LEDGER.id(), tree.size(), tree.root());
    }

    private List<Note> read() {
        return notes.all("KAWASE", line -> {
            throw new AssertionError("line " + line);
        });
    }

    /** A ledger of some acts of two events; each is noted, the beginning too. */
    private Path noted(String name, int acts, String record) {
        var path = folder.resolve(name);
        try (var ledger = SqliteLedger.create(path, LEDGER, NEW_YEAR)) {
            notes.add(NEW_YEAR, checkpoint(ledger));
            append(ledger, established());
            for (int act = 0; act < acts; act++) {
                append(ledger, event(record, 2L * act), event(record, 2L * act + 1));
                notes.add(NEW_YEAR.plusSeconds(act), checkpoint(ledger));
            }
        }
        return path;
    }

    private Optional<Damaged> found(Path ledger, List<Note> noted) {
        var broken = new ArrayList<Checkpoint>();
        try (var rows = SqliteLedger.rows(ledger)) {
            var found =
                    Verifier.verify(rows, noted.stream().map(Note::checkpoint).toList(), broken::add);
            assertThat(broken).hasSize(found instanceof Intact ? 0 : 1);
            return found instanceof Damaged damage ? Optional.of(damage) : Optional.empty();
        }
    }

    @Test
    void fitTheLedgerTheyWereMadeOf() {
        var ledger = noted("KAWASE.db", 5, "V-0001");

        assertThat(read()).hasSize(6).first().satisfies(note -> {
            assertThat(note.at()).isEqualTo("2026-01-01T00:00:00Z");
            assertThat(note.checkpoint().size()).isZero();
        });
        assertThat(found(ledger, read())).isEmpty();
    }

    @Test
    void tellAnOlderLedger() {
        noted("KAWASE.db", 5, "V-0001");
        var later = read();
        var older = noted("older.db", 3, "V-0001");

        assertThat(found(older, later)).contains(new Damaged(7, What.TRUNCATED, "checkpoint-size"));
    }

    @Test
    void tellALedgerWrittenAnewByTheFirstNoteItBreaks() {
        noted("KAWASE.db", 3, "V-0001");
        var before = read();
        var forged = noted("forged.db", 9, "V-0002");

        assertThat(found(forged, before)).contains(new Damaged(2, What.ROOT_MISMATCH, "checkpoint-root"));
    }

    @Test
    void tellALedgerWithNoActThatEndsWhereTheyWereMade() {
        var ledger = noted("KAWASE.db", 3, "V-0001");
        var inside = new Note("then", new Checkpoint("KAWASE", null, 2, Frontier.EMPTY.root()));

        assertThat(found(ledger, List.of(inside))).contains(new Damaged(1, What.ROOT_MISMATCH, "checkpoint-root"));
    }

    @Test
    void passByWhatIsNoneOfTheLedger() throws IOException {
        noted("KAWASE.db", 1, "V-0001");
        Files.writeString(
                notes.file(), "\nrubbish\n2026-01-01T00:00:00Z D1 KAWASE 3 XXXX\n", StandardOpenOption.APPEND);
        notes.add(NEW_YEAR, new Checkpoint("OGI", null, 0, Frontier.EMPTY.root()));
        var passedBy = new ArrayList<Integer>();

        assertThat(notes.all("KAWASE", passedBy::add)).hasSize(2);
        assertThat(passedBy).containsExactly(3, 4, 5, 6);
    }

    @Test
    void areNoneWhereNothingWasNoted() {
        assertThat(read()).isEmpty();
    }

    @Test
    void areRefusedWhereTheyCannotBeWrittenOrRead() throws IOException {
        Files.createDirectory(notes.file());

        assertRefused(
                "checkpoint-not-noted",
                () -> notes.add(NEW_YEAR, new Checkpoint("KAWASE", null, 0, Frontier.EMPTY.root())));
        assertRefused("file-unreadable", this::read);
    }
}
