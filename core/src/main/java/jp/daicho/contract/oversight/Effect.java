package jp.daicho.contract.oversight;

/** Whether what the vendor did settles what was required of it. */
public enum Effect {
    /** 改善を確認. */
    EFFECTIVE,
    /** 不十分. */
    INSUFFICIENT
}
