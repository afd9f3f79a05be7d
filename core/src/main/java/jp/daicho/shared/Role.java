package jp.daicho.shared;

/** What a member of staff may do with the register. Any of them may read. */
public enum Role {
    /** 担当者: records facts. */
    ADMIN,
    /** 承認者: decides, in person or on the paper an admin records. */
    APPROVER,
    /** 情報セキュリティ管理者: reads and asks. */
    REVIEWER,
    /** 監査人: reads and asks, on every clock. */
    AUDITOR
}
