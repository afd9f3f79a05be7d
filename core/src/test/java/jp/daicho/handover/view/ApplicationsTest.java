package jp.daicho.handover.view;

import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.use;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.cloud.CloudSamples;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.handover.Charge;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.handover.view.HoldingRecords.HoldersOf;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Told;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import jp.daicho.social.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody applied for, until it is decided. */
class ApplicationsTest {

    private static final AccountId A1 = new AccountId("A-0001");
    private static final AuditId U1 = new AuditId("U-2026-01");
    private static final ExceptionId E1 = new ExceptionId("E-0001");

    private final HoldingRecords view = new HoldingRecords();
    private final Told ledger = new Told(view);

    private static CloudUseApplied service(@Nullable StaffId applicant, LocalDate on) {
        return new CloudUseApplied(K1, use(), applicant, on, null, List.of());
    }

    private static AccountPlanned account() {
        return new AccountPlanned(A1, "X", "@kawase", null, "広報", null, TARO, APRIL, null, List.of());
    }

    private static ExceptionApplied exception() {
        return new ExceptionApplied(E1, ExceptionKind.OTHER, null, HANAKO, TARO, null, MARCH, APRIL, "移行中", List.of());
    }

    private static AuditPlanned audit() {
        return planned(AuditKind.AUDIT);
    }

    private static AuditPlanned planned(AuditKind kind) {
        return new AuditPlanned(U1, kind, 2026, "委託先", List.of(), List.of(), List.of(), TARO, APRIL, null, List.of());
    }

    private void tell(DomainEvent... events) {
        for (DomainEvent event : events) {
            ledger.tell("any", event);
        }
    }

    private List<HoldingRow> waiting(LocalDate day) {
        return view.answer(new HeldBy(TARO, day));
    }

    @Test
    void areThereFromTheirDayOn() {
        tell(service(TARO, APRIL), account(), exception());

        assertThat(waiting(APRIL.minusDays(1))).isEmpty();
        assertThat(waiting(APRIL))
                .allMatch(row -> row.seat().charge() == Charge.APPLICATION && row.until() == null)
                .extracting(row -> row.seat().code() + " " + row.title())
                .containsExactly("A-0001 X @kawase", "E-0001 移行中", "K-0001 電子申請");
        assertThat(view.answer(new HoldersOf("K-0001", APRIL))).isEmpty();
    }

    @Test
    void stayWhereTheyAreWhoeverIsTransferred() {
        tell(service(TARO, APRIL), transferred(TARO, null, MAY));

        assertThat(waiting(MAY)).hasSize(1).noneMatch(HoldingRow::leftBehind);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void areNoneOnceTheyAreDecided(DomainEvent asked, DomainEvent decided) {
        tell(asked, decided);

        assertThat(waiting(MAY.minusDays(1))).hasSize(1);
        assertThat(waiting(MAY)).isEmpty();
    }

    static Object[][] decisions() {
        return new Object[][] {
            {service(TARO, APRIL), CloudSamples.approved(MARCH, MAY)},
            {service(TARO, APRIL), CloudSamples.rejected(MAY)},
            {service(TARO, APRIL), new CloudRetirementBegun(K1, MAY, "更改", List.of())},
            {audit(), new AuditPlanApproved(U1, HANAKO, null, MAY, null, List.of())},
            {audit(), new AuditReported(U1, null, MAY, null, List.of())},
            {account(), new AccountApproved(A1, HANAKO, TARO, null, MAY, null, List.of())},
            {account(), new AccountRejected(A1, HANAKO, TARO, null, MAY, "不要", List.of())},
            {exception(), new ExceptionGranted(E1, MARCH, HANAKO, null, MAY, null, List.of())},
            {exception(), new ExceptionRefused(E1, HANAKO, null, MAY, "不要", List.of())}
        };
    }

    @Test
    void areTheirsWhoAppliedLast() {
        tell(service(TARO, APRIL), CloudSamples.rejected(MAY), service(HANAKO, JUNE));

        assertThat(waiting(JUNE)).isEmpty();
        assertThat(view.answer(new HeldBy(HANAKO, JUNE))).hasSize(1);
        assertThat(view.answer(new HeldBy(HANAKO, MAY))).isEmpty();
    }

    @Test
    void areNoneOfASelfCheckThatNobodyHasToApprove() {
        tell(planned(AuditKind.SELF_CHECK));

        assertThat(waiting(APRIL)).isEmpty();
    }

    @Test
    void areNobodysWhereTheListDidNotSay() {
        tell(service(null, APRIL));

        assertThat(waiting(APRIL)).isEmpty();
    }
}
