package jp.daicho.gap.view;

import static java.util.stream.Collectors.joining;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.social.AccountSamples.A1;
import static jp.daicho.social.AccountSamples.P1;
import static jp.daicho.social.AccountSamples.alsoPublished;
import static jp.daicho.social.AccountSamples.approved;
import static jp.daicho.social.AccountSamples.assigned;
import static jp.daicho.social.AccountSamples.by;
import static jp.daicho.social.AccountSamples.closed;
import static jp.daicho.social.AccountSamples.dormant;
import static jp.daicho.social.AccountSamples.found;
import static jp.daicho.social.AccountSamples.gone;
import static jp.daicho.social.AccountSamples.impostor;
import static jp.daicho.social.AccountSamples.listed;
import static jp.daicho.social.AccountSamples.mfa;
import static jp.daicho.social.AccountSamples.notice;
import static jp.daicho.social.AccountSamples.opened;
import static jp.daicho.social.AccountSamples.planned;
import static jp.daicho.social.AccountSamples.post;
import static jp.daicho.social.AccountSamples.proved;
import static jp.daicho.social.AccountSamples.publishable;
import static jp.daicho.social.AccountSamples.recovery;
import static jp.daicho.social.AccountSamples.released;
import static jp.daicho.social.AccountSamples.restored;
import static jp.daicho.social.AccountSamples.resumed;
import static jp.daicho.social.AccountSamples.reviewed;
import static jp.daicho.social.AccountSamples.runBy;
import static jp.daicho.social.AccountSamples.suspected;
import static jp.daicho.social.AccountSamples.taken;
import static jp.daicho.social.AccountSamples.takenOver;
import static jp.daicho.social.AccountSamples.terms;
import static jp.daicho.social.AccountSamples.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractSamples;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.Level;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.EntryVoided;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.Discovery;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** SM-01 to SM-14: the day before, the day, and the day after. */
class AccountGapsTest {

    private static final LocalDate START = LocalDate.of(2027, 6, 1);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final LocalDate YEARS_END = LocalDate.of(2028, 3, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2028, 4, 1);
    private static final ExceptionId E1 = new ExceptionId("E-0001");

    private final Watch watch = Watch.by(
            "SM-01", "SM-02", "SM-03", "SM-04", "SM-05", "SM-06", "SM-07", "SM-08", "SM-09", "SM-10", "SM-11", "SM-12",
            "SM-13", "SM-14");

    private long tell(AccountEvent event) {
        return watch.tell(A1.value(), event);
    }

    private void tell(AccountEvent first, AccountEvent... events) {
        tell(first);
        List.of(events).forEach(this::tell);
    }

    private long transfer(StaffId staff, LocalDate on) {
        return watch.tell(staff.value(), new StaffTransferred(staff, "税務課", null, on, null, List.of()));
    }

    private void adopt(String policy, LocalDate effective) {
        watch.tell(
                policy,
                new PolicyVersionAdopted(
                        new PolicyId(policy),
                        PolicyKind.SNS_PROCEDURE,
                        "版" + policy,
                        "SNS運用手順",
                        effective,
                        true,
                        effective,
                        null,
                        List.of()));
    }

    private String around(String gap, LocalDate day) {
        return watch.around(gap, day);
    }

    private String flaws(LocalDate day) {
        return watch.list(day, 0, GapFilter.ALL).stream()
                .map(row -> row.id().rule() + " " + row.flaw())
                .sorted()
                .collect(joining(", "));
    }

    /** Everything there is to be said of an account in order. */
    private void settle(LocalDate day) {
        adopt("P-0001", day.minusYears(1));
        tell(
                assigned(TARO, day),
                by(P1, day),
                publishable(Level.LEVEL_2, day),
                alsoPublished(day),
                listed(day),
                mfa(MfaState.ON, day),
                recovery(RecoveryContact.OFFICIAL, TARO, day),
                post(day));
    }

