package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.shared.Grounds;
import org.junit.jupiter.api.Test;

/** OC-09. */
class SelectionGapsTest {

    private static final String NOT_SELECTED = "OC-09:C-2026-0001";
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final SelectionCriteriaFixed CRITERIA =
            new SelectionCriteriaFixed(C1, "選定基準", APRIL, "記録漏れ", List.of());
    private static final CandidateAssessed CANDIDATE =
            new CandidateAssessed(C1, SAKURA, Suitability.SUITABLE, null, APRIL, "記録漏れ", List.of());

    private final Watch watch = Watch.by("OC-09");

    private static ContractConcluded concludedOn(LocalDate day) {
        return new ContractConcluded(
                C1,
                SAKURA,
                "保守",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                day,
                LEAP,
                concluded().edition(),
                day,
                null,
                List.of());
    }

    @Test
    void areThoseOfContractsConcludedSinceTheFirstDayOfPolicies() {
        var before = Watch.by("OC-09");
        before.tell(concludedOn(APRIL.minusDays(1)));
        assertThat(before.around(NOT_SELECTED, APRIL)).isEqualTo("- - -");

        watch.tell(concludedOn(APRIL));
        assertThat(watch.around(NOT_SELECTED, APRIL)).isEqualTo("- MEDIUM MEDIUM");

        var after = Watch.by("OC-09");
        after.tell(concludedOn(APRIL.plusDays(1)));
        assertThat(after.around(NOT_SELECTED, APRIL)).isEqualTo("- - MEDIUM");
    }

    @Test
    void lastOverTheFiscalYearsUntilTheLastDay() {
        long conclusion = watch.tell(concludedOn(APRIL));

        assertThat(watch.around(NOT_SELECTED, MARCH)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        assertThat(watch.around(NOT_SELECTED, LEAP)).isEqualTo("MEDIUM MEDIUM -");
        assertThat(watch.span(NOT_SELECTED, MAY)).isEqualTo("2026-04-01 until 2028-03-01");
        var gap = watch.row(NOT_SELECTED, MAY);
        assertThat(gap.flaw()).isEqualTo(Flaw.CHOICE_UNKNOWN);
        assertThat(gap.details()).containsExactly(APRIL);
        assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1, Basis.SUPPLY_CHAIN_NOTICE);
        assertThat(watch.explain(NOT_SELECTED, MAY).causes()).containsExactly(conclusion);
        assertThat(gap.remedy())
                .isEqualTo("contract select C-2026-0001 --vendor V-0042 --criteria <criteria>"
                        + " --assessment <assessment> --on <day-until-conclusion> --reason <reason>");
    }

    @Test
    void endWithBothTheCriteriaAndACandidate() {
        watch.tell(concluded());
        long criteria = watch.tell(CRITERIA);
        assertThat(watch.row(NOT_SELECTED, MAY).flaw()).isEqualTo(Flaw.CANDIDATES_UNKNOWN);
        assertThat(watch.row(NOT_SELECTED, MAY).remedy()).startsWith("contract candidate C-2026-0001 --vendor V-0042");

        long candidate = watch.tell(CANDIDATE);
        assertThat(watch.around(NOT_SELECTED, MAY)).isEqualTo("- - -");

        watch.voidEntry("C-2026-0001", criteria);
        assertThat(watch.row(NOT_SELECTED, MAY).flaw()).isEqualTo(Flaw.CRITERIA_UNKNOWN);
        assertThat(watch.row(NOT_SELECTED, MAY).remedy()).doesNotContain("assessment");
        watch.voidEntry("C-2026-0001", candidate);
        assertThat(watch.row(NOT_SELECTED, MAY).flaw()).isEqualTo(Flaw.CHOICE_UNKNOWN);
    }

    @Test
    void areNoneWhereTheChoiceWasRecordedBeforeTheConclusion() {
        watch.tell(new PlanOutsourcing(C1, Outline.titled("保守"), Grounds.on(APRIL)).event(C1));
        watch.tell(CRITERIA);
        watch.tell(CANDIDATE);
        watch.tell(new VendorSelected(C1, SAKURA, APRIL, null, List.of()));
        watch.tell(concluded());

        assertThat(watch.around(NOT_SELECTED, MAY)).isEqualTo("- - -");
    }

    @Test
    void endWithTheContractAndFollowTheSettings() {
        watch.tell(concluded());
        watch.tell(closed(JUNE));
        assertThat(watch.around(NOT_SELECTED, JUNE)).isEqualTo("MEDIUM - -");

        watch.set("OC-09", "concluded-from", "2026-04-02", MAY);
        assertThat(watch.around(NOT_SELECTED, MAY)).isEqualTo("MEDIUM - -");
    }
}
