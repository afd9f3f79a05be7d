package jp.daicho.shared;

/** Why somebody is forgotten; a word, since a sentence might name them. */
public enum ForgettingCause {
    /** 本人の請求: the person asked for it (個人情報の保護に関する法律第98条). */
    REQUEST,
    /** 保存期間の満了. */
    RETENTION_OVER,
    /** 利用目的の達成: nobody needs the name any more. */
    PURPOSE_OVER,
    /** 誤った記録: the name should never have been recorded. */
    MISTAKE
}
