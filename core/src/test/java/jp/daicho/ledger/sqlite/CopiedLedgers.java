package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.export.Export;
import jp.daicho.ledger.export.Exported;
import jp.daicho.ledger.export.Selection;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.proof.Witness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests need that copy ledgers, bring them back, and make them anew of exported files. */
abstract class CopiedLedgers {

    static final boolean THOROUGH = Boolean.getBoolean("daicho.thorough");

    @TempDir
    Path folder;

    Path ledger;
    Path other;
    Path file;

    @BeforeEach
    void makeFolders() throws IOException {
        ledger = Files.createDirectory(folder.resolve("here")).resolve("KAWASE.db");
        other = Files.createDirectory(folder.resolve("there")).resolve("KAWASE.db");
        file = Files.createDirectory(folder.resolve("shelf")).resolve("kawase");
    }

    static void tellNobody(long done) {}

    static SqliteLedger healthy(Path path, long seed) {
        var random = new Random(seed);
        var ledger = SqliteLedger.create(path, LEDGER, NEW_YEAR);
        append(ledger, established());
        for (int commit = 0; commit < random.nextInt(20); commit++) {
            append(ledger, anyEvents(random, "R-" + commit));
        }
        return ledger;
    }

    private static NewEvent[] anyEvents(Random random, String record) {
        var events = new ArrayList<NewEvent>();
        for (int number = 0; number < random.nextInt(1, 7); number++) {
            var plain = event(record, number, NEW_YEAR.plusSeconds(random.nextInt(100_000)));
            events.add(new NewEvent(
                    plain.eventId(),
                    plain.aggregateId(),
                    random.nextBoolean() ? plain.type() : null,
                    number,
                    plain.timestamp(),
                    plain.payloadType(),
                    random.nextBoolean() ? "1" : null,
                    anyText(random),
                    plain.metadata()));
        }
        return events.toArray(NewEvent[]::new);
    }

    private static String anyText(Random random) {
        var letters = List.of("川", "\"", "\\", "\n", "\u0000", "\u2028", "é", "🏯", "x", "\u007f");
        var text = new StringBuilder();
        for (int count = random.nextInt(12); count > 0; count--) {
            text.append(letters.get(random.nextInt(letters.size())));
        }
        return text.toString();
    }

    static Checkpoint checkpoint(LedgerHome home) {
        var tree = home.tail().tree();
        return new Checkpoint("KAWASE", LEDGER.id(), tree.size(), tree.root());
    }

    static Verification verify(Path path, @Nullable Checkpoint checkpoint) {
        try (var rows = SqliteLedger.rows(path)) {
            return Verifier.verify(rows, checkpoint);
        }
    }

    static Verification verify(Path path, Witness witness) {
        try (var rows = SqliteLedger.rows(path)) {
            return Verifier.verify(rows, null, witness);
        }
    }

    static Verification backUp(Path ledger, Path file) {
        try (var backup = new Backup(ledger, file)) {
            backup.copy(CopiedLedgers::tellNobody).copyKeys(LEDGER);
            var found = backup.verify(CopiedLedgers::tellNobody);
            backup.finish();
            return found;
        }
    }

    static Exported export(Path ledger, Selection selection, Path file) {
        var written = new ArrayList<Exported>();
        try (var rows = SqliteLedger.rows(ledger)) {
            Export.write(rows, selection, file, written::add);
        }
        return written.get(0);
    }

    static Verification make(Path path, LongConsumer told, Reading reading) {
        try (var made = new NewLedger(id -> path, NEW_YEAR, told)) {
            var found = reading.of(made);
            if (found instanceof Intact whole) {
                made.complete(whole).finish();
            }
            return found;
        }
    }

    interface Reading {
        Verification of(Witness made);
    }

    static Verification takeOver(Path file, Path path) {
        return make(path, CopiedLedgers::tellNobody, made -> Export.verify(file, null, made));
    }

    static Verification restore(Path file, Path path) {
        return make(path, CopiedLedgers::tellNobody, made -> verify(file, made));
    }

    List<Path> left() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void tamper(Path path, String change) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            for (var table : List.of("events", "commits")) {
                statement.execute("DROP TRIGGER IF EXISTS " + table + "_refuse_update");
                statement.execute("DROP TRIGGER IF EXISTS " + table + "_refuse_delete");
            }
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }
}
