package jp.daicho;

import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditKind;
import jp.daicho.audit.AuditState;
import jp.daicho.audit.view.AuditDetails;
import jp.daicho.audit.view.AuditRecords.AuditsOn;
import jp.daicho.audit.view.AuditRecords.OneAudit;
import jp.daicho.audit.view.FindingRow;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionState;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.shared.FiscalYear;

/** Which gaps there are in audits, fiscal years and exceptions on a day, by looking at nothing but answers of that day. */
final class AuditsDayByDay {

    private static final int FIRST_YEAR = 2026;
    private static final int DAYS = 30;
    private static final String YEARS = ":KAWASE";

    private final Kawase town;

    AuditsDayByDay(Kawase town) {
        this.town = town;
    }

    Set<String> on(LocalDate day) {
        Set<String> gaps = new TreeSet<>();
        int over = FiscalYear.of(day).year() - 1;
        if (over >= FIRST_YEAR) {
            lacking(day, over, gaps);
        }
        for (AuditDetails audit : audits(day)) {
            audit.findings().stream()
                    .filter(finding -> isOpen(audit, finding, day))
                    .forEach(
                            finding -> gaps.add("PL-06:" + audit.row().planned().audit() + ":"
                                    + finding.raised().finding()));
        }
        town.register.ask(HANAKO, new ExceptionsOn(day)).stream()
                .filter(row -> row.applied().kind() == ExceptionKind.SAME_PERSON)
                .filter(row -> row.state() == ExceptionState.GRANTED)
                .forEach(row -> gaps.add("RL-03:" + row.applied().exception()));
        return gaps;
    }

    private void lacking(LocalDate day, int over, Set<String> gaps) {
        if (reported(AuditKind.AUDIT, day).noneMatch(audit -> year(audit) >= over)) {
            gaps.addAll(List.of("PL-04" + YEARS, "PL-07" + YEARS + ":AUDIT"));
        }
        if (reported(AuditKind.SELF_CHECK, day).noneMatch(audit -> year(audit) >= over)) {
            gaps.addAll(List.of("PL-05" + YEARS, "PL-07" + YEARS + ":SELF-CHECK"));
        }
        if (audits(day).stream()
                .flatMap(audit -> audit.improvements().stream())
                .noneMatch(decided -> FiscalYear.of(decided.effectiveOn()).year() >= over)) {
            gaps.add("PL-07" + YEARS + ":IMPROVEMENT");
        }
        gaps.add("PL-07" + YEARS + ":REVIEW");
        boolean outsourced = town.register.ask(HANAKO, new ContractsOn(day)).stream()
                .anyMatch(contract -> contract.state() == ContractState.IN_FORCE);
        if (outsourced && reported(AuditKind.AUDIT, day).noneMatch(this::looksAtVendors)) {
            gaps.add("PL-04" + YEARS + ":VENDORS");
        }
    }

    private Stream<AuditDetails> reported(AuditKind kind, LocalDate day) {
        return audits(day).stream()
                .filter(audit -> audit.row().planned().kind() == kind)
                .filter(audit -> audit.row().state() == AuditState.REPORTED);
    }

    private static int year(AuditDetails audit) {
        return audit.row().planned().year();
    }

    /** A finding may be dated after the report. */
    private boolean looksAtVendors(AuditDetails audit) {
        var planned = audit.row().planned();
        return planned.records().contains("V-1")
                || !audit(planned.audit(), LocalDate.MAX).findings().isEmpty();
    }

    private boolean isOpen(AuditDetails audit, FindingRow finding, LocalDate day) {
        if (finding.closed() != null) {
            return false;
        } else if (finding.answered() == null) {
            return day.isAfter(finding.raised().due());
        }
        var longAgo = day.minusDays(DAYS + 1L);
        return audit(audit.row().planned().audit(), longAgo).findings().stream()
                .anyMatch(then -> then.raised().equals(finding.raised()) && then.answered() != null);
    }

    private List<AuditDetails> audits(LocalDate day) {
        return town.register.ask(HANAKO, new AuditsOn(day)).stream()
                .map(row -> audit(row.planned().audit(), day))
                .toList();
    }

    private AuditDetails audit(AuditId audit, LocalDate day) {
        return town.register.ask(HANAKO, new OneAudit(audit, day));
    }
}
