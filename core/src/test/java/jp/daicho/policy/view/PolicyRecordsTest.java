package jp.daicho.policy.view;

import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.policy.PolicySamples.BASIC;
import static jp.daicho.policy.PolicySamples.G1;
import static jp.daicho.policy.PolicySamples.IN_FORCE;
import static jp.daicho.policy.PolicySamples.JULY;
import static jp.daicho.policy.PolicySamples.MADE;
import static jp.daicho.policy.PolicySamples.NEXT;
import static jp.daicho.policy.PolicySamples.adopted;
import static jp.daicho.policy.PolicySamples.briefed;
import static jp.daicho.policy.PolicySamples.noted;
import static jp.daicho.policy.PolicySamples.published;
import static jp.daicho.policy.PolicySamples.reviewed;
import static jp.daicho.policy.PolicySamples.superseded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.policy.GuidelineId;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.view.PolicyRecords.GuidelinesOn;
import jp.daicho.policy.view.PolicyRecords.OnePolicy;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyRecordsTest {

    private final PolicyRecords records = new PolicyRecords();
    private final Told told = new Told(records);

    private long tell(PolicyEvent event) {
        return told.tell(event.policy().value(), event);
    }

    private PolicyDetails details(LocalDate day) {
        return records.answer(new OnePolicy(BASIC, day));
    }

    private List<String> list(LocalDate day, @Nullable PolicyKind kind) {
        return records.answer(new PoliciesOn(day, kind)).stream()
                .map(row -> row.adopted().policy() + " " + row.state() + " " + row.until())
                .toList();
    }

    @Test
    void liststTheVersionsMadeByTheDayEachInItsState() {
        tell(adopted(NEXT, PolicyKind.BASIC_POLICY, "基本方針", JULY.minusDays(9), JULY));
        tell(adopted(BASIC, PolicyKind.BASIC_POLICY, "基本方針", MADE, IN_FORCE));
        tell(adopted(new PolicyId("P-0003"), PolicyKind.STANDARDS, JULY));

        assertThat(list(MADE.minusDays(1), null)).isEmpty();
        assertThat(list(MADE, null)).containsExactly("P-0001 ADOPTED 2026-07-01");
        assertThat(list(JULY.minusDays(1), null)).containsExactly("P-0001 IN_EFFECT 2026-07-01", "P-0002 ADOPTED null");
        assertThat(list(JULY, null))
                .containsExactly("P-0001 SUPERSEDED 2026-07-01", "P-0002 IN_EFFECT null", "P-0003 IN_EFFECT null");
        assertThat(list(JULY, PolicyKind.STANDARDS)).containsExactly("P-0003 IN_EFFECT null");
    }

    @Test
    void tellsOneThatWasWithdrawnFromOneThatEnded() {
        tell(adopted());
        tell(superseded(BASIC, NEXT, IN_FORCE));

        assertThat(list(JULY, null)).containsExactly("P-0001 WITHDRAWN 2026-04-01");
        assertThat(details(JULY).superseded()).isEqualTo(superseded(BASIC, NEXT, IN_FORCE));
    }

    @Test
    void showsWhatWasDoneAboutItByTheDay() {
        tell(adopted());
        tell(published(BASIC, IN_FORCE));
        long wrong = tell(published(BASIC, JULY));
        tell(reviewed(BASIC, JULY));
        tell(briefed(BASIC, JULY, HANAKO));

        assertThat(details(MADE).row().published()).isNull();
        assertThat(details(JULY.minusDays(1)))
                .returns(published(BASIC, IN_FORCE), details -> details.row().published())
                .returns(List.of(), PolicyDetails::reviews)
                .returns(List.of(), PolicyDetails::briefings);
        assertThat(details(JULY))
                .returns(published(BASIC, JULY), details -> details.row().published())
                .returns(List.of(reviewed(BASIC, JULY)), PolicyDetails::reviews)
                .returns(List.of(briefed(BASIC, JULY, HANAKO)), PolicyDetails::briefings);

        told.tell(BASIC.value(), new EntryVoided(wrong, 2, JULY, "誤記", List.of()));

        assertThat(details(JULY).row().published()).isEqualTo(published(BASIC, IN_FORCE));
    }

    @Test
    void knowsTheEditionsOfTheGuideline() {
        told.tell("G-0001", noted(G1, "R8", MADE));
        long newer = told.tell("G-0002", noted(new GuidelineId("G-0002"), "R9", JULY));

        assertThat(records.answer(new GuidelinesOn(MADE))).containsExactly(noted(G1, "R8", MADE));
        assertThat(records.answer(new GuidelinesOn(JULY)))
                .containsExactly(noted(new GuidelineId("G-0002"), "R9", JULY), noted(G1, "R8", MADE));

        told.tell("G-0002", new EntryVoided(newer, 0, JULY, "誤記", List.of()));

        assertThat(records.answer(new GuidelinesOn(JULY))).containsExactly(noted(G1, "R8", MADE));
    }

    @Test
    void refusesOneItDoesNotKnow() {
        assertRefused("NOT_FOUND record-unknown [P-0001]", () -> details(JULY));
    }
}
