package jp.daicho.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of rule an office gave itself. Articles are those of the seed policy (サイバーセキュリティ基本方針). */
public enum PolicyKind {
    /** サイバーセキュリティ基本方針 (地方自治法第244条の6第1項). */
    @JsonProperty("basic-policy")
    BASIC_POLICY,
    /** 情報セキュリティ対策基準, article 9(1). */
    @JsonProperty("standards")
    STANDARDS,
    /** 情報セキュリティ実施手順, article 9(2): several beside one another, told apart by their titles. */
    @JsonProperty("procedure")
    PROCEDURE,
    /** 外部サービス(クラウドサービス)の利用に係る規定, article 6(8) paragraph 2. */
    @JsonProperty("cloud-rules")
    CLOUD_RULES,
    /** ソーシャルメディアサービスの運用手順, article 6(8) paragraph 3. */
    @JsonProperty("sns-procedure")
    SNS_PROCEDURE,
    /** 委託事業者等の選定基準, article 6(8) paragraph 1; 総務省通知 別紙1. */
    @JsonProperty("selection-standard")
    SELECTION_STANDARD,
    /** 緊急時対応計画, article 6(7). */
    @JsonProperty("incident-plan")
    INCIDENT_PLAN;

    /** Whether it is for the office's own eyes unless said otherwise: what is to be done in detail helps attackers too. */
    public boolean isNonPublic() {
        return this == PROCEDURE || this == SNS_PROCEDURE || this == INCIDENT_PLAN;
    }
}