    @Test
    void nothingIsAmissInOrder() {
        tell(taken(START));
        settle(START);

        assertThat(flaws(START)).isEmpty();
        assertThat(flaws(START.plusDays(180))).isEmpty();
    }

    @Test
    void aLiveAccountOfWhichNothingIsKnownLacksAllOfIt() {
        tell(taken(START));

        assertThat(flaws(START.minusDays(1))).isEmpty();
        assertThat(flaws(START))
                .isEqualTo("SM-01 RESPONSIBLE_MISSING, SM-03 ACCOUNT_PROCEDURE_MISSING,"
                        + " SM-04 PUBLISHABLE_UNDEFINED, SM-05 LISTING_MISSING, SM-06 MFA_UNKNOWN,"
                        + " SM-07 RECOVERY_UNKNOWN");
    }

    @Test
    void aPlanOrAClosedAccountLacksNothing() {
        tell(planned(START));
        assertThat(flaws(START.plusYears(3))).isEmpty();
        tell(approved(START), opened(START), closed("通知", START.plusDays(9)));
        assertThat(flaws(START.plusYears(3))).isEmpty();
        assertThat(flaws(START.plusDays(8))).contains("SM-01");
    }

    @Test
    void eachNamesItsRecordItsKindAndItsCauses() {
        long first = tell(taken(START));
        tell(assigned(TARO, START));
        long release = tell(released(NEW_YEAR));

        var row = watch.row("SM-01:A-0001", NEW_YEAR);
        assertThat(row.kind()).isEqualTo(Kind.SOCIAL);
        assertThat(row.title()).isEqualTo("X @kawase");
        assertThat(row.remedy()).isEqualTo("social assign A-0001 --responsible <staff>");
        assertThat(watch.explain("SM-01:A-0001", NEW_YEAR).causes()).contains(first);
        assertThat(release).isPositive();
        assertThat(watch.list(NEW_YEAR, 0, new GapFilter(null, null, Kind.SOCIAL, null, "書記室")))
                .isNotEmpty();
        assertThat(watch.list(NEW_YEAR, 0, new GapFilter(null, null, Kind.SOCIAL, null, "税務課")))
                .isEmpty();
    }

    @Nested
    class Responsible {

        @Test
        void areMissedFromTheDayNobodyIs() {
            tell(taken(START), assigned(TARO, START), released(LEAP), assigned(HANAKO, NEW_YEAR));

            assertThat(around("SM-01:A-0001", LEAP)).isEqualTo("- HIGH HIGH");
            assertThat(watch.span("SM-01:A-0001", LEAP)).isEqualTo("2028-02-29 until 2028-04-01");
        }

        @Test
        void areMissedFromTheDayOfTheirTransfer() {
            tell(taken(START), assigned(TARO, START));
            long transfer = transfer(TARO, NEW_YEAR);

            assertThat(around("SM-02:A-0001", NEW_YEAR)).isEqualTo("- HIGH HIGH");
            var row = watch.row("SM-02:A-0001", NEW_YEAR);
            assertThat(row.details()).containsExactly(TARO, NEW_YEAR);
            assertThat(watch.explain("SM-02:A-0001", NEW_YEAR).causes()).contains(transfer);
            tell(assigned(HANAKO, NEW_YEAR));
            assertThat(around("SM-02:A-0001", NEW_YEAR)).isEqualTo("- - -");
        }

        @Test
        void mayBeGivenItAnewOnTheDayOfTheirTransfer() {
            tell(taken(START), assigned(TARO, NEW_YEAR));
            transfer(TARO, NEW_YEAR);

            assertThat(around("SM-02:A-0001", NEW_YEAR)).isEqualTo("- - -");
        }

