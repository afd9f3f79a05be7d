package jp.daicho.shell.office;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.daicho.handover.Charge;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on stderr what becomes of all that somebody leaves, one line each. */
@Component
class ShareWords {

    private final HoldingWords words;
    private final Notes notes;

    ShareWords(HoldingWords words, Notes notes) {
        this.words = words;
        this.notes = notes;
    }

    void tell(Share share, LocalDate day) {
        var answering = share.answering();
        var laidDown = share.own().stream().filter(row -> answering.deputies().contains(row.held()));
        Stream.concat(share.held().stream(), laidDown).forEach(row -> {
            if (answering.drops(row.seat()) && share.successor() != null) {
                notes.afterwards("staff.transfer.answers", words.seat(row), share.successor());
            } else {
                tell(row, share.successor(), day);
            }
        });
    }

    private void tell(HoldingRow row, @Nullable StaffId successor, LocalDate day) {
        var what = words.seat(row);
        if (row.seat().charge() == Charge.AUDITOR && successor == null) {
            notes.afterwards(
                    "staff.transfer.auditor", what, row.staff(), row.seat().code());
            return;
        }
        switch (row.seat().charge()) {
            case APPLICATION -> notes.afterwards("staff.transfer.undecided", what, row.staff());
            default -> {
                boolean later = row.isToComeAfter(day);
                if (successor == null) {
                    notes.afterwards("staff.transfer.left", what, later ? row.since() : day);
                } else if (!row.seat().charge().canBeHandedOver()) {
                    notes.afterwards("staff.transfer.recovery", what, row.seat().code(), successor);
                } else if (later) {
                    notes.afterwards("staff.transfer.coming", what, successor, row.since());
                } else {
                    notes.afterwards("staff.transfer.handed-over", what, successor);
                }
            }
        }
    }
}
