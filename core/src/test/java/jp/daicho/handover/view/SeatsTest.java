package jp.daicho.handover.view;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.handover.Charge;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import jp.daicho.social.RecoveryContact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody holds of exceptions, of audits and of the recovery of accounts. */
class SeatsTest {

    private static final LocalDate EVE = MAY.minusDays(1);

    private final HoldingRecords view = new HoldingRecords();
    private final Told ledger = new Told(view);

    private void tell(String record, DomainEvent... events) {
        for (DomainEvent event : events) {
            ledger.tell(record, event);
        }
    }

    /** With a mark where it is with nobody. */
    private List<String> held(StaffId staff, LocalDate day) {
        return view.answer(new HeldBy(staff, day)).stream()
                .filter(row -> row.seat().charge() != Charge.APPLICATION)
                .map(SeatsTest::words)
                .toList();
    }

    private static String words(HoldingRow row) {
        return row.seat().code() + " " + row.title() + (row.leftBehind() ? " !" : "");
    }

    @Nested
    class OfExceptions {

        private static final String HELD = "E-0001 移行中";
        private static final ExceptionId E1 = new ExceptionId("E-0001");

        @BeforeEach
        void apply() {
            var asked = new ExceptionApplied(
                    E1, ExceptionKind.OTHER, null, TARO, HANAKO, null, JUNE, APRIL, "移行中", List.of());
            tell("E-0001", asked);
        }

        @Test
        void areTheirsWhoAnswer() {
            tell("E-0001", new ExceptionAssigned(E1, HANAKO, MAY, null, List.of()));

            assertThat(held(TARO, EVE)).containsExactly(HELD);
            assertThat(held(TARO, MAY)).isEmpty();
            assertThat(held(HANAKO, MAY)).containsExactly(HELD);

            tell("E-0001", new EntryVoided(1, 1, JUNE, "誤記", List.of()));
            assertThat(held(TARO, MAY)).containsExactly(HELD);
        }

        @Test
        void areLeftBehind() {
            tell("S-0002", transferred(TARO, "税務課", MAY));

            assertThat(held(TARO, EVE)).containsExactly(HELD);
            assertThat(held(TARO, MAY)).containsExactly(HELD + " !");
        }

        @Test
        void areNoneOnceTheyAreOver() {
            tell("E-0001", new ExceptionGranted(E1, MAY, HANAKO, null, APRIL, null, List.of()));
            assertThat(held(TARO, MAY)).containsExactly(HELD);
            assertThat(held(TARO, MAY.plusDays(1))).isEmpty();

            tell("E-0001", new ExceptionEnded(E1, EVE, null, List.of()));
            assertThat(held(TARO, EVE.minusDays(1))).containsExactly(HELD);
            assertThat(held(TARO, EVE)).isEmpty();
        }

        @Test
        void areNoneOnceTheyAreRefused() {
            tell("E-0001", new ExceptionRefused(E1, HANAKO, null, MAY, "不要", List.of()));

            assertThat(held(TARO, EVE)).containsExactly(HELD);
            assertThat(held(TARO, MAY)).isEmpty();
        }
    }

    @Nested
    class OfAudits {

        private static final String HELD = "U-2026-01 委託先";
        private static final AuditId U1 = new AuditId("U-2026-01");

        private void plan(AuditKind kind) {
            var auditors = List.of(HANAKO, TARO);
            var sections = List.of("税務課");
            tell(
                    "U-2026-01",
                    new AuditPlanned(
                            U1, kind, 2026, "委託先", auditors, sections, List.of(), HANAKO, APRIL, null, List.of()));
        }

        @Test
        void areTheirsWhoAudit() {
            plan(AuditKind.AUDIT);
            assertThat(held(TARO, APRIL.minusDays(1))).containsExactly(HELD);
            assertThat(held(TARO, EVE)).containsExactly(HELD);
            assertThat(held(HANAKO, EVE)).containsExactly(HELD);

            tell("U-2026-01", new AuditReported(U1, null, MAY, null, List.of()));
            assertThat(held(TARO, EVE)).containsExactly(HELD);
            assertThat(held(TARO, MAY)).isEmpty();
        }

        @Test
        void areNoneOnceASelfCheckIsReported() {
            plan(AuditKind.SELF_CHECK);
            tell("U-2026-01", new SelfCheckReported(U1, null, MAY, null, List.of()));

            assertThat(held(TARO, EVE)).containsExactly(HELD);
            assertThat(held(TARO, MAY)).isEmpty();
        }

        @Test
        void areLeftBehindByWhoeverLeavesTheOrgan() {
            plan(AuditKind.AUDIT);
            tell("S-0002", transferred(TARO, "書記室", MAY));
            assertThat(held(TARO, MAY)).containsExactly(HELD);

            tell("S-0002", transferred(TARO, null, JUNE));
            assertThat(held(TARO, JUNE.minusDays(1))).containsExactly(HELD);
            assertThat(held(TARO, JUNE)).containsExactly(HELD + " !");
        }
    }

    @Nested
    class OfRecovery {

        private static final String HELD = "A-0001 X @kawase";
        private static final AccountId A1 = new AccountId("A-0001");

        @BeforeEach
        void plan() {
            tell(
                    "A-0001",
                    new AccountPlanned(A1, "X", "@kawase", null, "広報", null, HANAKO, APRIL, null, List.of()),
                    seen(TARO, APRIL));
        }

        private static RecoveryContactConfirmed seen(@Nullable StaffId holder, LocalDate on) {
            return new RecoveryContactConfirmed(A1, RecoveryContact.OFFICIAL, holder, on, null, List.of());
        }

        @Test
        void isTheirsWhoReadIt() {
            assertThat(held(TARO, EVE)).containsExactly(HELD);

            tell("A-0001", seen(null, MAY));
            assertThat(held(TARO, EVE)).containsExactly(HELD);
            assertThat(held(TARO, MAY)).isEmpty();
        }

        @Test
        void isLeftBehindUntilItIsSeenAnew() {
            tell("S-0002", transferred(TARO, null, MAY));
            assertThat(held(TARO, MAY)).containsExactly(HELD + " !");

            tell("A-0001", seen(HANAKO, JUNE));
            assertThat(held(TARO, JUNE)).isEmpty();
            assertThat(held(HANAKO, JUNE)).containsExactly(HELD);
        }
    }
}