        @Test
        void areThereAgainOnceTheTransferIsTakenOut() {
            tell(taken(START), assigned(TARO, START));
            long transfer = transfer(TARO, NEW_YEAR);
            watch.row("SM-02:A-0001", NEW_YEAR);
            watch.tell(TARO.value(), new EntryVoided(transfer, transfer, NEW_YEAR, "誤記", List.of()));

            assertThat(around("SM-02:A-0001", NEW_YEAR)).isEqualTo("- - -");
        }
    }

    @Nested
    class Procedures {

        @Test
        void growOldOnceTheNextVersionIsInForce() {
            adopt("P-0001", START.minusYears(1));
            tell(taken(START), by(P1, START));
            assertThat(around("SM-03:A-0001", NEW_YEAR)).isEqualTo("- - -");
            adopt("P-0002", NEW_YEAR);

            assertThat(around("SM-03:A-0001", NEW_YEAR)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row("SM-03:A-0001", NEW_YEAR).details()).containsExactly(P1, "版P-0001");
            tell(by(new PolicyId("P-0002"), NEW_YEAR));
            assertThat(around("SM-03:A-0001", NEW_YEAR)).isEqualTo("- - -");
        }

        @Test
        void areNoneWhereNoVersionIsInForce() {
            adopt("P-0001", START);
            tell(taken(START.minusDays(9)), by(P1, START.minusDays(9)));
            assertThat(around("SM-03:A-0001", START)).isEqualTo("HIGH - -");
            watch.tell("P-0001", new PolicySuperseded(P1, null, NEW_YEAR, "廃止", List.of()));
            assertThat(around("SM-03:A-0001", NEW_YEAR)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row("SM-03:A-0001", NEW_YEAR).flaw()).isEqualTo(Flaw.ACCOUNT_PROCEDURE_NOT_IN_FORCE);
        }

        @Test
        void areMissedUntilTheyAreAdopted() {
            adopt("P-0001", START);
            tell(taken(START), by(P1, LEAP));

            assertThat(watch.span("SM-03:A-0001", START)).isEqualTo("2027-06-01 until 2028-02-29");
        }
    }

    @Nested
    class Publications {

        @Test
        void areDefined() {
            tell(taken(START), publishable(null, LEAP));

            assertThat(watch.span("SM-04:A-0001", START)).isEqualTo("2027-06-01 until 2028-02-29");
        }

        @Test
        void areOnTheOrgansOwnSiteTooIfTheyMustBeAvailable() {
            tell(taken(START), publishable(Level.LEVEL_1, START), publishable(Level.LEVEL_2, LEAP));
            assertThat(around("SM-13:A-0001", LEAP)).isEqualTo("- MEDIUM MEDIUM");
            tell(alsoPublished(NEW_YEAR));
            assertThat(watch.span("SM-13:A-0001", LEAP)).isEqualTo("2028-02-29 until 2028-04-01");
        }
    }

    @Nested
    class Access {

        @Test
        void isKnownToTakeMoreThanAPassword() {
            tell(taken(START), mfa(MfaState.OFF, LEAP), mfa(MfaState.ON, NEW_YEAR));

            assertThat(watch.span("SM-06:A-0001", LEAP)).isEqualTo("2027-06-01 until 2028-04-01");
            assertThat(watch.row("SM-06:A-0001", START).flaw()).isEqualTo(Flaw.MFA_UNKNOWN);
            assertThat(watch.row("SM-06:A-0001", LEAP).flaw()).isEqualTo(Flaw.MFA_OFF);
        }

        @Test
        void takesMoreThanAPasswordOnceControlIsBack() {
            tell(taken(START), takenOver(LEAP), restored(NEW_YEAR));

            assertThat(around("SM-06:A-0001", NEW_YEAR)).isEqualTo("HIGH - -");
        }

