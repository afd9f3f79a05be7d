package jp.daicho.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A file of checkpoints noted beside a ledger, one a line: when, and the line for paper. It finds what happens to the ledger
 * alone; whoever can write both can change both, so paper elsewhere is still what proves.
 */
public record CheckpointNotes(Path file) {

    /** One line: {@code 2026-04-01T08:15:00Z D1 KAWASE 12 XXXX-…}. */
    public record Note(String at, Checkpoint checkpoint) {}

    /** The notes for the ledger in {@code ledger}: {@code KAWASE.checkpoints} beside {@code KAWASE.db}. */
    public static CheckpointNotes beside(Path ledger) {
        var name = String.valueOf(ledger.getFileName());
        var stem = name.endsWith(".db") ? name.substring(0, name.length() - ".db".length()) : name;
        return new CheckpointNotes(ledger.resolveSibling(stem + ".checkpoints"));
    }

    /**
     * Add a line, durably.
     *
     * @throws Refused {@code checkpoint-not-noted}
     */
    public void add(Instant at, Checkpoint checkpoint) {
        var line = at.truncatedTo(ChronoUnit.SECONDS) + " " + checkpoint.paper() + "\n";
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw Refused.unusable("checkpoint-not-noted", file);
        }
    }

    /**
     * Every line that can be read and is of {@code organ}; {@code others} is told the number of each other line, from 1.
     *
     * @throws Refused {@code file-unreadable}
     */
    public List<Note> all(String organ, IntConsumer others) {
        if (!Files.exists(file)) {
            return List.of();
        }
        var notes = new ArrayList<Note>();
        try {
            var lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
            for (int number = 1; number <= lines.size(); number++) {
                var note = read(lines.get(number - 1), organ);
                if (note == null) {
                    others.accept(number);
                } else {
                    notes.add(note);
                }
            }
        } catch (IOException e) {
            throw Refused.unusable("file-unreadable", file);
        }
        return notes;
    }

    private static @Nullable Note read(String line, String organ) {
        var parts = line.strip().split(" ", 2);
        try {
            var checkpoint = Checkpoint.parse(parts[parts.length - 1]);
            return checkpoint.organ().equals(organ) ? new Note(parts[0], checkpoint) : null;
        } catch (Refused mistyped) {
            return null;
        }
    }
}
