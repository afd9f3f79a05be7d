package jp.daicho.contract;

import static jp.daicho.clause.RequiredOf.ALL;
import static jp.daicho.clause.RequiredOf.BUILD;
import static jp.daicho.clause.RequiredOf.IMPORTANT;
import static jp.daicho.clause.RequiredOf.JUKI;
import static jp.daicho.clause.RequiredOf.MY_NUMBER;
import static jp.daicho.clause.RequiredOf.NONE;
import static jp.daicho.clause.RequiredOf.OPERATE;
import static jp.daicho.clause.RequiredOf.PERSONAL_DATA;
import static jp.daicho.clause.RequiredOf.SUPPLY_CHAIN;
import static jp.daicho.contract.ContractSamples.amended;
import static jp.daicho.contract.ContractSamples.renewed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.RequiredOf;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementTest {

    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    private static Outline about(@Nullable Boolean personalData, @Nullable Boolean myNumber, Zone... zones) {
        return new Outline("保守", null, null, null, List.of(), List.of(zones), personalData, myNumber, null, null);
    }

    private static Outline handling(InformationClass... classes) {
        return new Outline("保守", null, null, null, List.of(classes), List.of(), null, null, null, null);
    }

    private static Outline doing(@Nullable SystemWork system, @Nullable Boolean juki) {
        return new Outline("保守", null, null, null, List.of(), List.of(), null, null, system, juki);
    }

    @Test
    void asksMoreOfAContractThatSaysNothing() {
        assertThat(Requirement.met(Outline.NOTHING)).containsExactlyInAnyOrder(ALL, IMPORTANT);
    }

    @Test
    void asksForPersonalDataWhereItIsHandled() {
        assertThat(Requirement.met(about(true, null))).contains(PERSONAL_DATA).doesNotContain(MY_NUMBER);
        assertThat(Requirement.met(about(false, null))).doesNotContain(PERSONAL_DATA);
    }

    @Test
    void takesNumbersForPersonalDataUnlessItIsSaidThatThereIsNone() {
        assertThat(Requirement.met(about(null, true))).contains(PERSONAL_DATA, MY_NUMBER);
        assertThat(Requirement.met(about(false, true))).contains(MY_NUMBER).doesNotContain(PERSONAL_DATA);
        assertThat(Requirement.met(about(null, false))).doesNotContain(PERSONAL_DATA, MY_NUMBER);
    }

    @Test
    void asksForNumbersInTheirZoneWhateverIsSaid() {
        assertThat(Requirement.met(about(null, null, Zone.MY_NUMBER))).contains(MY_NUMBER);
        assertThat(Requirement.met(about(null, false, Zone.MY_NUMBER))).contains(MY_NUMBER);
        assertThat(Requirement.met(about(null, null, Zone.LGWAN, Zone.INTERNET)))
                .doesNotContain(MY_NUMBER);
    }

    @Test
    void asksBySystemAndNetwork() {
        assertThat(Requirement.met(doing(SystemWork.BUILD, null)))
                .contains(BUILD)
                .doesNotContain(OPERATE);
        assertThat(Requirement.met(doing(SystemWork.OPERATE, true)))
                .contains(OPERATE, JUKI)
                .doesNotContain(BUILD);
        assertThat(Requirement.met(doing(null, false))).doesNotContain(BUILD, OPERATE, JUKI);
    }

    @Test
    void takesInformationForImportantUnlessAllOfItIsOfClassOne() {
        assertThat(Requirement.met(handling())).contains(IMPORTANT);
        assertThat(Requirement.met(handling(InformationClass.CLASS_2, InformationClass.CLASS_1)))
                .contains(IMPORTANT);
        assertThat(Requirement.met(handling(InformationClass.CLASS_1))).doesNotContain(IMPORTANT);
    }

    @Test
    void neverMeetsTheConditionOfWhatIsOnlyGoodToHave() {
        var everything = new Outline(
                "保守",
                null,
                null,
                null,
                List.of(InformationClass.CLASS_3A),
                List.of(Zone.MY_NUMBER),
                true,
                true,
                SystemWork.BUILD,
                true);

        assertThat(Requirement.met(everything, Transition.OF_THE_LAW, JULY)).doesNotContain(NONE);
    }

    @Test
    void asksForTheSupplyChainFromTheTransitionOn() {
        assertThat(Transition.OF_THE_LAW.from()).isEqualTo(JULY);
        assertThat(ofAPlan(JULY.minusDays(1))).doesNotContain(SUPPLY_CHAIN);
        assertThat(ofAPlan(JULY)).contains(SUPPLY_CHAIN);
        assertThat(ofAPlan(JULY.plusDays(1))).contains(SUPPLY_CHAIN);
    }

    @Test
    void takesARenewalForANewStartAndAnAmendmentForNone() {
        var before = Term.of(ContractSamples.concluded(ContractSamples.C1, JULY.minusYears(1), JULY.plusMonths(1)));
        var renewed = before.after(renewed(JULY.plusYears(1), JULY));
        var amended = before.after(amended(JULY.plusYears(1), JULY));

        var next = JULY.plusMonths(1).plusDays(1);
        assertThat(of(renewed, Transition.OF_THE_LAW, next.minusDays(1))).doesNotContain(SUPPLY_CHAIN);
        assertThat(of(renewed, Transition.OF_THE_LAW, next)).contains(SUPPLY_CHAIN);
        assertThat(of(amended, Transition.OF_THE_LAW, next)).doesNotContain(SUPPLY_CHAIN);
    }

    @Test
    void takesNoRenewalForANewStartWhereTheOfficeSaysSo() {
        var before = Term.of(ContractSamples.concluded(ContractSamples.C1, JULY.minusYears(1), JULY.plusMonths(1)));
        var renewed = before.after(renewed(JULY.plusYears(1), JULY));
        var next = JULY.plusMonths(1).plusDays(1);

        assertThat(of(renewed, new Transition(JULY, false), next)).doesNotContain(SUPPLY_CHAIN);
        assertThat(of(renewed, new Transition(JULY.minusYears(1), false), JULY)).contains(SUPPLY_CHAIN);
    }

    @Test
    void asksOfAContractAheadOfItsFirstDayWhatItWillNeed() {
        var ahead = Term.of(ContractSamples.concluded(ContractSamples.C1, JULY, JULY.plusMonths(1)));

        assertThat(of(ahead, Transition.OF_THE_LAW, JULY.minusMonths(1))).contains(SUPPLY_CHAIN);
        assertThat(of(ahead, new Transition(JULY.plusDays(1), true), JULY)).doesNotContain(SUPPLY_CHAIN);
    }

    private static Set<RequiredOf> ofAPlan(LocalDate day) {
        return Requirement.met(Outline.NOTHING, Transition.OF_THE_LAW, day);
    }

    private static Set<RequiredOf> of(Term term, Transition transition, LocalDate day) {
        return Requirement.met(Outline.NOTHING, transition, term, day);
    }
}
