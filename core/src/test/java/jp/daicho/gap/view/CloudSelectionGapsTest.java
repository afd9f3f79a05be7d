package jp.daicho.gap.view;

import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.JAPAN;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.use;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.OperationEvent.RegionChanged;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a cloud service was chosen, where it is, and from where it is used: CS-03, CS-04, CS-05, CS-06, CS-08. */
class CloudSelectionGapsTest {

    private static final LocalDate FAR = LocalDate.of(2030, 3, 31);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final Country CANADA = new Country("CA");

    private final Watch watch = Watch.by("CS-03", "CS-04", "CS-05", "CS-06", "CS-08");

    private long tell(CloudEvent... events) {
        return Stream.of(events)
                .map(event -> watch.tell(event.cloud().value(), event))
                .reduce(0L, (earlier, later) -> later);
    }

    private void except(ExceptionKind kind, LocalDate from, LocalDate until) {
        var id = new ExceptionId("E-0001");
        watch.tell(new ExceptionApplied(id, kind, "K-0001", TARO, HANAKO, null, until, from, "試行", List.of()));
        watch.tell(new ExceptionGranted(id, until, TARO, null, from, null, List.of()));
    }

    private static Use described(
            List<InformationClass> information,
            Zone zone,
            @Nullable Route route,
            List<Country> regions,
            @Nullable Country law) {
        return new Use(null, null, null, null, information, List.of(zone), route, regions, law, null);
    }

    private static CloudProfileChanged changed(Use use, LocalDate on) {
        return new CloudProfileChanged(K1, use, on, null, List.of());
    }

    @Nested
    class TermsAlone {

        private static final String GAP = "CS-03:K-0001";

        @Test
        void areNotEnoughForClassTwo() {
            tell(applied(use(InformationClass.CLASS_2, true)), approved(FAR, MAY));

            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");
            tell(changed(use(InformationClass.CLASS_1, true), JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void mayDoForAsLongAsAnExceptionHolds() {
            tell(applied(use(InformationClass.CLASS_2, true)), approved(FAR, MAY));
            except(ExceptionKind.TERMS_ONLY, JUNE, MARCH);

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around(GAP, MARCH)).isEqualTo("- - HIGH");
        }

        @Test
        void doWhereTheyAreAContract() {
            tell(applied(), approved(FAR, MAY));

            assertThat(watch.around(GAP, MAY)).isEqualTo("- - -");
        }
    }

    @Nested
    class Conditions {

        private static final String GAP = "CS-04:K-0001";

        private static SelectionConditionAssessed found(
                SelectionCondition condition, ConditionState state, LocalDate on) {
            return new SelectionConditionAssessed(K1, condition, state, on, null, List.of());
        }

        @Test
        void areToBeLookedAt() {
            tell(applied(), approved(FAR, MAY));
            watch.set("CS-04", "conditions", "logs,audit,terms", APRIL);
            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, MAY).details())
                    .containsExactly(2, List.of(SelectionCondition.AUDIT, SelectionCondition.LOGS));

            tell(found(SelectionCondition.LOGS, ConditionState.MET, JUNE));
            assertThat(watch.row(GAP, JUNE).details()).containsExactly(1, List.of(SelectionCondition.AUDIT));
            tell(found(SelectionCondition.AUDIT, ConditionState.UNKNOWN, JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH HIGH HIGH");
            tell(found(SelectionCondition.AUDIT, ConditionState.MET, LEAP));
            assertThat(watch.around(GAP, LEAP)).isEqualTo("HIGH - -");
        }

        @Test
        void areToBeMet() {
            tell(applied(), approved(FAR, MAY));
            long unmet = tell(found(SelectionCondition.DATA_DISPOSAL, ConditionState.UNMET, JUNE));

            assertThat(watch.around("CS-04:K-0001:DATA-DISPOSAL", JUNE)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row("CS-04:K-0001:DATA-DISPOSAL", JUNE).remedy())
                    .isEqualTo("cloud assess K-0001 --condition data-disposal --state met --reason <reason>");
            assertThat(watch.explain("CS-04:K-0001:DATA-DISPOSAL", JUNE).causes())
                    .containsExactly(unmet);
            watch.voidEntry("K-0001", unmet);
            assertThat(watch.around("CS-04:K-0001:DATA-DISPOSAL", JUNE)).isEqualTo("- - -");
        }

        @Test
        void ofInformationOfClassOneAreNotAskedFor() {
            tell(applied(use(InformationClass.CLASS_1, true)), approved(FAR, MAY));

            assertThat(watch.around(GAP, MAY)).isEqualTo("- - -");
        }

        @Test
        void mayWaitWhileAnExceptionHolds() {
            tell(applied(), approved(FAR, MAY));
            except(ExceptionKind.SELECTION_CONDITION, MAY, MARCH);

            assertThat(watch.around(GAP, MARCH)).isEqualTo("- - HIGH");
        }
    }

    @Nested
    class Places {

        private static final String GAP = "CS-05:K-0001";

        private static Use in(@Nullable Country law, Country... regions) {
            return described(List.of(), Zone.INTERNET, null, List.of(regions), law);
        }

        private static Use nowhere() {
            var plain = use();
            return new Use(
                    plain.service(),
                    plain.provider(),
                    plain.purpose(),
                    null,
                    plain.information(),
                    plain.zones(),
                    null,
                    List.of(),
                    null,
                    null);
        }

        @Test
        void atHomeAreNoGap() {
            tell(applied(), approved(FAR, MAY));

            assertThat(watch.around(GAP, MAY)).isEqualTo("- - -");
        }

        @Test
        void areToBeKnown() {
            tell(applied(nowhere()), approved(FAR, MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, MAY).flaw()).isEqualTo(Flaw.REGION_UNKNOWN);

            tell(changed(in(null, JAPAN), JUNE));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH LOW LOW");
            tell(changed(in(JAPAN), LEAP));
            assertThat(watch.around(GAP, LEAP)).isEqualTo("LOW - -");
        }

        @Test
        void abroadAreToBeJudgedSinceTheDataAreThere() {
            var judged = new SelectionConditionAssessed(
                    K1, SelectionCondition.JURISDICTION, ConditionState.MET, MAY, "検討済", List.of());
            tell(applied(), approved(FAR, MAY), judged);
            tell(new RegionChanged(K1, List.of(CANADA), null, null, JUNE, null, List.of()));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, JUNE).details()).containsExactly(List.of(CANADA));

            tell(new SelectionConditionAssessed(
                    K1, SelectionCondition.JURISDICTION, ConditionState.MET, LEAP, "検討済", List.of()));
            assertThat(watch.around(GAP, LEAP)).isEqualTo("HIGH - -");
        }

