package jp.daicho.cloud;

/** What vouches for a service's security. */
public enum Assurance {
    /** 政府情報システムのためのセキュリティ評価制度. */
    ISMAP,
    /** ISMAP for low-impact use. */
    ISMAP_LIU,
    /** ISO/IEC 27001, ISMS. */
    ISO27001,
    /** ISO/IEC 27017, cloud security controls. */
    ISO27017,
    /** ISO/IEC 27018, personal data in public clouds. */
    ISO27018,
    /** SOC 2 report (AICPA). */
    SOC2,
    /** 自ら判断: the office judged by itself, and wrote down how. */
    OWN_JUDGEMENT
}
