package jp.daicho.contract;

/** Where a contract stands on a day. */
public enum ContractState {
    /** 起案: work is to be outsourced, and no vendor is chosen. */
    DRAFTED,
    /** 選定: criteria are fixed, candidates are assessed, or a vendor is chosen. */
    SELECTING,
    /** 不成立: it came to no contract. */
    ABANDONED,
    /** 締結: its first day is still to come. */
    CONCLUDED,
    /** 履行中. */
    IN_FORCE,
    /** 履行停止: it runs, and the vendor has to stop its work. */
    WORK_SUSPENDED,
    /** 期間満了: its last day is over, and nobody has closed it yet. */
    ENDED,
    /** 解除. */
    TERMINATED,
    /** 終了: nothing is left to be done. */
    CLOSED
}
