package jp.daicho.gap.view;

import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.policy.PolicySamples.BASIC;
import static jp.daicho.policy.PolicySamples.G1;
import static jp.daicho.policy.PolicySamples.IN_FORCE;
import static jp.daicho.policy.PolicySamples.MADE;
import static jp.daicho.policy.PolicySamples.NEXT;
import static jp.daicho.policy.PolicySamples.TITLE;
import static jp.daicho.policy.PolicySamples.adopted;
import static jp.daicho.policy.PolicySamples.briefed;
import static jp.daicho.policy.PolicySamples.noted;
import static jp.daicho.policy.PolicySamples.reviewed;
import static jp.daicho.policy.PolicySamples.superseded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.clause.EditionId;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffKind;
import jp.daicho.policy.GuidelineId;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** PL-03, PL-08 and PL-09, day by day, over the ends of fiscal years. */
class PolicyUpkeepGapsTest {

    private static final LocalDate APRIL_2027 = LocalDate.of(2027, 4, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final LocalDate APRIL_2028 = LocalDate.of(2028, 4, 1);

    @Nested
    class AYearWithoutEvaluation {

        private static final String GAP = "PL-03:KAWASE";

        private final Watch watch = Watch.by("PL-03");

        @BeforeEach
        void establish() {
            watch.tell(OfficeSamples.established());
            watch.tell(adopted());
        }

        @Test
        void isAGapOnceTheYearIsOver() {
            assertThat(watch.around(GAP, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row(GAP, APRIL_2027))
                    .returns(Flaw.POLICY_NOT_EVALUATED, GapRow::flaw)
                    .returns(List.of(BASIC, "2026"), GapRow::details)
                    .returns(APRIL_2027.minusDays(1), GapRow::due)
                    .returns("policy review P-0001 --trigger yearly --outcome <outcome> --on <day>", GapRow::remedy);
            assertThat(watch.list(APRIL_2027.minusDays(9), 9, GapFilter.ALL)).hasSize(1);
        }

        @Test
        void lastsUntilTheNextReviewWhichIsThatOfItsOwnYearToo() {
            watch.tell(reviewed(BASIC, LEAP_DAY));

            assertThat(watch.span(GAP, APRIL_2027)).isEqualTo("2027-04-01 until 2028-02-29");
            assertThat(watch.around(GAP, APRIL_2028)).isEqualTo("- - -");
            assertThat(watch.around(GAP, APRIL_2028.plusYears(1))).isEqualTo("- MEDIUM MEDIUM");
        }

        @Test
        void isNoneWhereReviewedOnTheLastDay() {
            long at = watch.tell(reviewed(BASIC, APRIL_2027.minusDays(1)));

            assertThat(watch.around(GAP, APRIL_2027)).isEqualTo("- - -");
            assertThat(watch.around(GAP, APRIL_2028)).isEqualTo("- MEDIUM MEDIUM");

            watch.voidEntry("P-0001", at);

            assertThat(watch.around(GAP, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");
        }

        /** To make it anew is to evaluate it; and so are standards, which are part of the policy. */
        @Test
        void isNoneWhereItWasMadeAnewOrItsStandardsWere() {
            watch.tell(adopted(
                    NEXT, PolicyKind.STANDARDS, TITLE, LEAP_DAY.minusYears(1).minusDays(9), APRIL_2028));

            assertThat(watch.around(GAP, APRIL_2027)).isEqualTo("- - -");
            assertThat(watch.around(GAP, APRIL_2028)).isEqualTo("- MEDIUM MEDIUM");
        }

        @Test
        void isNoneWhereNothingIsInForceToEvaluate() {
            watch.tell(superseded(BASIC, null, LEAP_DAY));

            assertThat(watch.span(GAP, APRIL_2027)).isEqualTo("2027-04-01 until 2028-02-29");
        }

        @Test
        void namesTheVersionToBeReviewed() {
            watch.tell(superseded(BASIC, null, LEAP_DAY));
            watch.tell(adopted(NEXT, PolicyKind.STANDARDS, TITLE, MADE, APRIL_2027.plusDays(9)));

            assertThat(watch.row(GAP, LEAP_DAY.minusDays(1)).details()).containsExactly(BASIC, "2026");
            assertThat(watch.row(GAP, LEAP_DAY).details()).containsExactly(NEXT, "2026");
            assertThat(watch.row(GAP, LEAP_DAY).since()).isEqualTo(APRIL_2027);
        }

        @Test
        void isNotAskedForBeforeTheRegisterWasOpened() {
            var old = Watch.by("PL-03");
            old.tell(OfficeSamples.established());
            old.tell(adopted(BASIC, PolicyKind.BASIC_POLICY, LocalDate.of(2016, 4, 1)));

            assertThat(old.row(GAP, APRIL_2028).since()).isEqualTo(APRIL_2027);
        }
    }

    @Nested
    class SomebodyNotBriefed {

        private static final String GAP = "PL-09:KAWASE:S-0002";
        private static final LocalDate LATE = LocalDate.of(2026, 7, 1);

        private final Watch watch = Watch.by("PL-09");

        @BeforeEach
        void establish() {
            watch.tell(OfficeSamples.established());
            watch.tell(OfficeSamples.registered(TARO, "太郎"));
            watch.tell(adopted());
        }

        private void transfer(@Nullable String section, LocalDate on) {
            watch.tell(new StaffTransferred(TARO, section, null, on, null, List.of()));
        }

        @Test
        void isAGapNinetyDaysAfterItCameIntoForce() {
            assertThat(watch.around(GAP, LATE)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row(GAP, LATE))
                    .returns(Flaw.STAFF_NOT_BRIEFED, GapRow::flaw)
                    .returns(List.of(BASIC, TITLE, IN_FORCE), GapRow::details)
                    .returns(LATE.minusDays(1), GapRow::due)
                    .returns("policy brief P-0001 --staff S-0002 --on <day>", GapRow::remedy);
            assertThat(watch.explain(GAP, LATE).causes()).hasSize(2);
        }

        @Test
        void lastsUntilTheyAreBriefedHoweverManyYearsThatTakes() {
            watch.tell(briefed(BASIC, LEAP_DAY, HANAKO, TARO));

            assertThat(watch.span(GAP, LATE)).isEqualTo("2026-07-01 until 2028-02-29");
        }

        @Test
        void comesAgainInEveryFiscalYear() {
            long at = watch.tell(briefed(BASIC, APRIL_2027.minusDays(1), TARO));

            assertThat(watch.around(GAP, APRIL_2027)).isEqualTo("- - -");
            assertThat(watch.around(GAP, APRIL_2027.plusDays(91))).isEqualTo("- MEDIUM MEDIUM");

            watch.voidEntry("P-0001", at);

            assertThat(watch.around(GAP, APRIL_2027)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        }

        @Test
        void isNoneWhereTheyWereBriefedBeforeItCameIntoForce() {
            watch.tell(briefed(BASIC, MADE, TARO));

            assertThat(watch.around(GAP, LATE)).isEqualTo("- - -");
            assertThat(watch.around(GAP, APRIL_2027.plusDays(91))).isEqualTo("- MEDIUM MEDIUM");
        }

        @Test
        void isOneAgainWithANewVersion() {
            watch.tell(briefed(BASIC, IN_FORCE, TARO));
            watch.tell(adopted(NEXT, PolicyKind.BASIC_POLICY, LATE));

            assertThat(watch.around(GAP, LATE.plusDays(91))).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row(GAP, LATE.plusDays(91)).details()).containsExactly(NEXT, TITLE, LATE);
        }

        @Test
        void namesTheVersionInForceMeanwhile() {
            watch.tell(adopted(NEXT, PolicyKind.BASIC_POLICY, LEAP_DAY));

            assertThat(watch.row(GAP, LEAP_DAY.minusDays(1)).details()).contains(BASIC);
            assertThat(watch.row(GAP, LEAP_DAY).details()).contains(NEXT);
            assertThat(watch.row(GAP, LEAP_DAY).since()).isEqualTo(LATE);
        }

        @Test
        void doesNotComeFromWordsAboutAnOldVersion() {
            watch.tell(adopted(NEXT, PolicyKind.BASIC_POLICY, LATE));
            watch.tell(briefed(BASIC, LATE.plusDays(1), TARO));
            watch.tell(adopted(new PolicyId("P-3"), PolicyKind.STANDARDS, IN_FORCE));
            watch.tell(briefed(new PolicyId("P-3"), LATE, TARO));

            assertThat(watch.span(GAP, LATE)).isEqualTo("2026-07-01 until null");
        }

        @Test
        void endsWithWhoeverLeavesButNotWithWhoeverMoves() {
            transfer("総務課", LATE);
            assertThat(watch.around(GAP, LATE)).isEqualTo("- MEDIUM MEDIUM");

            transfer(null, APRIL_2027);
            assertThat(watch.span(GAP, LATE)).isEqualTo("2026-07-01 until 2027-04-01");
        }

        @Test
        void isAskedForFromTheDayTheyCame() {
            watch.tell(new StaffRegistered(
                    HANAKO,
                    OfficeSamples.registered(HANAKO, "花子").name(),
                    null,
                    StaffKind.FISCAL_YEAR,
                    List.of(),
                    LEAP_DAY,
                    null,
                    List.of()));

            assertThat(watch.around("PL-09:KAWASE:S-0001", LEAP_DAY.plusDays(91)))
                    .isEqualTo("- MEDIUM MEDIUM");
        }

        /** A register opened on 1 October 2026, half a year after the policy came into force. */
        @Nested
        class WhereTheRegisterWasOpenedLater {

            private static final LocalDate OPENED = LocalDate.of(2026, 10, 1);
            private static final LocalDate AFTER = OPENED.plusDays(91);

            private final Watch later = Watch.by("PL-09");

            @BeforeEach
            void open() {
                later.tell(new OrganEstablished(
                        new OrganId("KAWASE"),
                        "川瀬町選挙管理委員会",
                        null,
                        "0".repeat(32),
                        "Asia/Tokyo",
                        OPENED,
                        null,
                        List.of()));
                later.tell(OfficeSamples.registered(TARO, "太郎"));
                later.tell(adopted());
            }

            @Test
            void isNoneForABriefingOfTheSameFiscalYear() {
                long at = later.tell(briefed(BASIC, LocalDate.of(2026, 4, 10), TARO));

                assertThat(later.around(GAP, AFTER)).isEqualTo("- - -");
                assertThat(later.around(GAP, APRIL_2027.plusDays(91))).isEqualTo("- MEDIUM MEDIUM");

                later.voidEntry("P-0001", at);

                assertThat(later.around(GAP, AFTER)).isEqualTo("- MEDIUM MEDIUM");
            }

            @Test
            void isOneForABriefingOnAnEarlierVersion() {
                later.tell(briefed(BASIC, LocalDate.of(2026, 4, 10), TARO));
                later.tell(adopted(NEXT, PolicyKind.BASIC_POLICY, LATE));

                assertThat(later.around(GAP, AFTER)).isEqualTo("- MEDIUM MEDIUM");
            }
        }
    }

    @Nested
    class AGuidelineNobodyFollowed {

        private static final String GAP = "PL-08:KAWASE";
        private static final LocalDate R9_3 = LocalDate.of(2027, 3, 20);
        private static final LocalDate LATE = LocalDate.of(2027, 6, 19);

        private final Watch watch = Watch.by("PL-08");

        @BeforeEach
        void establish() {
            watch.tell(OfficeSamples.established());
        }

        private void follow(String edition, @Nullable LocalDate from) {
            watch.tell(ClauseSamples.recorded(new EditionId(edition), from, ClauseSamples.C01));
        }

        @Test
        void isAGapNinetyDaysAfterItCameOut() {
            long at = watch.tell(noted(G1, "令和9年3月版", R9_3));

            assertThat(watch.around(GAP, LATE)).isEqualTo("- LOW LOW");
            assertThat(watch.row(GAP, LATE))
                    .returns(List.of("令和9年3月版", R9_3), GapRow::details)
                    .returns("clause import <file> --on <day>", GapRow::remedy);
            assertThat(watch.explain(GAP, LATE).causes()).containsExactly(at);

            watch.voidEntry("G-0001", at);

            assertThat(watch.list(LATE, 0, GapFilter.ALL)).isEmpty();
        }

        @Test
        void isNoneForWhatTheCatalogueFollowsFromTheBeginning() {
            follow("mic-2026", null);
            watch.tell(noted(G1, "令和8年3月版", LocalDate.of(2026, 3, 27)));

            assertThat(watch.list(LEAP_DAY, 0, GapFilter.ALL)).isEmpty();
        }

        @Test
        void lastsUntilAnEditionApplies() {
            watch.tell(noted(G1, "令和9年3月版", R9_3));
            follow("own", LEAP_DAY);

            assertThat(watch.span(GAP, LATE)).isEqualTo("2027-06-19 until 2028-02-29");
        }

        @Test
        void goesOnWithTheNextEditionThatNobodyFollows() {
            watch.tell(noted(new GuidelineId("G-0002"), "令和10年3月版", LATE));
            watch.tell(noted(G1, "令和9年3月版", R9_3));
            follow("own", LATE.minusDays(1));

            assertThat(watch.around(GAP, LATE.plusDays(91))).isEqualTo("- LOW LOW");

            follow("own-2", LEAP_DAY);

            assertThat(watch.span(GAP, LATE.plusDays(91))).isEqualTo("2027-09-18 until 2028-02-29");
        }
    }
}
