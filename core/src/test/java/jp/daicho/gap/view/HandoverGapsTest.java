package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.retitled;
import static jp.daicho.contract.CustodySamples.I1;
import static jp.daicho.contract.CustodySamples.I2;
import static jp.daicho.contract.CustodySamples.provided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.oversight.ArrangementEvent.NdaConcluded;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OC-10 and OC-22: what must not be handed over just so. */
class HandoverGapsTest {

    private static final String UNBOUND = "OC-10:C-2026-0001";
    private static final String PERSONAL = "OC-22:C-2026-0001:PERSONAL-DATA";
    private static final String NUMBERS = "OC-22:C-2026-0001:MY-NUMBER";

    private final Watch watch = new Watch();
    private long conclusion;

    @BeforeEach
    void conclude() {
        conclusion = watch.tell(concluded());
        watch.tell(renewed(NEXT_MARCH, APRIL));
    }

    private long give(ItemId item, InformationClass confidentiality, LocalDate on) {
        return watch.tell(provided(item, handover(confidentiality, null, null), on));
    }

    private static Handover handover(
            InformationClass confidentiality, @Nullable Boolean personalData, @Nullable Boolean myNumber) {
        return new Handover("選挙人名簿", confidentiality, null, null, Media.PAPER, personalData, myNumber);
    }

    private static ContractProfileChanged declared(
            @Nullable Boolean personalData, @Nullable Boolean myNumber, LocalDate on) {
        return new Outline(null, null, null, null, List.of(), List.of(), personalData, myNumber, null, null)
                .changed(C1, on, Grounds.on(on));
    }

    private static Mark mark(String clause, ClauseState state) {
        return new Mark(new ClauseId(clause), state, null);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLASS_3A", "CLASS_3B", "CLASS_3C", "CLASS_2"})
    void isAGapWhereNothingBindsTheVendorToSecrecy(InformationClass important) {
        long item = give(I1, important, MAY);
        give(I2, important, JUNE);

        assertThat(watch.around(UNBOUND, MAY)).isEqualTo("- HIGH HIGH");
        var gap = watch.row(UNBOUND, JUNE);
        assertThat(gap.flaw()).isEqualTo(Flaw.SECRECY_UNBOUND);
        assertThat(gap.details()).containsExactly(I1, "選挙人名簿", MAY);
        assertThat(gap.since()).isEqualTo(MAY);
        assertThat(gap.until()).isEqualTo(NEXT_MARCH.plusDays(1));
        assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1);
        assertThat(watch.explain(UNBOUND, MAY).causes()).containsExactly(conclusion, item);
    }

    @Test
    void isNoneWhereTheInformationIsOpen() {
        give(I1, InformationClass.CLASS_1, MAY);

        assertThat(watch.around(UNBOUND, JUNE)).isEqualTo("- - -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C08", "C15"})
    void isNoneFromTheDayAClauseBindsTheVendor(String clause) {
        give(I1, InformationClass.CLASS_2, MAY);
        long said = watch.tell(clause(mark(clause, ClauseState.PRESENT), JUNE));
        assertThat(watch.span(UNBOUND, MAY)).isEqualTo("2026-05-01 until 2026-06-01");

        watch.voidEntry(C1.value(), said);
        assertThat(watch.around(UNBOUND, JUNE)).isEqualTo("HIGH HIGH HIGH");
    }

    @Test
    void isNoneFromTheDayOfAnAgreementOn() {
        give(I1, InformationClass.CLASS_2, MAY);
        long agreed = watch.tell(new NdaConcluded(C1, null, JUNE, null, List.of()));
        assertThat(watch.span(UNBOUND, MAY)).isEqualTo("2026-05-01 until 2026-06-01");

        watch.voidEntry(C1.value(), agreed);
        assertThat(watch.around(UNBOUND, JUNE)).isEqualTo("HIGH HIGH HIGH");
    }

