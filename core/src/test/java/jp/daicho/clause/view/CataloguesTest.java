package jp.daicho.clause.view;

import static jp.daicho.clause.ClauseSamples.APRIL;
import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.clause.ClauseSamples.SECOND;
import static jp.daicho.clause.ClauseSamples.recorded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.view.Catalogues.ClausesOf;
import jp.daicho.clause.view.Catalogues.ClausesOn;
import jp.daicho.clause.view.Catalogues.SetsOn;
import jp.daicho.shared.Told;
import org.junit.jupiter.api.Test;

class CataloguesTest {

    private final Catalogues view = new Catalogues();
    private final Told ledger = new Told(view);

    private void tellBoth() {
        ledger.tell("mic-2026", recorded(FIRST, null, C01));
        ledger.tell("mic-2027", recorded(SECOND, APRIL, C01, C09));
    }

    private static List<ClauseId> ids(List<ClauseRow> rows) {
        return rows.stream().map(row -> row.clause().id()).toList();
    }

    @Test
    void isEmptyBeforeTheFirstEdition() {
        assertThat(view.answer(new SetsOn(APRIL))).isEmpty();
        assertThat(view.answer(new ClausesOn(APRIL, null))).isEmpty();
        assertThat(view.answer(new ClausesOf(FIRST))).isEmpty();
    }

    @Test
    void showsTheEditionInForceOnTheDay() {
        tellBoth();

        assertThat(view.answer(new SetsOn(APRIL.minusDays(1))))
                .extracting(SetRow::edition)
                .containsExactly(FIRST);
        assertThat(ids(view.answer(new ClausesOn(APRIL.minusDays(1), null)))).containsExactly(C01);
        assertThat(view.answer(new SetsOn(APRIL))).extracting(SetRow::edition).containsExactly(SECOND);
        assertThat(ids(view.answer(new ClausesOn(APRIL, "base")))).containsExactly(C01, C09);
    }

    @Test
    void refusesASetThatTheEditionLacks() {
        tellBoth();

        assertRefused("NOT_FOUND clause-set-unknown [pi]", () -> view.answer(new ClausesOn(APRIL, "pi")));
    }

    @Test
    void showsEveryClauseOfAnEditionWhateverItsDay() {
        tellBoth();

        assertThat(ids(view.answer(new ClausesOf(FIRST)))).containsExactly(C01);
        assertThat(ids(view.answer(new ClausesOf(SECOND)))).containsExactly(C01, C09);
    }
}
