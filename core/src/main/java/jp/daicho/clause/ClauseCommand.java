package jp.daicho.clause;

import java.time.LocalDate;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of the catalogue. Checked for rules in {@link Catalogue}. */
public sealed interface ClauseCommand extends DomainCommand {

    /** {@code from} is the first business day the edition applies to, or null for every day until a later edition. */
    record RecordCatalogueEdition(Edition edition, @Nullable LocalDate from, Grounds grounds) implements ClauseCommand {

        CatalogueEditionRecorded event() {
            return new CatalogueEditionRecorded(
                    edition.id(),
                    edition.title(),
                    edition.digest(),
                    edition.sets(),
                    from,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }
}
