package jp.daicho.audit;

/** How far an audit or a self-check has come. */
public enum AuditState {
    /** 計画. */
    PLANNED,
    /** The plan is approved. */
    PLAN_APPROVED,
    /** 実施中. */
    UNDERWAY,
    /** 報告済. */
    REPORTED,
    /** 中止. */
    CANCELLED
}
