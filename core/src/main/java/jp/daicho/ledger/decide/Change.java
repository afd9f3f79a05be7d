package jp.daicho.ledger.decide;

import java.util.List;
import jp.daicho.shared.Recorded;

/** What one act recorded, or under a dry run would have recorded. Nothing, if nothing was to be changed. */
public record Change(List<Recorded> entries) {

    public Change {
        entries = List.copyOf(entries);
    }
}
