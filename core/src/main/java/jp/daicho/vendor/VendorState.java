package jp.daicho.vendor;

/** Where a vendor stands. */
public enum VendorState {
    /** 登録. */
    REGISTERED,
    /** 指名停止: may not be awarded a contract. */
    SUSPENDED,
    /** 終了: kept for the record only. */
    RETIRED,
    /** 統合: another vendor's record goes on in its place. */
    MERGED
}