    @Test
    void isAGapWhereTheClauseIsNotWholeOrAnother() {
        give(I1, InformationClass.CLASS_2, MAY);
        watch.tell(clause(mark("C08", ClauseState.PARTIAL), MAY));
        watch.tell(clause(mark("C15", ClauseState.NOT_APPLICABLE), MAY));
        watch.tell(clause(mark("C09", ClauseState.PRESENT), MAY));
        assertThat(watch.around(UNBOUND, MAY)).isEqualTo("- HIGH HIGH");

        watch.set("OC-10", "secrecy", "C09", APRIL);
        assertThat(watch.around(UNBOUND, MAY)).isEqualTo("- - -");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31", "2027-04-01", "2028-02-29"})
    void beginsOnTheDayOfTheHandover(LocalDate day) {
        give(I1, InformationClass.CLASS_2, day);

        assertThat(watch.around(UNBOUND, day)).isEqualTo("- HIGH HIGH");
    }

    @Test
    void isNoneBeforeTheContractRuns() {
        give(I1, InformationClass.CLASS_2, APRIL.minusDays(9));

        assertThat(watch.around(UNBOUND, APRIL)).isEqualTo("- HIGH HIGH");
        assertThat(watch.around(UNBOUND, NEXT_MARCH)).isEqualTo("HIGH HIGH -");
    }

    @Test
    void isAGapUntilItIsDeclaredThatPersonalDataAreHeld() {
        long item = watch.tell(provided(I1, handover(InformationClass.CLASS_3B, true, null), MAY));
        watch.tell(retitled("運用", MAY.plusDays(3)));

        assertThat(watch.around(PERSONAL, MAY)).isEqualTo("- HIGH HIGH");
        var gap = watch.row(PERSONAL, JUNE);
        assertThat(gap.flaw()).isEqualTo(Flaw.PERSONAL_DATA_UNDECLARED);
        assertThat(gap.details()).containsExactly(I1, "選挙人名簿", MAY);
        assertThat(gap.basis()).containsExactly(Basis.PERSONAL_DATA_66, Basis.MY_NUMBER_11);
        assertThat(watch.explain(PERSONAL, JUNE).causes()).containsExactly(conclusion, item);
        assertThat(watch.explain(PERSONAL, JUNE).remedies())
                .containsExactly("contract profile C-2026-0001 --personal-data");
        assertThat(watch.around(NUMBERS, JUNE)).isEqualTo("- - -");

        watch.tell(declared(true, null, JUNE));
        assertThat(watch.span(PERSONAL, MAY)).isEqualTo("2026-05-01 until 2026-06-01");
        watch.tell(declared(false, null, MARCH));
        assertThat(watch.around(PERSONAL, MARCH)).isEqualTo("- HIGH HIGH");
    }

    @Test
    void isAGapUntilItIsDeclaredThatIndividualNumbersAreHeld() {
        watch.tell(declared(true, null, APRIL));
        long item = watch.tell(provided(I1, handover(InformationClass.CLASS_3B, true, true), MAY));

        assertThat(watch.around(NUMBERS, MAY)).isEqualTo("- HIGH HIGH");
        assertThat(watch.row(NUMBERS, MAY).flaw()).isEqualTo(Flaw.MY_NUMBER_UNDECLARED);
        assertThat(watch.explain(NUMBERS, MAY).remedies()).containsExactly("contract profile C-2026-0001 --my-number");
        assertThat(watch.around(PERSONAL, MAY)).isEqualTo("- - -");

        watch.voidEntry(C1.value(), item);
        assertThat(watch.around(NUMBERS, MAY)).isEqualTo("- - -");
    }

    @Test
    void isNoneWhereTheNumbersThatAreDeclaredArePersonalData() {
        watch.tell(declared(null, true, APRIL));
        watch.tell(provided(I1, handover(InformationClass.CLASS_3B, true, true), MAY));
        assertThat(watch.around(PERSONAL, MAY)).isEqualTo("- - -");

        watch.tell(declared(false, null, JUNE));
        assertThat(watch.around(PERSONAL, JUNE)).isEqualTo("- HIGH HIGH");
    }

    @Test
    void isNoneWhereNoneWereHandedOver() {
        watch.tell(provided(I1, handover(InformationClass.CLASS_3B, false, false), MAY));

        assertThat(watch.around(PERSONAL, MAY)).isEqualTo("- - -");
        assertThat(watch.around(NUMBERS, MAY)).isEqualTo("- - -");
    }

    @Test
    void areNoneOnceTheContractIsOver() {
        watch.tell(provided(I1, handover(InformationClass.CLASS_3B, true, null), MAY));

        assertThat(watch.around(PERSONAL, NEXT_MARCH)).isEqualTo("HIGH HIGH -");
    }
}