        @Test
        void areHomeWhereTheOfficeSaysSo() {
            tell(applied(), approved(FAR, MAY), changed(in(CANADA, CANADA), MAY));
            watch.set("CS-05", "home", "JP,CA", JUNE);

            assertThat(watch.around(GAP, JUNE)).isEqualTo("HIGH - -");
        }
    }

    @Nested
    class Assurances {

        private static final String GAP = "CS-06:K-0001";

        private static ProviderAssuranceRecorded assured(Assurance kind, LocalDate on, @Nullable LocalDate until) {
            return new ProviderAssuranceRecorded(K1, kind, "1", until, on, "判断", List.of());
        }

        @Test
        void holdThroughTheirLastDay() {
            tell(applied(), approved(FAR, MAY));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- MEDIUM MEDIUM");

            tell(assured(Assurance.ISMAP, JUNE, LEAP));
            assertThat(watch.around(GAP, JUNE)).isEqualTo("MEDIUM - -");
            assertThat(watch.around(GAP, LEAP)).isEqualTo("- - MEDIUM");
            tell(assured(Assurance.OWN_JUDGEMENT, LEAP, null));
            assertThat(watch.around(GAP, LEAP)).isEqualTo("- - -");
        }

        @Test
        void holdAsLongAsWasSaidLast() {
            tell(applied(), approved(FAR, MAY), assured(Assurance.ISMAP, MAY, null));
            tell(assured(Assurance.ISMAP, JUNE, LEAP));

            assertThat(watch.around(GAP, JUNE)).isEqualTo("- - -");
            assertThat(watch.around(GAP, LEAP)).isEqualTo("- - MEDIUM");
        }

        @Test
        void areOfTheKindsTheOfficeTakes() {
            tell(applied(), approved(FAR, MAY), assured(Assurance.ISO27001, MAY, null));
            assertThat(watch.around(GAP, MAY)).isEqualTo("- MEDIUM MEDIUM");

            watch.set("CS-06", "kinds", "iso27001", JUNE);
            assertThat(watch.around(GAP, JUNE)).isEqualTo("MEDIUM - -");
        }
    }

    @Nested
    class Zones {

        private static final String LGWAN = "CS-08:K-0001:LGWAN";
        private static final String MY_NUMBER = "CS-08:K-0001:MY-NUMBER";
        private static final String INTERNET = "CS-08:K-0001:INTERNET";

        private static Use from(Zone zone, @Nullable Route route, InformationClass... information) {
            return described(List.of(information), zone, route, List.of(), null);
        }

        @Test
        void ofLgwanTakeAClosedRouteOrAListedService() {
            tell(applied(), approved(FAR, APRIL), changed(from(Zone.LGWAN, null), MAY));
            assertThat(watch.around(LGWAN, MAY)).isEqualTo("- HIGH HIGH");

            tell(new ProviderAssuranceRecorded(K1, Assurance.ISMAP_LIU, "1", null, JUNE, null, List.of()));
            assertThat(watch.around(LGWAN, JUNE)).isEqualTo("HIGH - -");
            watch.set("CS-08", "model", "alpha", LEAP);
            assertThat(watch.around(LGWAN, LEAP)).isEqualTo("- HIGH HIGH");
            tell(changed(from(Zone.LGWAN, Route.LGWAN_ASP), LEAP.plusDays(9)));
            assertThat(watch.around(LGWAN, LEAP.plusDays(9))).isEqualTo("HIGH - -");
        }

        @Test
        void ofIndividualNumbersTakeAClosedRoute() {
            tell(applied(), approved(FAR, APRIL), changed(from(Zone.MY_NUMBER, Route.LGWAN_ASP), MAY));
            assertThat(watch.around(MY_NUMBER, MAY)).isEqualTo("- HIGH HIGH");

            tell(changed(from(Zone.MY_NUMBER, Route.GOV_CLOUD), JUNE));
            assertThat(watch.around(MY_NUMBER, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void onTheInternetTakeClassThreeInOneModelOnly() {
            tell(applied(), approved(FAR, APRIL), changed(from(Zone.INTERNET, null, InformationClass.CLASS_3C), MAY));
            assertThat(watch.around(INTERNET, MAY)).isEqualTo("- MEDIUM MEDIUM");

            watch.set("CS-08", "model", "beta-dash", JUNE);
            assertThat(watch.around(INTERNET, JUNE)).isEqualTo("MEDIUM - -");
        }

        @Test
        void mayBeCrossedWhileAnExceptionHolds() {
            tell(applied(), approved(FAR, APRIL), changed(from(Zone.LGWAN, null), MAY));
            except(ExceptionKind.ZONE, JUNE, MARCH);

            assertThat(watch.around(LGWAN, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around(LGWAN, MARCH)).isEqualTo("- - HIGH");
        }
    }
}
