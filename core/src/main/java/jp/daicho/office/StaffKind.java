package jp.daicho.office;

/** How somebody belongs to the organ. */
public enum StaffKind {
    /** 委員. */
    MEMBER,
    /** 職員. */
    STAFF,
    /** 会計年度任用職員. */
    FISCAL_YEAR
}
