package jp.daicho.social;

/** What was seen of an account's multi-factor authentication (多要素認証). */
public enum MfaState {
    /** 設定済み. */
    ON,
    /** 未設定. */
    OFF
}
