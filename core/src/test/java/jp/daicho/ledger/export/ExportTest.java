package jp.daicho.ledger.export;

import static jp.daicho.ledger.sqlite.Samples.LEDGER;
import static jp.daicho.ledger.sqlite.Samples.NEW_YEAR;
import static jp.daicho.ledger.sqlite.Samples.append;
import static jp.daicho.ledger.sqlite.Samples.established;
import static jp.daicho.ledger.sqlite.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Verification.What;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    private static final int HEALTHY = Boolean.getBoolean("daicho.thorough") ? 200 : 20;

    /** Nine events in six commits: 0 | 1 | 2 3 4 | 5 6 | 7 | 8; the last one is about no record. */
    private static final int SIZE = 9;

    @TempDir
    private Path folder;

    private Path ledger;
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private @Nullable Exported exported;

    @BeforeEach
    void write() {
        ledger = folder.resolve("KAWASE.db");
        try (var home = SqliteLedger.create(ledger, LEDGER, NEW_YEAR)) {
            for (var act : List.of(
                    List.of(established()),
                    List.of(event("V-0001", 0)),
                    List.of(event("V-0001", 1), event("V-0002", 0), event("V-0002", 1)),
                    List.of(event("V-0003", 0), event("V-0003", 1)),
                    List.of(event("V-0001", 2)),
                    List.of(note()))) {
                append(home, act.toArray(NewEvent[]::new));
                var tree = home.tail().tree();
                checkpoints.add(new Checkpoint("KAWASE", LEDGER.id(), tree.size(), tree.root()));
            }
        }
    }

    private static NewEvent note() {
        return new NewEvent(
                "e-note",
                "e-note",
                null,
                -1,
                "2026-02-01T00:00:00.000Z",
                "Note",
                null,
                "{\"a\":\"\\\\udon 😀\\n\"}",
                "{}");
    }

    private Path export(String name, Selection selection) {
        var file = folder.resolve(name);
        try (var rows = SqliteLedger.rows(ledger)) {
            assertThat(Export.write(rows, selection, file, written -> exported = written))
                    .isInstanceOf(Intact.class);
        }
        return file;
    }

    private Checkpoint last() {
        return checkpoints.getLast();
    }

    private static Selection bounds(long from, long until) {
        return new Selection(from, until, event -> true);
    }

    private static Selection withoutProfiles() {
        return new Selection(0, Long.MAX_VALUE, event -> !event.payloadType().equals("VendorProfiled"));
    }

    @Test
    void isIntactAndHasTheRootOfTheLedger() {
        var file = export("all.jsonl", Selection.ALL);

        assertThat(exported).isEqualTo(new Exported(last(), SIZE, 0));
        for (var checkpoint : checkpoints) {
            assertThat(Export.verify(file, checkpoint)).isEqualTo(new Intact(LEDGER, SIZE, last().root(), 6));
            assertThat(Export.verify(file, Checkpoint.parse(checkpoint.paper())))
                    .isInstanceOf(Intact.class);
        }
    }

    @Test
    void tellsOfWithheldEventsThatTheyAreThere() throws IOException {
        var file = export("public.jsonl", withoutProfiles());

        assertThat(exported).isEqualTo(new Exported(last(), SIZE, 4));
        assertThat(Files.readString(file)).doesNotContain("VendorProfiled").contains("VendorRegistered");
        assertThat(Export.verify(file, last())).isInstanceOf(Intact.class);
    }

    /** Acts are never cut. */
    @ParameterizedTest
    @CsvSource({"0, 1, 0, 1", "1, 2, 1, 2", "3, 4, 2, 5", "2, 6, 2, 7", "5, 100, 5, 9", "8, 9, 8, 9"})
    void hasWholeActsOfAPart(long from, long until, long first, long end) throws IOException {
        var file = export("part.jsonl", bounds(from, until));

        var lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).contains("\"from\":" + first + ",");
        assertThat(lines).filteredOn(line -> line.startsWith("{\"position\"")).hasSize((int) (end - first));
        for (var checkpoint : checkpoints) {
            if (checkpoint.size() < first) {
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> Export.verify(file, checkpoint))
                        .satisfies(refused -> assertThat(refused.code()).isEqualTo("checkpoint-before-part"));
            } else if (checkpoint.size() <= end) {
                assertThat(Export.verify(file, checkpoint)).isInstanceOf(Intact.class);
            } else {
                assertThat(Export.verify(file, checkpoint))
                        .isEqualTo(new Damaged(end, What.TRUNCATED, "checkpoint-size"));
            }
        }
    }

    @Test
    void refusesBoundsWithNothingBetween() {
        var file = folder.resolve("none.jsonl");
        try (var rows = SqliteLedger.rows(ledger)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Export.write(rows, bounds(SIZE, SIZE + 5), file, written -> {}))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("export-part-empty"));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**part");
        assertThat(file).doesNotExist();
    }

    @Test
    void replacesNoFile() throws IOException {
        var file = Files.writeString(folder.resolve("there.jsonl"), "mine");
        try (var rows = SqliteLedger.rows(ledger)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Export.write(rows, Selection.ALL, file, written -> {}))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-exists"));
        }
        assertThat(file).hasContent("mine");
    }

    /** By this program and by the other, whatever one simple act does to whichever line. */
    @ParameterizedTest
    @CsvSource({"all, 0, 100", "part, 2, 7", "public, 0, 100"})
    void showsEveryDamage(String kind, long from, long until) throws Exception {
        var selection = kind.equals("public") ? withoutProfiles() : bounds(from, until);
        var sound = Files.readString(export(kind + ".jsonl", selection));
        var damages = Damages.of(sound);
        var damaged = folder.resolve("damaged");
        SecondVerifier.write(damaged, damages);
        damages.keySet()
                .forEach(name -> assertThat(isIntact(damaged.resolve(name)))
                        .as("%s of %s", name, kind)
                        .isFalse());

        assertThat(SecondVerifier.verify(damaged)).hasSameSizeAs(damages).doesNotContainValue(0);
    }

    private static boolean isIntact(Path file) {
        try {
            return Export.verify(file, null) instanceof Intact;
        } catch (Refused unreadable) {
            return false;
        }
    }

    @Test
    void namesThePositionOfAnAlteredEvent() throws IOException {
        var file = export("all.jsonl", Selection.ALL);
        var sound = Files.readString(file);
        Map<String, Verification> found = new TreeMap<>();
        for (var altered : List.of("V-0003\\\",\\\"name\\\":\\\"委託先 1", "e-V-0002-0", "\"seq\":2")) {
            assertThat(sound).contains(altered);
            Files.writeString(
                    file, sound.replace(altered, altered.replace('2', '4').replace("先 1", "先 9")));
            found.put(altered, Export.verify(file, null));
        }

        assertThat(found.values())
                .containsExactly(
                        new Damaged(7, What.ALTERED, "commit-root"),
                        new Damaged(5, What.ALTERED, "commit-root"),
                        new Damaged(2, What.ALTERED, "commit-root"));
    }

    /** Whoever writes everything anew from some point on is seen against a checkpoint only. */
    @Test
    void showsAnotherHistoryAgainstACheckpoint() {
        export("all.jsonl", Selection.ALL);
        ledger = folder.resolve("other.db");
        try (var home = SqliteLedger.create(ledger, LEDGER, NEW_YEAR)) {
            append(home, established());
            append(home, event("V-0009", 0));
            append(home, event("V-0001", 1), event("V-0002", 0), event("V-0002", 1));
        }
        var file = export("other.jsonl", Selection.ALL);

        assertThat(Export.verify(file, null)).isInstanceOf(Intact.class);
        assertThat(Export.verify(file, checkpoints.getFirst())).isInstanceOf(Intact.class);
        assertThat(Export.verify(file, checkpoints.get(1)))
                .isEqualTo(new Damaged(1, What.ROOT_MISMATCH, "checkpoint-root"));
        assertThat(Export.verify(file, last())).isEqualTo(new Damaged(5, What.TRUNCATED, "checkpoint-size"));
    }

    @Test
    void isVerifiedByTheOtherProgramToo() throws Exception {
        var sound = folder.resolve("sound");
        Files.createDirectories(sound);
        for (var selection : List.of(Selection.ALL, withoutProfiles(), bounds(2, 6))) {
            Files.move(export("one.jsonl", selection), sound.resolve(selection.hashCode() + ".jsonl"));
        }
        var seven = checkpoints.get(3);

        assertThat(SecondVerifier.verify(sound).values()).containsExactly(0, 0, 0);
        assertThat(SecondVerifier.verify(sound, "--checkpoint", seven.paper()).values())
                .containsExactly(0, 0, 0);
        assertThat(SecondVerifier.verify(sound, "--checkpoint", seven.text()).values())
                .containsExactly(0, 0, 0);
        var other = new Checkpoint("KAWASE", LEDGER.id(), 7, last().root());
        assertThat(SecondVerifier.verify(sound, "--checkpoint", other.paper()).values())
                .containsExactly(6, 6, 6);
        var typo = seven.paper().replace("D1 KAWASE 7", "D1 KAWASE 8");
        assertThat(SecondVerifier.verify(sound, "--checkpoint", typo).values()).containsExactly(2, 2, 2);
    }

    /** Leaves don't cover the organ's code but in the first event, which need not be the only one of its act. */
    @Test
    void isOfTheOrganThatItsFirstEventNames() throws Exception {
        ledger = folder.resolve("founded.db");
        try (var home = SqliteLedger.create(ledger, LEDGER, NEW_YEAR)) {
            append(home, established(), event("V-0001", 0));
        }
        var told = Files.readString(export("founded", Selection.ALL));
        var forgeries = Files.createDirectory(folder.resolve("forged"));
        var forged = forgeries.resolve("forged");
        Files.writeString(
                forged,
                told.replace("\"organ\":\"KAWASE\"", "\"organ\":\"OGI\"").replace("daicho/KAWASE/", "daicho/OGI/"));

        assertThat(Export.verify(forged, null)).isEqualTo(new Damaged(0, What.ALTERED, "export-beginning"));
        assertThat(SecondVerifier.verify(forgeries).values()).containsExactly(6);
    }

    @Test
    void raisesNoFalseAlarm() throws Exception {
        var sound = folder.resolve("healthy");
        Files.createDirectories(sound);
        for (int seed = 0; seed < HEALTHY; seed++) {
            var random = new Random(seed);
            ledger = folder.resolve("healthy-" + seed + ".db");
            try (var home = SqliteLedger.create(ledger, LEDGER, NEW_YEAR)) {
                append(home, established());
                for (int act = 0; act < random.nextInt(1, 40); act++) {
                    append(home, anyEvents(random, act));
                }
            }
            var hidden = random.nextInt(3);
            var file = export(
                    "healthy-" + seed,
                    new Selection(
                            random.nextInt(2), 100, event -> event.eventId().length() % 3 != hidden));
            assertThat(Export.verify(file, null)).as("seed " + seed).isInstanceOf(Intact.class);
            Files.move(file, sound.resolve("healthy-" + seed));
        }

        assertThat(SecondVerifier.verify(sound))
                .hasSize(HEALTHY)
                .allSatisfy((file, code) -> assertThat(code).as(file).isZero());
    }

    private static NewEvent[] anyEvents(Random random, int act) {
        var events = new ArrayList<NewEvent>();
        for (int number = 0; number < random.nextInt(1, 7); number++) {
            events.add(event("R-" + act, number, NEW_YEAR.plusSeconds(random.nextInt(100_000))));
        }
        return events.toArray(NewEvent[]::new);
    }
}
