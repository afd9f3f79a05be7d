package jp.daicho.shared;

/** Which of the office's separated networks work or data belongs to (三層の対策). */
public enum Zone {
    /** マイナンバー利用事務系. */
    MY_NUMBER,
    /** LGWAN接続系. */
    LGWAN,
    /** インターネット接続系. */
    INTERNET
}
