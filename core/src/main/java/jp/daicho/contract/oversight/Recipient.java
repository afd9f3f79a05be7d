package jp.daicho.contract.oversight;

/** To whom in the organ it is reported how a vendor keeps its contract. */
public enum Recipient {
    /** 最高情報セキュリティ責任者 (CISO). */
    CISO,
    /** 統括情報セキュリティ責任者. */
    SECURITY_OFFICER
}
