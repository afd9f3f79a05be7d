package jp.daicho.ledger.sqlite;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.SqliteLedgerTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import jp.daicho.ledger.export.Selection;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import org.junit.jupiter.api.Test;

/** A ledger is made anew of an exported file. */
class TakeOverTest extends CopiedLedgers {

    @Test
    void exportsTheSameBytesAfterImportingThem() throws IOException {
        for (int seed = 0; seed < (THOROUGH ? 200 : 15); seed++) {
            var here = folder.resolve("here-" + seed + ".db");
            var there = folder.resolve("there-" + seed + ".db");
            var first = folder.resolve("first-" + seed);
            var second = folder.resolve("second-" + seed);
            healthy(here, seed).close();

            export(here, Selection.ALL, first);
            var found = takeOver(first, there);
            export(there, Selection.ALL, second);

            assertThat(found).as("seed %d", seed).isEqualTo(verify(here, (Checkpoint) null));
            assertThat(verify(there, (Checkpoint) null)).isEqualTo(found);
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void takesOverNoPartAndNothingWithheld() {
        healthy(ledger, 3).close();
        export(
                ledger,
                new Selection(0, Long.MAX_VALUE, told -> !told.aggregateId().equals("R-0")),
                file);
        var part = file.resolveSibling("part");
        export(ledger, new Selection(2, Long.MAX_VALUE, told -> true), part);

        assertRefused("export-not-whole", () -> takeOver(file, other));
        assertRefused("export-not-whole", () -> takeOver(part, other));
        assertThat(other.getParent()).isEmptyDirectory();
    }

    @Test
    void takesOverALedgerOfWhichNothingIsRecordedYet() {
        SqliteLedger.create(ledger, LEDGER, NEW_YEAR).close();
        export(ledger, Selection.ALL, file);

        assertThat(takeOver(file, other)).isInstanceOf(Intact.class);
        try (var made = SqliteLedger.open(other)) {
            assertThat(made.id()).isEqualTo(LEDGER);
        }
    }

    @Test
    void takesOverNoDamage() throws IOException {
        healthy(ledger, 3).close();
        export(ledger, Selection.ALL, file);
        Files.writeString(file, Files.readString(file).replaceFirst("川瀬町", "川獺町"));

        assertThat(takeOver(file, other)).isEqualTo(new Damaged(0, What.ALTERED, "commit-root"));
        assertThat(other.getParent()).isEmptyDirectory();
    }
}