        @Test
        void isGivenBackToTheOfficeAlone() {
            tell(
                    taken(START),
                    recovery(RecoveryContact.PRIVATE, null, START.plusDays(9)),
                    recovery(RecoveryContact.UNKNOWN, null, LEAP),
                    recovery(RecoveryContact.OFFICIAL, null, NEW_YEAR));

            assertThat(watch.span("SM-07:A-0001", LEAP)).isEqualTo("2027-06-01 until 2028-04-01");
            assertThat(watch.row("SM-07:A-0001", START.plusDays(9)).flaw()).isEqualTo(Flaw.RECOVERY_PRIVATE);
            assertThat(watch.row("SM-07:A-0001", LEAP).flaw()).isEqualTo(Flaw.RECOVERY_UNKNOWN);
        }

        @Test
        void isGivenBackToNobodyWhoLeft() {
            tell(taken(START), recovery(RecoveryContact.OFFICIAL, TARO, START));
            transfer(TARO, NEW_YEAR);

            assertThat(around("SM-07:A-0001", NEW_YEAR)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row("SM-07:A-0001", NEW_YEAR).details()).containsExactly(TARO, NEW_YEAR);
        }

        @Test
        void isNotGivenBackToSomebodyWhoHadLeftAlready() {
            tell(taken(START), recovery(RecoveryContact.OFFICIAL, TARO, NEW_YEAR));
            watch.tell(TARO.value(), new StaffTransferred(TARO, null, null, LEAP, null, List.of()));

            assertThat(around("SM-07:A-0001", NEW_YEAR)).isEqualTo("HIGH HIGH HIGH");
            assertThat(watch.row("SM-07:A-0001", NEW_YEAR).details()).containsExactly(TARO, LEAP);
        }
    }

    @Nested
    class Listings {

        @Test
        void areLookedAtEveryHalfYear() {
            tell(taken(START), listed(START));
            var late = START.plusDays(181);

            assertThat(around("SM-05:A-0001", late)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row("SM-05:A-0001", late).due()).isEqualTo(START.plusDays(180));
            tell(listed(late));
            assertThat(around("SM-05:A-0001", late)).isEqualTo("- - -");
        }

        @Test
        void areMissedOnceTheyAreRemoved() {
            tell(taken(START), listed(START), unlisted(START.plusDays(9)));

            assertThat(around("SM-05:A-0001", START.plusDays(9))).isEqualTo("- HIGH HIGH");
        }

        @Test
        void goByTheirSetting() {
            tell(taken(START), listed(YEARS_END));
            watch.set("SM-05", "days", "1", START);

            assertThat(around("SM-05:A-0001", NEW_YEAR.plusDays(1))).isEqualTo("- MEDIUM MEDIUM");
        }
    }

    @Nested
    class Silence {

        @Test
        void isNoticedAfterHalfAYear() {
            tell(taken(START), post(START));
            var late = START.plusDays(181);
            assertThat(around("SM-08:A-0001", late)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row("SM-08:A-0001", late).details()).containsExactly(START, 180);
            tell(post(late));
            assertThat(around("SM-08:A-0001", late)).isEqualTo("- - -");
        }

        @Test
        void saysWhetherTheAccountHasToBeTakenOffTheListFirst() {
            tell(taken(START), post(START), listed(START));
            var late = START.plusDays(181);
            assertThat(watch.row("SM-08:A-0001", late).flaw()).isEqualTo(Flaw.ACCOUNT_SILENT_LISTED);
            tell(unlisted(late.plusDays(1)));
            assertThat(watch.row("SM-08:A-0001", late).flaw()).isEqualTo(Flaw.ACCOUNT_SILENT_LISTED);
            assertThat(watch.row("SM-08:A-0001", late.plusDays(1)).flaw()).isEqualTo(Flaw.ACCOUNT_SILENT);
        }

        @Test
        void isKeptByDecisionUntilItsDay() {
            tell(taken(START), post(START), dormant(YEARS_END, START.plusDays(30)));

            assertThat(around("SM-08:A-0001", NEW_YEAR)).isEqualTo("- HIGH HIGH");
            tell(dormant(YEARS_END.plusYears(1), NEW_YEAR));
            assertThat(around("SM-08:A-0001", NEW_YEAR)).isEqualTo("- - -");
            tell(resumed(NEW_YEAR.plusDays(1)));
            assertThat(around("SM-08:A-0001", NEW_YEAR.plusDays(182))).isEqualTo("- HIGH HIGH");
        }

