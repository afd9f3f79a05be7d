package jp.daicho.shell.wiring;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import jp.daicho.Register;
import jp.daicho.ledger.proof.Checkpoint;
import jp.daicho.ledger.proof.CheckpointNotes;
import jp.daicho.ledger.proof.CheckpointNotes.Note;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Parting;
import jp.daicho.shell.console.language.Texts;
import org.springframework.stereotype.Component;

/** Notes beside a ledger what it was, and holds it against all that was noted. */
@Component
public final class Checkpoints implements Parting {

    private final Registers registers;
    private final Proofs proofs;
    private final CurrentRequest request;
    private final InstantSource clock;
    private final Notes notes;
    private final Texts texts;

    Checkpoints(
            Registers registers, Proofs proofs, CurrentRequest request, InstantSource clock, Notes notes, Texts texts) {
        this.registers = registers;
        this.proofs = proofs;
        this.request = request;
        this.clock = clock;
        this.notes = notes;
        this.texts = texts;
    }

    /** What was found, and against how many notes. */
    public record Held(Verification found, int noted) {}

    /** Whether the ledger is what was written, and what each note beside it says. */
    public Held verify() {
        var noted = all(CheckpointNotes.beside(registers.file())); // before the rows: none is of events that come later
        try (var rows = proofs.rows()) {
            var checkpoints = noted.stream().map(Note::checkpoint).toList();
            return new Held(Verifier.verify(rows, checkpoints, broken -> tell(broken, noted)), noted.size());
        }
    }

    /** What can't be read keeps nobody from verifying the rest. */
    private List<Note> all(CheckpointNotes file) {
        try {
            return file.all(registers.organ(), line -> notes.afterwards("keeping.note-passed-by", file.file(), line));
        } catch (Refused unreadable) {
            notes.afterwards("keeping.notes-passed-by", file.file());
            return List.of();
        }
    }

    private void tell(Checkpoint broken, List<Note> noted) {
        noted.stream()
                .filter(note -> note.checkpoint().equals(broken))
                .findFirst()
                .ifPresent(note -> notes.afterwards("keeping.note-broken", note.at(), broken.paper()));
    }

    /** Note {@code checkpoint} of the ledger the request is about, unless it is a dry run. */
    public void note(Checkpoint checkpoint) {
        if (request.get().dryRun()) {
            return;
        }
        var file = CheckpointNotes.beside(registers.file());
        file.add(clock.instant(), checkpoint);
        notes.afterwards("keeping.noted", file.file());
    }

    @Override
    public List<String> leave() {
        return registers.written().entrySet().stream()
                .flatMap(written -> last(written.getKey(), written.getValue()).stream())
                .toList();
    }

    private List<String> last(Path file, Register register) {
        try {
            var checkpoint = Proofs.checkpoint(register);
            var beside = CheckpointNotes.beside(file);
            return List.of(checkpoint.paper(), say(noted(beside, checkpoint), beside.file()));
        } catch (Refused gone) {
            return List.of();
        }
    }

    private String noted(CheckpointNotes beside, Checkpoint checkpoint) {
        try {
            beside.add(clock.instant(), checkpoint);
            return "keeping.noted-at-exit";
        } catch (Refused notWritable) {
            return "keeping.not-noted-at-exit";
        }
    }

    private String say(String key, Path file) {
        return texts.say(request.get().language(), key, file);
    }
}
