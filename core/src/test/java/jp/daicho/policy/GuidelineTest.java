package jp.daicho.policy;

import static jp.daicho.policy.PolicySamples.G1;
import static jp.daicho.policy.PolicySamples.JULY;
import static jp.daicho.policy.PolicySamples.MADE;
import static jp.daicho.policy.PolicySamples.because;
import static jp.daicho.policy.PolicySamples.noted;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.daicho.policy.GuidelineCommand.NoteGuideline;
import jp.daicho.policy.GuidelineCommand.VoidGuideline;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class GuidelineTest {

    private static final String EDITION = "令和8年3月版";
    private static final EntryVoided VOIDED = new EntryVoided(0, 0, JULY, "統合", List.of());

    private static GuidelinesKnown knowing(DomainEvent... events) {
        var known = GuidelinesKnown.NONE;
        for (DomainEvent event : events) {
            known = known.on(new Recorded(0, Instant.EPOCH, G1.value(), 0, null, event));
        }
        return known;
    }

    private static TestExecutor<Guideline> given(DomainEvent... events) {
        Entries entries = position -> position < events.length
                ? new Recorded(position, Instant.EPOCH, G1.value(), position, null, events[(int) position])
                : null;
        return new AggregateTestFixture<>(Guideline.class)
                .registerInjectableResource(knowing(events))
                .registerInjectableResource(entries)
                .given((Object[]) events);
    }

    @Test
    void isNotedUnderACodeOfItsOwn() {
        given().when(new NoteGuideline(" 令和8年3月版 ", Grounds.on(MADE))).expectEvents(noted(G1, EDITION, MADE));
    }

    @Test
    void isNotedOnceHoweverItIsTyped() {
        var known = knowing(noted(G1, EDITION, MADE));

        assertThat(known.noted("令和８年 3月版")).contains(noted(G1, EDITION, MADE));
        new AggregateTestFixture<>(Guideline.class)
                .registerInjectableResource(known)
                .givenNoPriorActivity()
                .when(new NoteGuideline("令和８年３月版", Grounds.on(JULY)))
                .expectException(refusal("RULE guideline-noted-already [G-0001, 令和8年3月版, 2026-03-24]"))
                .expectNoEvents();
    }

    @Test
    void isTakenBackOnceAndNotedAnewUnderAnotherCode() {
        var voiding = new VoidGuideline(G1, 0, because(JULY));

        given(noted(G1, EDITION, MADE)).when(voiding).expectEvents(VOIDED);
        given(noted(G1, EDITION, MADE), VOIDED).when(voiding).expectException(refusal("RULE entry-voided-already [0]"));
        var known = knowing(noted(G1, EDITION, MADE), VOIDED);
        assertThat(known.noted(EDITION)).isEmpty();
        assertThat(known.next()).isEqualTo(new GuidelineId("G-0002"));
        assertThat(known.knows(G1)).isTrue();
    }

    @Test
    void isAllThatIsTakenBack() {
        given(noted(G1, EDITION, MADE), VOIDED)
                .when(new VoidGuideline(G1, 1, because(JULY)))
                .expectException(refusal("RULE entry-not-a-fact [1, EntryVoided]"));
        given(noted(G1, EDITION, MADE))
                .when(new VoidGuideline(G1, 7, because(JULY)))
                .expectException(refusal("NOT_FOUND entry-unknown [7, G-0001]"));
    }

    @Test
    void needsAnEditionAndAReason() {
        assertRefused("BAD_VALUE text-missing [edition]", () -> new NoteGuideline(" ", Grounds.on(MADE)));
        assertRefused("BAD_VALUE text-missing [reason]", () -> new VoidGuideline(G1, 0, Grounds.on(JULY)));
    }

    @Test
    void isToldFromAPolicyByItsCode() {
        assertThat(GuidelineId.isOne("ｇ-0001")).isTrue();
        assertThat(GuidelineId.isOne("P-0001")).isFalse();
    }
}