        @Test
        void isKeptByTheNewestDecisionOfARest() {
            tell(taken(START), post(START), dormant(YEARS_END.plusYears(1), START.plusDays(30)));
            tell(dormant(YEARS_END, START.plusDays(60)));
            assertThat(around("SM-08:A-0001", NEW_YEAR)).isEqualTo("- HIGH HIGH");
        }

        @Test
        void isKeptByNoDecisionOfAnEarlierRest() {
            tell(taken(START), post(START), dormant(YEARS_END, START.plusDays(30)), resumed(START.plusDays(40)));
            tell(dormant(null, START.plusDays(50)));
            assertThat(around("SM-08:A-0001", START.plusDays(40 + 181))).isEqualTo("- HIGH HIGH");
        }

        @Test
        void countsFromARestWhereNoPostIsKnown() {
            tell(taken(START), dormant(null, LEAP));

            assertThat(around("SM-08:A-0001", LEAP.plusDays(181))).isEqualTo("- HIGH HIGH");
            assertThat(watch.row("SM-08:A-0001", LEAP.plusDays(181)).flaw()).isEqualTo(Flaw.ACCOUNT_DORMANT_UNDECIDED);
        }

        @Test
        void isNoDecisionByARestAlone() {
            tell(taken(START), post(START), dormant(null, START.plusDays(100)));

            assertThat(around("SM-08:A-0001", START.plusDays(181))).isEqualTo("- HIGH HIGH");
        }
    }

    @Nested
    class Closings {

        @Test
        void areProved() {
            tell(taken(START), closed(null, LEAP));
            assertThat(around("SM-09:A-0001", LEAP)).isEqualTo("- MEDIUM MEDIUM");
            long proof = tell(proved(NEW_YEAR));
            assertThat(watch.span("SM-09:A-0001", LEAP)).isEqualTo("2028-02-29 until 2028-04-01");
            watch.voidEntry("A-0001", proof);
            assertThat(watch.span("SM-09:A-0001", LEAP)).isEqualTo("2028-02-29 until null");
        }

        @Test
        void needNoProofWhileAnExceptionHolds() {
            tell(taken(START), closed(null, LEAP));
            watch.tell("E-0001", applied("A-0001"));
            watch.tell("E-0001", new ExceptionGranted(E1, YEARS_END, TARO, null, LEAP, null, List.of()));

            assertThat(around("SM-09:A-0001", NEW_YEAR)).isEqualTo("- MEDIUM MEDIUM");
            watch.tell("E-0001", new ExceptionEnded(E1, LEAP.plusDays(9), null, List.of()));
            assertThat(around("SM-09:A-0001", LEAP.plusDays(9))).isEqualTo("- MEDIUM MEDIUM");
        }

        @Test
        void needProofWhereTheExceptionIsForAnotherOrRefused() {
            tell(taken(START), closed(null, LEAP));
            watch.tell("E-0001", applied("A-0002"));
            watch.tell("E-0001", new ExceptionGranted(E1, YEARS_END, TARO, null, LEAP, null, List.of()));
            watch.tell("E-0002", new ExceptionRefused(new ExceptionId("E-0002"), TARO, null, LEAP, "否", List.of()));

            assertThat(around("SM-09:A-0001", LEAP)).isEqualTo("- MEDIUM MEDIUM");
        }

        private ExceptionApplied applied(@Nullable String record) {
            return new ExceptionApplied(
                    E1, ExceptionKind.DELETION_PROOF, record, TARO, HANAKO, null, YEARS_END, LEAP, "媒体の終了", List.of());
        }
    }

    @Nested
    class Takeovers {

