package jp.daicho.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a policy was reviewed (見直し). */
public enum Trigger {
    /** 情報セキュリティ監査の結果. */
    @JsonProperty("audit")
    AUDIT,
    /** 自己点検の結果. */
    @JsonProperty("self-check")
    SELF_CHECK,
    /** 情報セキュリティに関する状況の変化. */
    @JsonProperty("change")
    CHANGE,
    /** 毎年度の評価. */
    @JsonProperty("yearly")
    YEARLY
}
