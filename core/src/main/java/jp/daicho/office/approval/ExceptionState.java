package jp.daicho.office.approval;

/** How far an exception (例外措置) has come. */
public enum ExceptionState {
    /** 申請中. */
    APPLIED,
    /** 許可: it holds. */
    GRANTED,
    /** 不許可. */
    DENIED,
    /** It was ended, or its application taken back. */
    FINISHED,
    /** Its last day is over. */
    EXPIRED
}
