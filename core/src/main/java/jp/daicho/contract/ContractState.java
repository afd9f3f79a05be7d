package jp.daicho.contract;

/** Where a contract stands on a day. */
public enum ContractState {
    /** 締結: its first day is still to come. */
    CONCLUDED,
    /** 履行中. */
    IN_FORCE,
    /** 期間満了: its last day is over, and nobody has closed it yet. */
    ENDED,
    /** 解除. */
    TERMINATED,
    /** 終了: nothing is left to be done. */
    CLOSED
}