        @Test
        void areContainedWithinADay() {
            tell(taken(START), suspected(YEARS_END));
            assertThat(around("SM-10:A-0001:CONTROL", NEW_YEAR)).isEqualTo("- HIGH HIGH");
            tell(takenOver(NEW_YEAR), restored(NEW_YEAR.plusDays(2)));
            assertThat(watch.span("SM-10:A-0001:CONTROL", NEW_YEAR)).isEqualTo("2028-04-01 until 2028-04-03");
        }

        @Test
        void areToldToThePublic() {
            tell(taken(START), suspected(LEAP), takenOver(YEARS_END), restored(YEARS_END));
            assertThat(around("SM-10:A-0001:NOTICE", NEW_YEAR)).isEqualTo("- HIGH HIGH");
            tell(notice(NEW_YEAR.plusDays(3)));
            assertThat(watch.span("SM-10:A-0001:NOTICE", NEW_YEAR)).isEqualTo("2028-04-01 until 2028-04-04");
        }

        @Test
        void mayBeToldOnceTheyAreSuspected() {
            tell(taken(START), suspected(LEAP), notice(LEAP), takenOver(YEARS_END));

            assertThat(around("SM-10:A-0001:NOTICE", NEW_YEAR)).isEqualTo("- - -");
        }

        @Test
        void areOneGapUntilOneNoticeTellsOfThemAll() {
            tell(taken(START), takenOver(LEAP), restored(LEAP), takenOver(YEARS_END), restored(YEARS_END));
            assertThat(watch.span("SM-10:A-0001:NOTICE", NEW_YEAR)).isEqualTo("2028-03-01 until null");
            assertThat(flaws(NEW_YEAR)).containsOnlyOnce("NOTICE_MISSING");
            tell(notice(NEW_YEAR));
            assertThat(around("SM-10:A-0001:NOTICE", NEW_YEAR)).isEqualTo("HIGH - -");
        }

        @Test
        void areToldAnewEachTime() {
            tell(taken(START), suspected(LEAP), notice(LEAP), restored(LEAP), takenOver(YEARS_END));

            assertThat(around("SM-10:A-0001:NOTICE", NEW_YEAR)).isEqualTo("- HIGH HIGH");
        }
    }

    @Nested
    class Strangers {

        @Test
        void areSeenAtOnceIfTheyAreOurs() {
            tell(found(Discovery.UNREGISTERED, LEAP));
            assertThat(around("SM-11:A-0001", LEAP)).isEqualTo("- HIGH HIGH");
            tell(approved(NEW_YEAR));
            assertThat(watch.span("SM-11:A-0001", LEAP)).isEqualTo("2028-02-29 until 2028-04-01");
            assertThat(around("SM-01:A-0001", NEW_YEAR)).isEqualTo("- HIGH HIGH");
        }

        @Test
        void areGoneWithinAWeekIfTheyAreImpostors() {
            tell(found(Discovery.IMPOSTOR, LEAP));
            assertThat(around("SM-11:A-0001", LEAP.plusDays(8))).isEqualTo("- HIGH HIGH");
            tell(closed("削除通知", NEW_YEAR));
            assertThat(watch.span("SM-11:A-0001", LEAP.plusDays(8))).isEqualTo("2028-03-08 until 2028-04-01");
        }

        @Test
        void areGoneWithinAWeekOnceTheyAreReported() {
            tell(taken(START), impostor("I1", LEAP), impostor("I2", LEAP), gone("I2", LEAP.plusDays(7)));
            assertThat(around("SM-11:A-0001:I1", LEAP.plusDays(8))).isEqualTo("- HIGH HIGH");
            assertThat(around("SM-11:A-0001:I2", LEAP.plusDays(8))).isEqualTo("- - -");
            assertThat(watch.row("SM-11:A-0001:I1", NEW_YEAR).remedy())
                    .isEqualTo("social impersonation resolve A-0001 --impersonation I1 --on <day>");
        }
    }

