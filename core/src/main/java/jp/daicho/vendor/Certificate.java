package jp.daicho.vendor;

/** What a third party can certify of a vendor's security. */
public enum Certificate {
    /** ISO/IEC 27001, ISMS. */
    ISO27001,
    /** ISO/IEC 27017, cloud security controls. */
    ISO27017,
    /** ISO/IEC 27018, personal data in public clouds. */
    ISO27018,
    /** ISMSクラウドセキュリティ認証. */
    ISMS_CLOUD,
    /** プライバシーマーク. */
    P_MARK,
    /** 政府情報システムのためのセキュリティ評価制度. */
    ISMAP,
    /** ISMAP for low-impact use. */
    ISMAP_LIU,
    /** セキュリティ要件適合評価及びラベリング制度. */
    JC_STAR,
    /** SOC 2 report (AICPA). */
    SOC2,
    /** Any other; its name goes into the number. */
    OTHER
}
