package jp.daicho.audit;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.Records;
import jp.daicho.shared.Refused;

/**
 * Nobody audits the section they work in, what belongs to it or is theirs, or by a plan they approve themselves, unless
 * an exception lets one person do both; and nobody checks what they put right themselves. Of a self-check only the last
 * is asked.
 */
record Independence(Sections sections, Audited audited, ExceptionsKnown exceptions) {

    /** Refuse a plan that names whom or what nobody knows, or whose auditors aren't independent on {@code day}. */
    void refuseUnfit(AuditId audit, Plan plan, Approvers approvers, Records records, LocalDate day) {
        plan.auditors().forEach(auditor -> approvers.refuseAbsent("auditor", auditor, day));
        plan.records().forEach(record -> refuseUnknown(record, records));
        refuseDependent(audit, plan, day);
    }

    static void refuseUnknown(String record, Records records) {
        if (records.noun(record).isEmpty()) {
            throw Refused.notFound("record-unknown", record).under("record");
        }
    }

    /** Refuse auditors who on {@code day} work in a section they audit, or to whom belongs what they audit. */
    void refuseDependent(AuditId audit, Plan plan, LocalDate day) {
        if (!isAsked(audit, plan, day)) {
            return;
        }
        for (StaffId auditor : plan.auditors()) {
            for (String section : plan.sections()) {
                if (sections.isOf(auditor, section, day)) {
                    throw Refused.byRule("auditor-of-audited-section", auditor, section);
                }
            }
            for (String record : plan.records()) {
                refuseOwn(auditor, record, day);
            }
        }
    }

    private void refuseOwn(StaffId auditor, String record, LocalDate day) {
        if (audited.people(record, day).contains(auditor)) {
            throw Refused.byRule("auditor-of-own-record", auditor, record);
        }
        audited.sections(record, day).stream()
                .filter(section -> sections.isOf(auditor, section, day))
                .findFirst()
                .ifPresent(section -> {
                    throw Refused.byRule("auditor-of-section-of-record", auditor, section, record);
                });
    }

    /** Refuse that one of {@code auditors} approves, or has approved, the plan by which they audit. */
    void refuseApproving(AuditId audit, Plan plan, StaffId approver, LocalDate day) {
        if (plan.auditors().contains(approver) && isAsked(audit, plan, day)) {
            throw Refused.byRule("approver-is-auditor", approver, audit);
        }
    }

    private boolean isAsked(AuditId audit, Plan plan, LocalDate day) {
        return plan.kind() == AuditKind.AUDIT && !exceptions.covers(ExceptionKind.SAME_PERSON, audit.value(), day);
    }
}
