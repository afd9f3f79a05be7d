package jp.daicho.contract.custody;

/** How strictly a medium has to be disposed of; it follows the highest of the classes of what it holds. */
public enum MediaClass {
    /** マイナンバー利用事務系の住民情報. */
    MY_NUMBER,
    /** 重要情報: a class of 2 or more. */
    IMPORTANT,
    /** Everything else. */
    OTHER
}
