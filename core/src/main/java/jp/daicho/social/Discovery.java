package jp.daicho.social;

/** What kind of account was found that nobody had recorded. */
public enum Discovery {
    /** 未登録: one of the organ's own. */
    UNREGISTERED,
    /** なりすまし: somebody else's that pretends to be the organ's. */
    IMPOSTOR
}
