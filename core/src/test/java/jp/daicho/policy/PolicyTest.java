package jp.daicho.policy;

import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.policy.PolicySamples.BASIC;
import static jp.daicho.policy.PolicySamples.IN_FORCE;
import static jp.daicho.policy.PolicySamples.JULY;
import static jp.daicho.policy.PolicySamples.MADE;
import static jp.daicho.policy.PolicySamples.NEXT;
import static jp.daicho.policy.PolicySamples.TITLE;
import static jp.daicho.policy.PolicySamples.adopted;
import static jp.daicho.policy.PolicySamples.because;
import static jp.daicho.policy.PolicySamples.briefed;
import static jp.daicho.policy.PolicySamples.knowing;
import static jp.daicho.policy.PolicySamples.published;
import static jp.daicho.policy.PolicySamples.reviewed;
import static jp.daicho.policy.PolicySamples.superseded;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.BriefStaff;
import jp.daicho.policy.PolicyCommand.PublishPolicy;
import jp.daicho.policy.PolicyCommand.ReviewPolicy;
import jp.daicho.policy.PolicyCommand.SupersedePolicy;
import jp.daicho.policy.PolicyCommand.VoidPolicyEntry;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final StaffId GONE = new StaffId("S-0003");
    private static final String URL = "https://www.city.example/policy";
    private static final PolicyVersionAdopted PROCEDURE = adopted(BASIC, PolicyKind.PROCEDURE, "端末の管理", MADE, IN_FORCE);

    /** A policy to which just this has happened, each at the position of its place here. */
    private static TestExecutor<Policy> given(PoliciesKnown known, PolicyEvent... events) {
        Entries entries = position -> position < events.length
                ? new Recorded(position, Instant.EPOCH, BASIC.value(), position, null, events[(int) position])
                : null;
        return new AggregateTestFixture<>(Policy.class)
                .registerInjectableResource(known)
                .registerInjectableResource(entries)
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(HANAKO, "花子"),
                        OfficeSamples.registered(TARO, "太郎"),
                        OfficeSamples.registered(GONE, "次郎"),
                        OfficeSamples.transferred(GONE, null, JULY)))
                .given((Object[]) events);
    }

    private static ResultValidator<Policy> told(Object command, PolicyEvent... since) {
        var events = Stream.concat(Stream.of(adopted()), Stream.of(since)).toArray(PolicyEvent[]::new);
        return given(knowing(events), events).when(command);
    }

    private static void refuses(String refusal, Object command, PolicyEvent... since) {
        told(command, since).expectException(refusal(refusal)).expectNoEvents();
    }

    private static AdoptPolicy adopting(
            @Nullable PolicyId policy,
            PolicyKind kind,
            LocalDate on,
            LocalDate effective,
            @Nullable Boolean nonPublic) {
        return new AdoptPolicy(policy, kind, "第1版", TITLE, effective, nonPublic, Grounds.on(on));
    }

    private static ReviewPolicy reviewing(
            @Nullable String threat, @Nullable Degree likelihood, @Nullable Degree loss, Outcome outcome) {
        return new ReviewPolicy(BASIC, Trigger.YEARLY, threat, likelihood, loss, outcome, Grounds.on(JULY));
    }

    @Nested
    class BeforeItsAdoption {

        private ResultValidator<Policy> told(AdoptPolicy command, PolicyEvent... others) {
            return given(knowing(others)).when(command);
        }

        /** The city's own dates. */
        @Test
        void isMadeBeforeItIsInForce() {
            told(adopting(null, PolicyKind.BASIC_POLICY, MADE, IN_FORCE, null)).expectEvents(adopted());
        }

        @Test
        void takesTheCodeItIsGiven() {
            told(adopting(NEXT, PolicyKind.BASIC_POLICY, MADE, IN_FORCE, null))
                    .expectEvents(adopted(NEXT, PolicyKind.BASIC_POLICY, TITLE, MADE, IN_FORCE));
        }

        @Test
        void isAsPublicAsItsKindUnlessSaidOtherwise() {
            told(adopting(BASIC, PolicyKind.PROCEDURE, MADE, IN_FORCE, null))
                    .expectEvents(adopted(BASIC, PolicyKind.PROCEDURE, TITLE, MADE, IN_FORCE));
            told(adopting(BASIC, PolicyKind.SNS_PROCEDURE, MADE, IN_FORCE, false))
                    .expectEvents(new PolicyVersionAdopted(
                            BASIC, PolicyKind.SNS_PROCEDURE, "第1版", TITLE, IN_FORCE, false, MADE, null, List.of()));
        }

        @Test
        void refusesTheFirstDayOfAnotherOfItsLine() {
            told(adopting(null, PolicyKind.BASIC_POLICY, MADE, IN_FORCE, null), adopted())
                    .expectException(refusal("RULE policy-day-taken [P-0001, 2026-04-01]"))
                    .expectNoEvents();
            told(
                            adopting(null, PolicyKind.BASIC_POLICY, MADE, IN_FORCE, null),
                            adopted(),
                            superseded(BASIC, null, IN_FORCE))
                    .expectEvents(adopted(NEXT, PolicyKind.BASIC_POLICY, TITLE, MADE, IN_FORCE));
            told(adopting(null, PolicyKind.STANDARDS, MADE, IN_FORCE, null), adopted())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void takesACodeOfItsKindOnce() {
            told(adopting(BASIC, PolicyKind.STANDARDS, JULY, JULY, null), adopted())
                    .expectException(refusal("RULE code-taken [P-0001]"));
            told(adopting(new PolicyId("V-0001"), PolicyKind.STANDARDS, JULY, JULY, null))
                    .expectException(refusal("BAD_VALUE code-of-another-kind [V-0001, P-]"));
        }

        @Test
        void refusesWhatCannotBe() {
            assertRefused(
                    "BAD_VALUE effective-before-adoption [2026-03-23, 2026-03-24]",
                    () -> adopting(null, PolicyKind.STANDARDS, MADE, MADE.minusDays(1), null));
            assertRefused(
                    "BAD_VALUE basic-policy-non-public []",
                    () -> adopting(null, PolicyKind.BASIC_POLICY, MADE, IN_FORCE, true));
            assertRefused(
                    "BAD_VALUE text-missing [title]",
                    () -> new AdoptPolicy(null, PolicyKind.STANDARDS, "1", " ", IN_FORCE, null, Grounds.on(MADE)));
            assertRefused(
                    "BAD_VALUE text-missing [version]",
                    () -> new AdoptPolicy(null, PolicyKind.STANDARDS, "", TITLE, IN_FORCE, null, Grounds.on(MADE)));
        }
    }

    @Test
    void isPublishedOnceADay() {
        var publishing = new PublishPolicy(BASIC, URL, Grounds.on(IN_FORCE));

        told(publishing).expectEvents(published(BASIC, IN_FORCE));
        told(publishing, published(BASIC, IN_FORCE)).expectNoEvents();
        told(publishing, published(BASIC, MADE)).expectEvents(published(BASIC, IN_FORCE));
        told(new PublishPolicy(BASIC, URL, Grounds.on(MADE))).expectEvents(published(BASIC, MADE));
    }

    @Test
    void isNothingBeforeItWasMade() {
        var refusal = "RULE policy-before-adoption [P-0001, 2026-03-23, 2026-03-24]";
        var before = Grounds.on(MADE.minusDays(1));

        refuses(refusal, new PublishPolicy(BASIC, URL, before));
        refuses(refusal, new ReviewPolicy(BASIC, Trigger.YEARLY, null, null, null, Outcome.KEEP, before));
        refuses(refusal, new BriefStaff(BASIC, List.of(HANAKO), before));
    }

    @Test
    void isNotPublishedWhereItIsNotPublic() {
        given(knowing(PROCEDURE), PROCEDURE)
                .when(new PublishPolicy(BASIC, null, Grounds.on(JULY)))
                .expectException(refusal("RULE policy-non-public [P-0001]"))
                .expectNoEvents();
    }

    @Test
    void isPublishedAtAnAddressOfTheWeb() {
        for (String url : List.of("city.example", "ftp://city.example", "https://", "https://city.example/a b")) {
            assertRefused(
                    "BAD_VALUE policy-url-malformed [" + url + "]",
                    () -> new PublishPolicy(BASIC, url, Grounds.on(JULY)));
        }
    }

    @Test
    void isReviewedWithItsRiskAnalysisOrWithout() {
        told(reviewing(null, null, null, Outcome.KEEP)).expectEvents(reviewed(BASIC, JULY));
        told(reviewing(null, null, null, Outcome.KEEP), reviewed(BASIC, JULY)).expectNoEvents();
        told(reviewing("乗っ取り", Degree.HIGH, Degree.LOW, Outcome.REVISE), reviewed(BASIC, JULY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotRevisedWithoutAWholeRiskAnalysis() {
        var refusal = "BAD_VALUE risk-analysis-incomplete []";

        assertRefused(refusal, () -> reviewing(null, null, null, Outcome.REVISE));
        assertRefused(refusal, () -> reviewing("乗っ取り", Degree.HIGH, null, Outcome.REVISE));
        assertRefused(refusal, () -> reviewing(null, null, Degree.HIGH, Outcome.KEEP));
    }

    @Test
    void isBriefedToThoseWhoWereNotYetOnThatDay() {
        var both = new BriefStaff(BASIC, List.of(HANAKO, TARO, HANAKO), Grounds.on(JULY));

        told(both).expectEvents(briefed(BASIC, JULY, HANAKO, TARO));
        told(both, briefed(BASIC, JULY, HANAKO)).expectEvents(briefed(BASIC, JULY, TARO));
        told(both, briefed(BASIC, JULY, HANAKO), briefed(BASIC, JULY, TARO)).expectNoEvents();
        told(both, briefed(BASIC, IN_FORCE, HANAKO, TARO)).expectEvents(briefed(BASIC, JULY, HANAKO, TARO));
    }

    @Test
    void isBriefedToNobodyUnknown() {
        refuses(
                "NOT_FOUND record-unknown [S-0009]",
                new BriefStaff(BASIC, List.of(HANAKO, new StaffId("S-0009")), Grounds.on(JULY)));
        refuses("RULE staff-left [S-0003, 2026-07-01]", new BriefStaff(BASIC, List.of(HANAKO, GONE), Grounds.on(JULY)));
        told(new BriefStaff(BASIC, List.of(GONE), Grounds.on(JULY.minusDays(1))))
                .expectEvents(briefed(BASIC, JULY.minusDays(1), GONE));
        assertRefused("BAD_VALUE text-missing [staff]", () -> new BriefStaff(BASIC, List.of(), Grounds.on(JULY)));
    }

    @Test
    void isNotReviewedNorTaughtOnceALaterVersionIsInForce() {
        var known = knowing(adopted(), adopted(NEXT, PolicyKind.BASIC_POLICY, TITLE, MADE, JULY));
        var refusal = refusal("RULE policy-replaced [P-0001, P-0002, 2026-07-01]");
        var briefing = new BriefStaff(BASIC, List.of(HANAKO), Grounds.on(JULY));
        given(known, adopted())
                .when(reviewing(null, null, null, Outcome.KEEP))
                .expectException(refusal)
                .expectNoEvents();
        given(known, adopted()).when(briefing).expectException(refusal).expectNoEvents();
        given(known, adopted())
                .when(new BriefStaff(BASIC, List.of(HANAKO), Grounds.on(JULY.minusDays(1))))
                .expectEvents(briefed(BASIC, JULY.minusDays(1), HANAKO));
    }

    @Nested
    class OnceSuperseded {

        private final PolicyEvent end = superseded(BASIC, null, JULY);

        @Test
        void refusesWhatHappenedLater() {
            refuses(
                    "RULE policy-superseded [P-0001, 2026-07-01]",
                    new PublishPolicy(BASIC, URL, Grounds.on(JULY)),
                    end);
            refuses(
                    "RULE policy-superseded [P-0001, 2026-07-01]",
                    new BriefStaff(BASIC, List.of(HANAKO), Grounds.on(JULY)),
                    end);
            refuses("RULE policy-superseded [P-0001, 2026-07-01]", reviewing(null, null, null, Outcome.KEEP), end);
            refuses(
                    "RULE policy-superseded [P-0001, 2026-07-01]",
                    new SupersedePolicy(BASIC, null, because(MADE)),
                    end);
        }

        @Test
        void takesWhatHappenedBefore() {
            told(new PublishPolicy(BASIC, URL, Grounds.on(JULY.minusDays(1))), end)
                    .expectEvents(published(BASIC, JULY.minusDays(1)));
        }
    }

    @Nested
    class WhenSuperseded {

        private ResultValidator<Policy> superseding(PolicyId by, PolicyEvent... others) {
            var events = Stream.concat(Stream.of(adopted()), Stream.of(others)).toArray(PolicyEvent[]::new);
            return given(knowing(events), adopted()).when(new SupersedePolicy(BASIC, by, because(JULY)));
        }

        @Test
        void endsOnTheDay() {
            told(new SupersedePolicy(BASIC, null, because(JULY))).expectEvents(superseded(BASIC, null, JULY));
            told(new SupersedePolicy(BASIC, null, because(MADE))).expectEvents(superseded(BASIC, null, MADE));
        }

        @Test
        void makesWayForOneOfItsKindThatIsInForceThen() {
            superseding(NEXT, adopted(NEXT, PolicyKind.BASIC_POLICY, JULY)).expectEvents(superseded(BASIC, NEXT, JULY));
            superseding(NEXT, adopted(NEXT, PolicyKind.BASIC_POLICY, JULY.plusDays(1)))
                    .expectException(refusal("RULE policy-not-in-force [P-0002, 2026-07-01]"));
            superseding(NEXT, adopted(NEXT, PolicyKind.STANDARDS, JULY))
                    .expectException(refusal("RULE policy-of-another-kind [P-0002, STANDARDS]"));
            superseding(NEXT).expectException(refusal("NOT_FOUND record-unknown [P-0002]"));
        }

        @Test
        void needsAReasonAndAnother() {
            assertRefused("BAD_VALUE text-missing [reason]", () -> new SupersedePolicy(BASIC, null, Grounds.on(JULY)));
            assertRefused(
                    "BAD_VALUE policy-replaces-itself [P-0001]",
                    () -> new SupersedePolicy(BASIC, BASIC, because(JULY)));
            refuses(
                    "RULE policy-before-adoption [P-0001, 2026-03-23, 2026-03-24]",
                    new SupersedePolicy(BASIC, null, because(MADE.minusDays(1))));
        }
    }

    @Nested
    class WhenVoided {

        private final EntryVoided voided = new EntryVoided(1, 1, JULY, "統合", List.of());

        @Test
        void takesAFactOut() {
            for (PolicyEvent fact :
                    List.of(published(BASIC, MADE), reviewed(BASIC, JULY), briefed(BASIC, JULY, TARO))) {
                told(new VoidPolicyEntry(BASIC, 1, because(JULY)), fact).expectEvents(voided);
            }
        }

        @Test
        void leavesStatesAlone() {
            refuses("RULE entry-not-a-fact [0, PolicyVersionAdopted]", new VoidPolicyEntry(BASIC, 0, because(JULY)));
            refuses(
                    "RULE entry-not-a-fact [1, PolicySuperseded]",
                    new VoidPolicyEntry(BASIC, 1, because(JULY)),
                    superseded(BASIC, null, JULY));
            refuses("NOT_FOUND entry-unknown [7, P-0001]", new VoidPolicyEntry(BASIC, 7, because(JULY)));
            assertRefused("BAD_VALUE text-missing [reason]", () -> new VoidPolicyEntry(BASIC, 1, Grounds.on(JULY)));
        }

        @Test
        void takesNothingOutTwice() {
            new AggregateTestFixture<>(Policy.class)
                    .registerInjectableResource((Entries) position ->
                            new Recorded(1, Instant.EPOCH, BASIC.value(), 1, null, briefed(BASIC, JULY, TARO)))
                    .given(adopted(), briefed(BASIC, JULY, TARO), voided)
                    .when(new VoidPolicyEntry(BASIC, 1, because(JULY)))
                    .expectException(refusal("RULE entry-voided-already [1]"));
        }

        @Test
        void makesRoomForTheSameAgain() {
            new AggregateTestFixture<>(Policy.class)
                    .registerInjectableResource(knowing(adopted()))
                    .registerInjectableResource(OfficeSamples.approvers(OfficeSamples.registered(TARO, "太郎")))
                    .given(adopted(), briefed(BASIC, JULY, TARO), voided)
                    .when(new BriefStaff(BASIC, List.of(TARO), Grounds.on(JULY)))
                    .expectEvents(briefed(BASIC, JULY, TARO));
        }
    }
}
