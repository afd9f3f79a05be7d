package jp.daicho.gap.audit;

/** What shows that the policy was looked after in a fiscal year (articles 6(9), 7 and 8). */
public enum Proof {
    /** 情報セキュリティ監査, reported; of the year it was planned for. */
    AUDIT,
    /** 自己点検, reported; of the year it was planned for. */
    SELF_CHECK,
    /** 運用改善 or the decision to change a policy; of the year it was decided in. */
    IMPROVEMENT,
    /** ポリシーの評価・見直し; of the year it was done in. */
    REVIEW
}
