package jp.daicho.clause;

import static jp.daicho.clause.ClauseSamples.APRIL;
import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.clause.ClauseSamples.SECOND;
import static jp.daicho.clause.ClauseSamples.edition;
import static jp.daicho.clause.ClauseSamples.knowing;
import static jp.daicho.clause.ClauseSamples.recorded;
import static jp.daicho.shared.Refusal.refusal;

import java.util.List;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.shared.Grounds;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final FixtureConfiguration<Catalogue> catalogue = new AggregateTestFixture<>(Catalogue.class);

    @Test
    void recordsAnEditionWhole() {
        var edition = edition(SECOND, C01);
        var grounds = new Grounds(APRIL, "改訂", List.of());

        catalogue
                .registerInjectableResource(knowing(recorded(FIRST, null, C01)))
                .givenNoPriorActivity()
                .when(new RecordCatalogueEdition(edition, APRIL, grounds))
                .expectEvents(new CatalogueEditionRecorded(
                        SECOND, edition.title(), "00ff", edition.sets(), APRIL, APRIL, "改訂", List.of()));
    }

    @Test
    void refusesAnEditionThatIsRecordedAlready() {
        catalogue
                .registerInjectableResource(knowing(recorded(FIRST, null, C01)))
                .givenNoPriorActivity()
                .when(new RecordCatalogueEdition(edition(FIRST), APRIL, Grounds.on(APRIL)))
                .expectException(refusal("RULE edition-recorded-already [mic-2026]"))
                .expectNoEvents();
    }
}
