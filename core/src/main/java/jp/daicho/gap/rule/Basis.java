package jp.daicho.gap.rule;

/** Why a rule is a rule. Articles of the organ's own policy are numbered as in the model the product began with. */
public enum Basis {
    /** サイバーセキュリティ基本方針 第6条(8) 第1項: choose vendors, clauses in contracts, confirmation, 措置. */
    POLICY_6_8_1,
    /** サイバーセキュリティ基本方針 第6条(7): operation. */
    POLICY_6_7,
    /** 総務省 地方公共団体における情報セキュリティポリシーに関するガイドライン 第8章 8.1: outsourcing. */
    GUIDELINE_8_1,
    /** 地方自治法施行規則 第16条の3 第1項 第7号, in force from 2027-07-01. */
    ORDINANCE_16_3_1_7,
    /** 個人情報の保護に関する法律 第66条: confirmation once a year. */
    PERSONAL_DATA_66,
    /** 総務省通知 (施行規則第16条の3関係) 別紙1: selection standards, supply chain. */
    SUPPLY_CHAIN_NOTICE,
    /** サイバーセキュリティ基本方針 第6条(1): who answers for what. */
    POLICY_6_1,
    /** 令和8年総務省令第80号 附則第2条: what runs on 2027-07-01 stays under the old rules. */
    TRANSITION_2,
    /** 総務省 同ガイドライン 令和8年3月版 情報を記録した媒体の廃棄: by the class of what they hold. */
    GUIDELINE_MEDIA,
    /** Good practice; no law asks for it. */
    PRACTICE,
    /** 契約項目 C09 of the catalogue: limits on re-outsourcing. */
    CLAUSE_C09,
    /** 行政手続における特定の個人を識別するための番号の利用等に関する法律 第10条: re-outsourcing only with consent. */
    MY_NUMBER_10,
    /** The same act, 第11条: the one who outsources supervises. */
    MY_NUMBER_11,
    /** 総務省 同ガイドライン 例外措置: asked for, granted and kept on record, for a time. */
    GUIDELINE_EXCEPTIONS,
    /** サイバーセキュリティ基本方針 第5条: what everybody who works for the organ has to observe. */
    POLICY_5
}
