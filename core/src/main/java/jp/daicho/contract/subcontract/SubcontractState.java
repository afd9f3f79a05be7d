package jp.daicho.contract.subcontract;

/** How far a sub has come. */
public enum SubcontractState {
    /** 申請中. */
    REQUESTED,
    /** 承認. */
    APPROVED,
    /** 不承認. */
    REFUSED,
    /** 終了, 取下げ: it no longer works; of one that never did, its request was taken back. */
    FINISHED
}
