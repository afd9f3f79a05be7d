package jp.daicho.audit.view;

import java.time.LocalDate;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditState;

/**
 * An audit or a self-check as it is on a day.
 *
 * @param since the first day of its state
 * @param open how many findings are not closed
 */
public record AuditRow(AuditPlanned planned, AuditState state, LocalDate since, int open) {}