    @Nested
    class Contractors {

        private static final String GAP = "SM-12:A-0001:C-2026-0001";

        @Test
        void areBoundByAContractInForce() {
            tell(taken(START), runBy(C1, START));
            assertThat(watch.row(GAP, START).flaw()).isEqualTo(Flaw.CONTRACTOR_WITHOUT_CONTRACT);
            watch.tell(ContractSamples.concluded(C1, LEAP, YEARS_END));
            watch.tell(ContractSamples.clause(new Mark(ClauseSamples.C01, ClauseState.PRESENT, null), LEAP));

            assertThat(around(GAP, LEAP)).isEqualTo("HIGH - -");
            assertThat(around(GAP, NEW_YEAR)).isEqualTo("- HIGH HIGH");
        }

        @Test
        void areBoundToTheProcedure() {
            watch.tell(ContractSamples.concluded(C1, START, YEARS_END));
            tell(taken(START), runBy(C1, START));
            assertThat(watch.row(GAP, START).flaw()).isEqualTo(Flaw.CONTRACTOR_UNBOUND);
            assertThat(watch.row(GAP, START).details()).containsExactly(C1, List.of("C01"));
            long clause =
                    watch.tell(ContractSamples.clause(new Mark(ClauseSamples.C01, ClauseState.PRESENT, null), LEAP));
            assertThat(watch.span(GAP, START)).isEqualTo("2027-06-01 until 2028-02-29");
            watch.voidEntry(C1.value(), clause);
            assertThat(around(GAP, LEAP)).isEqualTo("HIGH HIGH HIGH");
        }

        @Test
        void areFoundByTheirVendor() {
            watch.tell(ContractSamples.concluded(C1, START, YEARS_END));
            tell(taken(START), runBy(C1, START), runBy(null, LEAP), runBy(C1, NEW_YEAR));

            var ofVendor = new GapFilter(null, null, Kind.SOCIAL, ContractSamples.SAKURA, null);
            assertThat(watch.list(NEW_YEAR, 0, ofVendor))
                    .extracting(row -> row.id().toString())
                    .contains(GAP, "SM-01:A-0001")
                    .doesNotHaveDuplicates();
            assertThat(around(GAP, LEAP)).isEqualTo("HIGH - -");
        }
    }

    @Nested
    class Reviews {

        @Test
        void comeOnceAYear() {
            tell(taken(LEAP));
            var late = LocalDate.of(2029, 3, 1);
            assertThat(around("SM-14:A-0001", late)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row("SM-14:A-0001", late).flaw()).isEqualTo(Flaw.ACCOUNT_NEVER_REVIEWED);
            tell(reviewed(NEW_YEAR));
            assertThat(around("SM-14:A-0001", late)).isEqualTo("- - -");
            assertThat(around("SM-14:A-0001", LocalDate.of(2029, 4, 2))).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row("SM-14:A-0001", LocalDate.of(2029, 4, 2)).flaw())
                    .isEqualTo(Flaw.ACCOUNT_REVIEW_OLD);
        }

        @Test
        void comeAfterTheTermsChanged() {
            tell(taken(START), terms(LEAP), terms(LEAP.plusDays(10)));
            var late = LEAP.plusDays(31);
            assertThat(around("SM-14:A-0001:TERMS", late)).isEqualTo("- LOW LOW");
            assertThat(watch.row("SM-14:A-0001:TERMS", NEW_YEAR.plusDays(60)).details())
                    .containsExactly(LEAP, 30);
            tell(reviewed(NEW_YEAR), terms(NEW_YEAR.plusDays(1)));
            assertThat(watch.span("SM-14:A-0001:TERMS", late)).isEqualTo("2028-03-31 until 2028-04-01");
            assertThat(around("SM-14:A-0001:TERMS", NEW_YEAR.plusDays(32))).isEqualTo("- LOW LOW");
        }
    }
}
