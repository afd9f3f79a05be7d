package jp.daicho.ledger.export;

import static java.util.Objects.requireNonNull;

import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.LedgerRows.CommitRow;
import jp.daicho.ledger.proof.LedgerRows.EventRow;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.proof.Witness;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Writes down what is verified, as far as it is selected. */
final class ExportWriter implements Witness {

    private final LineWriter file;
    private final Selection selection;
    private @Nullable LedgerId ledger;
    private @Nullable Frontier end;
    private boolean begun;
    private boolean inside;
    private long events;
    private long withheld;

    ExportWriter(LineWriter file, Selection selection) {
        this.file = file;
        this.selection = selection;
    }

    @Override
    public void begins(LedgerId named) {
        ledger = named;
    }

    @Override
    public void on(CommitRow commit, Frontier before) {
        inside = commit.size() > selection.from() && commit.position() < selection.until();
        if (inside) {
            begin(before);
            file.addAct(commit.position(), commit.count(), commit.root());
        } else if (begun && end == null) {
            end = before;
        }
    }

    private void begin(Frontier before) {
        if (!begun) {
            begun = true;
            var id = requireNonNull(ledger);
            var peaks = before.peaks().stream().map(Hash::base64).toList();
            file.add(new Line.Part(Line.Part.KIND, Line.VERSION, id.organ(), id.id(), before.size(), peaks));
        }
    }

    @Override
    public void on(EventRow row, Hash leaf) {
        if (!inside) {
            return;
        }
        events++;
        if (selection.tells(row.event())) {
            file.addEvent(row.position(), row.event());
        } else {
            withheld++;
            file.add(new Line.Withheld(row.position(), leaf.base64()));
        }
    }

    /**
     * Close the file with the checkpoint of its end.
     *
     * @throws Refused {@code export-part-empty} where the bounds leave nothing of a ledger that has something
     */
    Exported finish(Intact whole) {
        if (!begun && whole.size() > 0) {
            throw Refused.badValue("export-part-empty", "from", whole.size());
        }
        begin(Frontier.EMPTY);
        var checkpoint = end == null
                ? whole.checkpoint()
                : new Checkpoint(whole.ledger().organ(), whole.ledger().id(), end.size(), end.root());
        file.add(Line.End.at(checkpoint));
        file.finish();
        return new Exported(checkpoint, events, withheld);
    }
}
