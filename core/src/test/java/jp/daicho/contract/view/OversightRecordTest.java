package jp.daicho.contract.view;

import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.OversightSamples.deficiency;
import static jp.daicho.contract.OversightSamples.incident;
import static jp.daicho.contract.OversightSamples.invoked;
import static jp.daicho.contract.OversightSamples.nda;
import static jp.daicho.contract.OversightSamples.person;
import static jp.daicho.contract.OversightSamples.places;
import static jp.daicho.contract.OversightSamples.report;
import static jp.daicho.contract.OversightSamples.required;
import static jp.daicho.contract.OversightSamples.responded;
import static jp.daicho.contract.OversightSamples.told;
import static jp.daicho.contract.OversightSamples.verified;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.MeasureState;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.view.OversightDetails.Incident;
import jp.daicho.contract.view.OversightDetails.Measure;
import org.junit.jupiter.api.Test;

class OversightRecordTest {

    private final OversightRecord watch = new OversightRecord();

    private void tell(OversightEvent... events) {
        for (int position = 0; position < events.length; position++) {
            watch.on(events[position], position);
        }
    }

    @Test
    void showsWhatIsArrangedOnTheDay() {
        tell(
                nda("密1", MAY),
                person("H2", "次郎", APRIL),
                person("H1", "花子", APRIL),
                person("H1", "太郎", MAY),
                places(APRIL, "本社"),
                places(JUNE, "本社", "支社"));

        var may = watch.details(MAY);
        assertThat(may.ndas()).containsExactly(nda("密1", MAY));
        assertThat(may.persons()).containsExactly(person("H1", "太郎", MAY), person("H2", "次郎", APRIL));
        assertThat(may.places()).isEqualTo(places(APRIL, "本社"));
        assertThat(watch.details(MAY.minusDays(1)).ndas()).isEmpty();
        assertThat(watch.details(APRIL.minusDays(1)).places()).isNull();
        assertThat(watch.details(JUNE).places()).isEqualTo(places(JUNE, "本社", "支社"));
    }

    @Test
    void showsAMeasureWithWhatCameOfItByTheDay() {
        tell(
                deficiency("F1", APRIL),
                required("M1", "F1", JUNE, APRIL),
                responded("M1", MAY),
                verified("M1", Effect.INSUFFICIENT, JUNE));

        assertThat(watch.details(APRIL.minusDays(1)).measures()).isEmpty();
        assertThat(watch.details(APRIL).deficiencies()).containsExactly(deficiency("F1", APRIL));
        assertThat(watch.details(APRIL).measures())
                .containsExactly(new Measure(List.of(required("M1", "F1", JUNE, APRIL))));
        assertThat(state(APRIL)).isEqualTo(MeasureState.REQUIRED);
        assertThat(state(MAY)).isEqualTo(MeasureState.ANSWERED);
        assertThat(state(JUNE)).isEqualTo(MeasureState.INSUFFICIENT);
        assertThat(watch.details(JUNE).measures().getFirst().since()).isEqualTo(JUNE);
    }

    private MeasureState state(LocalDate day) {
        return watch.details(day).measures().getFirst().state();
    }

    @Test
    void showsWhatWasReportedAndWhichClausesWereInvoked() {
        tell(report("4月分", APRIL), incident("E1", APRIL), invoked("E1", C09, MAY), told(JUNE));

        assertThat(watch.details(APRIL).incidents()).containsExactly(new Incident(incident("E1", APRIL), List.of()));
        var june = watch.details(JUNE);
        assertThat(june.reports()).containsExactly(report("4月分", APRIL));
        assertThat(june.incidents()).containsExactly(new Incident(incident("E1", APRIL), List.of(C09)));
        assertThat(june.reportedToCiso()).containsExactly(told(JUNE));
    }

    @Test
    void forgetsWhatWasTakenOut() {
        tell(
                nda(null, APRIL),
                person("H1", "花子", APRIL),
                places(APRIL, "本社"),
                confirmed(Result.DEFICIENT, APRIL),
                report("4月分", APRIL),
                told(APRIL),
                incident("E1", APRIL),
                invoked("E1", C09, APRIL));
        for (int position = 0; position < 8; position++) {
            watch.takeOut(position);
        }

        assertThat(watch.details(JUNE))
                .isEqualTo(new OversightDetails(
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Incident(incident("E1", APRIL), List.of())),
                        List.of()));
    }
}
