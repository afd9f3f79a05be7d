package jp.daicho.audit;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.Records;
import jp.daicho.shared.Refused;

/**
 * Nobody audits the section they work in, unless an exception lets one person do both; and nobody checks what they put
 * right themselves. Of a self-check the first isn't asked.
 */
record Independence(Approvers approvers, Sections sections, ExceptionsKnown exceptions) {

    /** Refuse a plan that names whom or what nobody knows, or whose auditors aren't independent on {@code day}. */
    void refuseUnfit(AuditId audit, Plan plan, Records records, LocalDate day) {
        plan.auditors().forEach(auditor -> approvers.refuseAbsent("auditor", auditor, day));
        plan.records().forEach(record -> refuseUnknown(record, records));
        refuseDependent(audit, plan, day);
    }

    static void refuseUnknown(String record, Records records) {
        if (records.noun(record).isEmpty()) {
            throw Refused.notFound("record-unknown", record).under("record");
        }
    }

    /** Refuse auditors who on {@code day} work in a section they audit. */
    void refuseDependent(AuditId audit, Plan plan, LocalDate day) {
        if (plan.kind() == AuditKind.SELF_CHECK || exceptions.covers(ExceptionKind.SAME_PERSON, audit.value(), day)) {
            return;
        }
        for (StaffId auditor : plan.auditors()) {
            for (String section : plan.sections()) {
                if (sections.isOf(auditor, section, day)) {
                    throw Refused.byRule("auditor-of-audited-section", auditor, section);
                }
            }
        }
    }
}
