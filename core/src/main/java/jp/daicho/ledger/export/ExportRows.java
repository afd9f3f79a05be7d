package jp.daicho.ledger.export;

import java.nio.file.Path;
import java.util.Optional;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.proof.LedgerRows;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The rows of an exported ledger or part of one, trusted as little as those of a home. */
final class ExportRows implements LedgerRows {

    private final Path file;
    private final LedgerId ledger;
    private final Frontier start;
    private @Nullable String ending;

    /** @throws Refused {@code export-not-one}, {@code export-newer}, {@code export-beginning-damaged}, {@code file-unreadable} */
    ExportRows(Path file) {
        this.file = file;
        try (var lines = new LineReader(file)) {
            var part = LineForm.first(Line.Part.class, Line.Part.BEGINNING, lines);
            ledger = part.id();
            start = new Frontier(
                    part.from(), part.peaks().stream().map(Hash::parse).toList());
        } catch (IllegalArgumentException e) {
            throw Refused.damaged("export-beginning-damaged", file);
        }
    }

    LedgerId ledger() {
        return ledger;
    }

    /** The checkpoint at the end, once the events were read until there; null if there is none. */
    @Nullable
    String ending() {
        return ending;
    }

    @Override
    public Optional<LedgerId> declared() {
        return Optional.of(ledger);
    }

    @Override
    public Frontier start() {
        return start;
    }

    @Override
    public Cursor<CommitRow> commits() {
        return new Commits();
    }

    @Override
    public Cursor<EventRow> events(long from) {
        return new Events(from);
    }

    @Override
    public void close() {}

    /** Passes the events by, and sees that each stands after its own commit and before the next. */
    private final class Commits implements Cursor<CommitRow> {

        private final LineReader lines = new LineReader(file);
        private long owed;
        private boolean early;

        /** An event too many is for the events to name; one before its commit is named by the commit after. */
        @Override
        public @Nullable CommitRow next() {
            if (early) {
                return CommitRow.UNREADABLE;
            }
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.startsWith(Line.Act.BEGINNING)) {
                    return row(line);
                }
                if (line.startsWith(Line.Event.BEGINNING) || line.startsWith(Line.Withheld.BEGINNING)) {
                    owed--;
                }
            }
            return null;
        }

        private CommitRow row(String line) {
            try {
                var act = LineForm.read(Line.Act.class, line);
                if (owed > 0) {
                    return CommitRow.UNREADABLE;
                }
                early = owed < 0;
                owed = act.count();
                var root = Hash.parse(act.root()).bytes();
                return new CommitRow(true, act.commit(), act.count(), null, act.commit() + act.count(), root, null);
            } catch (IllegalArgumentException notOne) {
                return CommitRow.UNREADABLE;
            }
        }

        @Override
        public void close() {
            lines.close();
        }
    }

    /** Takes every line that is none of the others for an event that can't be read. */
    private final class Events implements Cursor<EventRow> {

        private final long from;
        private final LineReader lines = new LineReader(file);

        Events(long from) {
            this.from = from;
            lines.next();
        }

        @Override
        public @Nullable EventRow next() {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var row = line.startsWith(Line.Act.BEGINNING) ? null : row(line);
                if (row != null && !(row.sound() && row.position() < from)) {
                    return row;
                }
            }
            return null;
        }

        private @Nullable EventRow row(String line) {
            try {
                if (line.startsWith(Line.Event.BEGINNING)) {
                    var event = LineForm.read(Line.Event.class, line);
                    return EventRow.told(event.position(), event.event());
                }
                if (line.startsWith(Line.Withheld.BEGINNING)) {
                    var withheld = LineForm.read(Line.Withheld.class, line);
                    return EventRow.withheld(withheld.withheld(), Hash.parse(withheld.leaf()));
                }
                return line.startsWith(Line.End.BEGINNING)
                        ? end(LineForm.read(Line.End.class, line))
                        : EventRow.UNREADABLE;
            } catch (IllegalArgumentException notOne) {
                return EventRow.UNREADABLE;
            }
        }

        private @Nullable EventRow end(Line.End end) {
            ending = end.checkpoint();
            return lines.next() == null ? null : EventRow.UNREADABLE;
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
