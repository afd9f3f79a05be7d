package jp.daicho.handover;

/** What kind of thing a person may hold. */
public enum Charge {
    /** 職務, such as CISO. */
    DUTY,
    /** 担当者 of a contract. */
    CONTRACT,
    /** 管理者 of a cloud service. */
    CLOUD,
    /** 責任者 of a social media account. */
    ACCOUNT,
    /** 代理 of the one responsible for an account. */
    DEPUTY,
    /** 担当者 of an account. */
    OPERATOR,
    /** Custody of an account's credentials. */
    CUSTODY,
    /** A finding of an audit (指摘事項) that is theirs to put right. */
    FINDING,
    /** An exception (例外措置) they answer for. */
    EXCEPTION,
    /** The recovery contact of an account, which they read; who reads it now has to be seen, and is SM-07's to find. */
    RECOVERY,
    /** An audit that isn't over, of which they are an auditor. */
    AUDITOR,
    /** What they applied for and nobody has decided yet; it stays theirs wherever they work. */
    APPLICATION;

    /** Whether it is given to somebody else by a command of its own; but for an audit, it is a gap while nobody has it (RL-02). */
    public boolean canBeHandedOver() {
        return switch (this) {
            case DUTY, CONTRACT, CLOUD, ACCOUNT, DEPUTY, OPERATOR, CUSTODY, FINDING, EXCEPTION, AUDITOR -> true;
            case RECOVERY, APPLICATION -> false;
        };
    }
}
