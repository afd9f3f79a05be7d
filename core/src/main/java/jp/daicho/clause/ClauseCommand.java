package jp.daicho.clause;

import java.time.LocalDate;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of the catalogue. */
public sealed interface ClauseCommand extends DomainCommand {

    /** {@code from} is the first business day the edition applies to, or null for every day until a later edition. */
    record RecordCatalogueEdition(Edition edition, @Nullable LocalDate from, Grounds grounds)
            implements ClauseCommand {}
}
