package jp.daicho.gap.view;

import static jp.daicho.policy.PolicySamples.BASIC;
import static jp.daicho.policy.PolicySamples.IN_FORCE;
import static jp.daicho.policy.PolicySamples.MADE;
import static jp.daicho.policy.PolicySamples.NEXT;
import static jp.daicho.policy.PolicySamples.TITLE;
import static jp.daicho.policy.PolicySamples.adopted;
import static jp.daicho.policy.PolicySamples.published;
import static jp.daicho.policy.PolicySamples.superseded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.office.OfficeSamples;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** PL-01 and PL-02, day by day, with the dates of the city's own policy. */
class PolicyGapsTest {

    private static final LocalDate JULY_2027 = LocalDate.of(2027, 7, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Nested
    class AnUnpublishedBasicPolicy {

        private static final String GAP = "PL-01:KAWASE:P-0001";
        private static final LocalDate LATE = LocalDate.of(2026, 4, 16);

        private final Watch watch = Watch.by("PL-01");

        @BeforeEach
        void establish() {
            watch.tell(OfficeSamples.established());
        }

        /** Made on R8.3.24, before the law asked for its publication on R8.4.1. */
        @Test
        void isAGapTwoWeeksAfterTheLawAskedForIt() {
            long at = watch.tell(adopted());

            assertThat(watch.around(GAP, LATE)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(GAP, LATE))
                    .returns(Flaw.POLICY_UNPUBLISHED, GapRow::flaw)
                    .returns(List.of(TITLE, "第1版", MADE), GapRow::details)
                    .returns(LATE.minusDays(1), GapRow::due)
                    .returns(Kind.POLICY, GapRow::kind)
                    .returns("川瀬町選挙管理委員会", GapRow::title)
                    .returns("policy publish P-0001 --url <url> --on <day>", GapRow::remedy);
            assertThat(watch.explain(GAP, LATE).causes()).containsExactly(at);
        }

        @Test
        void isCountedFromItsAdoptionOnceTheLawIsInForce() {
            watch.tell(adopted(BASIC, PolicyKind.BASIC_POLICY, TITLE, LEAP_DAY, LEAP_DAY.plusDays(60)));

            assertThat(watch.around(GAP, LEAP_DAY.plusDays(15))).isEqualTo("- HIGH HIGH");
        }

        @Test
        void isNoneFromTheDayOfItsPublicationOn() {
            watch.tell(adopted());
            long at = watch.tell(published(BASIC, LATE.plusDays(9)));

            assertThat(watch.span(GAP, LATE)).isEqualTo("2026-04-16 until 2026-04-25");

            watch.voidEntry("P-0001", at);

            assertThat(watch.span(GAP, LATE)).isEqualTo("2026-04-16 until null");
        }

        @Test
        void isNoneWherePublishedInTime() {
            watch.tell(adopted());
            watch.tell(published(BASIC, MADE));

            assertThat(watch.around(GAP, LATE)).isEqualTo("- - -");
        }

        @Test
        void isNoneOnceAnotherVersionIsInForceWhichIsOneItself() {
            watch.tell(adopted());
            watch.tell(adopted(NEXT, PolicyKind.BASIC_POLICY, LEAP_DAY));

            assertThat(watch.span(GAP, LATE)).isEqualTo("2026-04-16 until 2028-02-29");
            assertThat(watch.around("PL-01:KAWASE:P-0002", LEAP_DAY.plusDays(15)))
                    .isEqualTo("- HIGH HIGH");
        }

        @Test
        void isNoneWhereItWasWithdrawnNorOfAnotherKind() {
            watch.tell(adopted());
            watch.tell(superseded(BASIC, null, IN_FORCE));
            watch.tell(adopted(NEXT, PolicyKind.STANDARDS, IN_FORCE));

            assertThat(watch.list(LATE, 0, GapFilter.ALL)).isEmpty();
        }

        @Test
        void isAsLateAsTheOfficeSays() {
            watch.tell(adopted());
            watch.set("PL-01", "days", "30", MADE.minusYears(9));

            assertThat(watch.around(GAP, LATE.plusDays(16))).isEqualTo("- HIGH HIGH");
        }
    }

    @Nested
    class AMissingPolicy {

        private static final String GAP = "PL-02:KAWASE:SNS-PROCEDURE";

        private final Watch watch = Watch.by("PL-02");

        @BeforeEach
        void establish() {
            watch.tell(OfficeSamples.established());
        }

        private List<String> missing(LocalDate day) {
            return watch.list(day, 0, GapFilter.ALL).stream()
                    .map(row -> row.id().toString().replace("PL-02:KAWASE:", ""))
                    .toList();
        }

        @Test
        void isAGapFromTheFirstDayOfTheRegister() {
            assertThat(watch.around(GAP, IN_FORCE)).isEqualTo("- HIGH HIGH");
            assertThat(missing(IN_FORCE))
                    .containsExactly(
                            "BASIC-POLICY", "CLOUD-RULES", "INCIDENT-PLAN", "PROCEDURE", "SNS-PROCEDURE", "STANDARDS");
            assertThat(watch.row(GAP, IN_FORCE))
                    .returns(List.of(PolicyKind.SNS_PROCEDURE), GapRow::details)
                    .returns(
                            "policy adopt --kind sns-procedure --version <version> --title <title> --effective <day>",
                            GapRow::remedy);
        }

        @Test
        void isAskedForSelectionStandardsOnceTheRulesAreInForce() {
            assertThat(watch.around("PL-02:KAWASE:SELECTION-STANDARD", JULY_2027))
                    .isEqualTo("- HIGH HIGH");
        }

        @Test
        void isThereOnceOneIsInForceNotWhenItIsMade() {
            watch.tell(adopted(BASIC, PolicyKind.SNS_PROCEDURE, TITLE, LEAP_DAY.minusDays(9), LEAP_DAY));

            assertThat(watch.around(GAP, LEAP_DAY)).isEqualTo("HIGH - -");
        }

        @Test
        void isMissedAgainOnceTheLastIsDoneAwayWith() {
            watch.tell(adopted(BASIC, PolicyKind.PROCEDURE, "端末", MADE, IN_FORCE));
            watch.tell(adopted(NEXT, PolicyKind.PROCEDURE, "媒体", MADE, IN_FORCE));
            watch.tell(superseded(BASIC, null, LEAP_DAY));

            assertThat(watch.around("PL-02:KAWASE:PROCEDURE", LEAP_DAY)).isEqualTo("- - -");

            long end = watch.tell(superseded(NEXT, null, LEAP_DAY));

            assertThat(watch.around("PL-02:KAWASE:PROCEDURE", LEAP_DAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.explain("PL-02:KAWASE:PROCEDURE", LEAP_DAY).causes())
                    .contains(end);
        }

        @Test
        void isNotWhatTheOfficeSaysItDoesNotNeed() {
            watch.set("PL-02", "not-needed", "procedure,cloud-rules,sns-procedure", MADE.minusYears(9));

            assertThat(missing(JULY_2027))
                    .containsExactly("BASIC-POLICY", "INCIDENT-PLAN", "STANDARDS", "SELECTION-STANDARD");

            watch.tell(adopted(new PolicyId("P-3"), PolicyKind.STANDARDS, IN_FORCE));

            assertThat(missing(JULY_2027)).doesNotContain("STANDARDS");
        }

        @Test
        void isNoGapBeforeTheLawOrWithoutAnOrgan() {
            watch.set("PL-02", "from", "2026-05-01", MADE.minusYears(9));

            assertThat(watch.around(GAP, LocalDate.of(2026, 5, 1))).isEqualTo("- HIGH HIGH");
            assertThat(Watch.by("PL-02").list(JULY_2027, 0, GapFilter.ALL)).isEmpty();
        }
    }
}
