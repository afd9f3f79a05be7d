package jp.daicho.policy;

import static jp.daicho.policy.PolicySamples.BASIC;
import static jp.daicho.policy.PolicySamples.IN_FORCE;
import static jp.daicho.policy.PolicySamples.JULY;
import static jp.daicho.policy.PolicySamples.MADE;
import static jp.daicho.policy.PolicySamples.NEXT;
import static jp.daicho.policy.PolicySamples.adopted;
import static jp.daicho.policy.PolicySamples.knowing;
import static jp.daicho.policy.PolicySamples.superseded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version of what is in force on a day, as {@link PoliciesKnown} answers it. */
class SuccessionTest {

    private static final PolicyId THIRD = new PolicyId("P-0003");

    /** Who is in force on the day before, on the day, and on the day after. */
    private static List<String> around(PoliciesKnown known, PolicyKind kind, LocalDate day) {
        return List.of(day.minusDays(1), day, day.plusDays(1)).stream()
                .map(each -> known.inForce(kind, each).map(PolicyId::value).orElse("-"))
                .toList();
    }

    private static PolicyEvent basic(PolicyId policy, LocalDate effective) {
        return adopted(policy, PolicyKind.BASIC_POLICY, effective);
    }

    @Test
    void isInForceFromItsFirstDayOnWheneverItWasMade() {
        var known = knowing(adopted());

        assertThat(around(known, PolicyKind.BASIC_POLICY, IN_FORCE)).containsExactly("-", "P-0001", "P-0001");
        assertThat(known.inForce(PolicyKind.BASIC_POLICY, MADE)).isEmpty();
        assertThat(known.inForce(PolicyKind.STANDARDS, IN_FORCE)).isEmpty();
        assertThat(known.isInForce(BASIC, IN_FORCE)).isTrue();
        assertThat(known.isInForce(BASIC, MADE)).isFalse();
    }

    @Test
    void givesWayToTheNextVersionOnThatOnesFirstDay() {
        var known = knowing(adopted(), basic(NEXT, JULY));

        assertThat(around(known, PolicyKind.BASIC_POLICY, JULY)).containsExactly("P-0001", "P-0002", "P-0002");
    }

    @Test
    void goesByFirstDaysHoweverLateAVersionIsRecorded() {
        var known = knowing(basic(NEXT, JULY), adopted());

        assertThat(around(known, PolicyKind.BASIC_POLICY, JULY)).containsExactly("P-0001", "P-0002", "P-0002");
    }

    @Test
    void endsWithoutASuccessorWhereItIsDoneAwayWith() {
        var known = knowing(adopted(), superseded(BASIC, null, JULY));

        assertThat(around(known, PolicyKind.BASIC_POLICY, JULY)).containsExactly("P-0001", "-", "-");
    }

    @Test
    void goesOnWhereTheNextIsWithdrawnByItsFirstDay() {
        var known = knowing(adopted(), basic(NEXT, JULY), superseded(NEXT, null, JULY));

        assertThat(around(known, PolicyKind.BASIC_POLICY, JULY)).containsExactly("P-0001", "P-0001", "P-0001");
        assertThat(known.isInForce(NEXT, JULY)).isFalse();
    }

    @Test
    void comesBackToNothingWhereTheNextEndsLater() {
        var known = knowing(adopted(), basic(NEXT, JULY), superseded(NEXT, null, JULY.plusDays(1)));

        assertThat(around(known, PolicyKind.BASIC_POLICY, JULY)).containsExactly("P-0001", "P-0002", "-");
    }

    @Test
    void letsProceduresOfOtherTitlesStandBesideOneAnother() {
        var known = knowing(
                adopted(BASIC, PolicyKind.PROCEDURE, "端末の管理", MADE, IN_FORCE),
                adopted(NEXT, PolicyKind.PROCEDURE, "媒体の管理", MADE, JULY),
                adopted(THIRD, PolicyKind.PROCEDURE, "端末 の管理", MADE, JULY));

        assertThat(known.isInForce(BASIC, JULY.minusDays(1))).isTrue();
        assertThat(known.isInForce(BASIC, JULY)).isFalse();
        assertThat(known.isInForce(NEXT, JULY)).isTrue();
        assertThat(known.isInForce(THIRD, JULY)).isTrue();
    }

    @Test
    void saysWhatItIs() {
        var known = knowing(adopted());

        assertThat(known.kind(BASIC)).isEqualTo(PolicyKind.BASIC_POLICY);
        assertThat(known.adopted(BASIC)).isEqualTo(adopted());
        assertRefused("NOT_FOUND record-unknown [P-0002]", () -> known.kind(NEXT));
    }

    @Test
    void givesCodesOut() {
        var known = knowing(adopted());

        assertThat(known.codeFor(null)).isEqualTo(NEXT);
        assertThat(known.codeFor(new PolicyId("p-9"))).isEqualTo(new PolicyId("P-9"));
        assertThat(known.codeFor(new PolicyId("KIHON"))).isEqualTo(new PolicyId("KIHON"));
        assertRefused("RULE code-taken [P-0001]", () -> known.codeFor(BASIC));
        assertRefused("BAD_VALUE code-of-another-kind [V-0001, P-]", () -> known.codeFor(new PolicyId("V-0001")));
    }
}
