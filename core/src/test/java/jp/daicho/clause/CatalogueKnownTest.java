package jp.daicho.clause;

import static jp.daicho.clause.ClauseSamples.APRIL;
import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.clause.ClauseSamples.SECOND;
import static jp.daicho.clause.ClauseSamples.knowing;
import static jp.daicho.clause.ClauseSamples.recorded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueKnownTest {

    private static final Set<RequiredOf> EVERY = Set.of(RequiredOf.ALL);

    @Test
    void knowsNoEditionAtFirst() {
        assertThat(CatalogueKnown.NONE.knows(FIRST)).isFalse();
        assertThat(CatalogueKnown.NONE.names(FIRST, C01)).isFalse();
        assertRefused("RULE edition-none [2026-04-01]", () -> CatalogueKnown.NONE.inForceOn(APRIL));
    }

    @Test
    void takesTheFirstEditionForEveryDayUntilALaterOneApplies() {
        var known = knowing(recorded(FIRST, null), recorded(SECOND, APRIL));

        assertThat(known.inForceOn(LocalDate.of(1989, 1, 8))).isEqualTo(FIRST);
        assertThat(known.inForceOn(APRIL.minusDays(1))).isEqualTo(FIRST);
        assertThat(known.inForceOn(APRIL)).isEqualTo(SECOND);
        assertThat(known.inForceOn(APRIL.plusDays(1))).isEqualTo(SECOND);
    }

    @Test
    void takesTheLatestDayWhicheverWasRecordedFirst() {
        var known = knowing(recorded(SECOND, APRIL), recorded(FIRST, null));

        assertThat(known.inForceOn(APRIL)).isEqualTo(SECOND);
    }

    @Test
    void takesTheLastRecordedOfTwoFromTheSameDay() {
        var known = knowing(recorded(FIRST, APRIL), recorded(SECOND, APRIL));

        assertThat(known.inForceOn(APRIL)).isEqualTo(SECOND);
        assertRefused("RULE edition-none [2026-03-31]", () -> known.inForceOn(APRIL.minusDays(1)));
    }

    @Test
    void asksEachEditionForItsOwnClauses() {
        var known = knowing(recorded(FIRST, null, C01), recorded(SECOND, APRIL, C01, C09));

        assertThat(known.names(FIRST, C09)).isFalse();
        assertThat(known.requires(FIRST, C09, EVERY)).isFalse();
        assertThat(known.names(SECOND, C09)).isTrue();
        assertThat(known.requires(SECOND, C09, EVERY)).isTrue();
    }
}
