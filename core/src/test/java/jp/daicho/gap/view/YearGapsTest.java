package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditEvent.AuditStarted;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.ImprovementEvent.ImprovementDecided;
import jp.daicho.audit.ImprovementEvent.PolicyRevisionDecided;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.contract.ContractSamples;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.policy.Outcome;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.Trigger;
import org.junit.jupiter.api.Test;

/** PL-04, PL-05 and PL-07: fiscal years that lack something, from 1 April on. */
class YearGapsTest {

    private static final AuditId U1 = new AuditId("U-1");
    private static final String AUDITED = "PL-04:KAWASE";
    private static final String VENDORS = "PL-04:KAWASE:VENDORS";
    private static final String CHECKED = "PL-05:KAWASE";
    private static final String IMPROVED = "PL-07:KAWASE:IMPROVEMENT";
    private static final LocalDate OPENED = LocalDate.of(2026, 4, 1);
    private static final LocalDate APRIL_2027 = LocalDate.of(2027, 4, 1);
    private static final LocalDate APRIL_2028 = LocalDate.of(2028, 4, 1);
    private static final LocalDate APRIL_2029 = LocalDate.of(2029, 4, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    private final Watch watch = Watch.by("PL-04", "PL-05", "PL-07");

    private void open(LocalDate on) {
        watch.tell(new OrganEstablished(
                OfficeSamples.KAWASE, "川瀬町選挙管理委員会", null, "0".repeat(32), "Asia/Tokyo", on, null, List.of()));
    }

    private void plan(AuditKind kind, int year, String... records) {
        watch.tell(new AuditPlanned(
                U1, kind, year, "全般", List.of(), List.of(), List.of(records), HANAKO, OPENED, null, List.of()));
    }

    private void report(LocalDate on) {
        watch.tell(new AuditReported(U1, null, on, null, List.of()));
    }

    private void audit(int year, LocalDate on, String... records) {
        plan(AuditKind.AUDIT, year, records);
        report(on);
    }

    @Test
    void beginAfterTheFirstYearWithoutAnAuditAndGoOn() {
        open(OPENED);

        assertThat(watch.around(AUDITED, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.span(AUDITED, LocalDate.of(2035, 1, 1))).isEqualTo("2027-04-01 until null");
        var row = watch.row(AUDITED, APRIL_2028);
        assertThat(row.details()).containsExactly(2026);
        assertThat(row.due()).isEqualTo(APRIL_2027.minusDays(1));
        assertThat(row.title()).isEqualTo("川瀬町選挙管理委員会");
        assertThat(row.remedy()).isEqualTo("audit report --kind audit --scope <scope> --text <text> --on <day>");
    }

    @Test
    void areNoneWhereItWasReportedInItsYear() {
        open(OPENED);
        audit(2026, APRIL_2027.minusDays(1));

        assertThat(watch.around(AUDITED, APRIL_2027)).isEqualTo("- - -");
        assertThat(watch.around(AUDITED, APRIL_2028)).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.row(AUDITED, APRIL_2028).details()).containsExactly(2027);
    }

    @Test
    void endWhenTheYearsAuditIsReportedLate() {
        open(OPENED);
        audit(2026, APRIL_2027.plusDays(9));

        assertThat(watch.around(AUDITED, APRIL_2027.plusDays(9))).isEqualTo("MEDIUM - -");
        assertThat(watch.around(AUDITED, APRIL_2028)).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void endWhenALaterYearIsAudited() {
        open(OPENED);
        audit(2027, LEAP_DAY);

        assertThat(watch.around(AUDITED, LEAP_DAY)).isEqualTo("MEDIUM - -");
        assertThat(watch.around(AUDITED, APRIL_2028)).isEqualTo("- - -");
        assertThat(watch.around(AUDITED, APRIL_2029)).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.explain(AUDITED, APRIL_2029).causes()).hasSize(2);
    }

    @Test
    void goOnWhileAnAuditIsOnlyUnderWay() {
        open(OPENED);
        plan(AuditKind.AUDIT, 2026);
        watch.tell(new AuditStarted(U1, OPENED, null, List.of()));

        assertThat(watch.around(AUDITED, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void lookAtNoYearBeforeTheRegisterWasOpened() {
        open(APRIL_2027.minusDays(1));
        assertThat(watch.around(AUDITED, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");

        var later = Watch.by("PL-04");
        later.tell(new OrganEstablished(
                OfficeSamples.KAWASE, "川瀬町", null, "0".repeat(32), "Asia/Tokyo", APRIL_2027, null, List.of()));
        assertThat(later.around(AUDITED, APRIL_2027)).isEqualTo("- - -");
        assertThat(later.around(AUDITED, APRIL_2028)).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void lookAtNoYearThatBeginsBeforeTheDayThatIsSet() {
        open(OPENED.minusYears(9));
        assertThat(watch.around(AUDITED, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");

        watch.set("PL-04", "from", "2027-04-01", OPENED.minusYears(9));
        assertThat(watch.around(AUDITED, APRIL_2028)).isEqualTo("- MEDIUM MEDIUM");

        watch.set("PL-04", "from", "2027-04-02", OPENED.minusYears(9));
        assertThat(watch.around(AUDITED, APRIL_2029)).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void takeAnAuditForNoSelfCheckNorTheOtherWayRound() {
        open(OPENED);
        plan(AuditKind.SELF_CHECK, 2026);
        watch.tell(new SelfCheckReported(U1, null, LEAP_DAY, null, List.of()));

        assertThat(watch.around(CHECKED, LEAP_DAY)).isEqualTo("MEDIUM - -");
        assertThat(watch.around(AUDITED, LEAP_DAY)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        assertThat(watch.around("PL-07:KAWASE:SELF-CHECK", LEAP_DAY)).isEqualTo("MEDIUM - -");
        assertThat(watch.around(CHECKED, APRIL_2028)).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void speakOfVendorsWhileOneWorksAndNoneWasEverAudited() {
        open(OPENED);
        audit(2026, OPENED);
        assertThat(watch.around(VENDORS, APRIL_2027)).isEqualTo("- - -");

        watch.tell(ContractSamples.concluded(C1, OPENED, LEAP_DAY));

        assertThat(watch.around(VENDORS, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");
        assertThat(watch.around(VENDORS, LEAP_DAY)).isEqualTo("MEDIUM MEDIUM -");
    }

    @Test
    void speakOfNoVendorsOnceOneOrItsContractWasAudited() {
        for (String record : List.of("V-0042", C1.value())) {
            var each = new YearGapsTest();
            each.open(OPENED);
            each.watch.tell(ContractSamples.concluded(C1, OPENED, APRIL_2029));
            each.audit(2026, LEAP_DAY, record);

            assertThat(each.watch.around(VENDORS, LEAP_DAY)).isEqualTo("MEDIUM - -");
        }
    }

    @Test
    void speakOfNoVendorsOnceSomethingWasFoundAtOne() {
        open(OPENED);
        watch.tell(ContractSamples.concluded(C1, OPENED, APRIL_2029));
        plan(AuditKind.AUDIT, 2026);
        watch.tell(new FindingRaised(U1, "F1", "V-0042", "確認がない", LEAP_DAY, null, OPENED, null, List.of()));
        assertThat(watch.around(VENDORS, LEAP_DAY)).isEqualTo("MEDIUM MEDIUM MEDIUM");

        report(LEAP_DAY);
        assertThat(watch.around(VENDORS, LEAP_DAY)).isEqualTo("MEDIUM - -");
    }

    @Test
    void endOnTheDayAnImprovementIsDecided() {
        open(OPENED);
        audit(2026, OPENED);
        var improved = watch.tell(new ImprovementDecided(U1, "年1回", List.of(), LEAP_DAY, null, List.of()));

        assertThat(watch.around(IMPROVED, LEAP_DAY)).isEqualTo("MEDIUM - -");
        assertThat(watch.around(IMPROVED, APRIL_2029)).isEqualTo("- MEDIUM MEDIUM");

        watch.voidEntry(U1.value(), improved);
        assertThat(watch.around(IMPROVED, LEAP_DAY)).isEqualTo("MEDIUM MEDIUM MEDIUM");

        watch.tell(new PolicyRevisionDecided(U1, new PolicyId("P-0001"), null, List.of(), LEAP_DAY, null, List.of()));
        assertThat(watch.around(IMPROVED, LEAP_DAY)).isEqualTo("MEDIUM - -");
    }

    @Test
    void endOnTheDayAPolicyIsReviewed() {
        open(OPENED);
        var review = "PL-07:KAWASE:REVIEW";
        watch.tell(new PolicyReviewed(
                new PolicyId("P-0001"), Trigger.YEARLY, null, null, null, Outcome.KEEP, LEAP_DAY, null, List.of()));

        assertThat(watch.around(review, LEAP_DAY)).isEqualTo("MEDIUM - -");
        assertThat(watch.around(review, APRIL_2029)).isEqualTo("- MEDIUM MEDIUM");
    }

    @Test
    void askForWhatTheOfficeSaysAlone() {
        open(OPENED);
        assertThat(watch.around("PL-07:KAWASE:AUDIT", APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");
        watch.set("PL-07", "proofs", "improvement,review", APRIL_2027.plusDays(1));

        assertThat(watch.around("PL-07:KAWASE:AUDIT", APRIL_2027)).isEqualTo("- MEDIUM -");
        assertThat(watch.around(IMPROVED, APRIL_2027)).isEqualTo("- MEDIUM MEDIUM");
    }
}
