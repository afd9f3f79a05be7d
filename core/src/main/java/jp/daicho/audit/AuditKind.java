package jp.daicho.audit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which way it is verified that the policy is kept. */
public enum AuditKind {
    /** 情報セキュリティ監査, by somebody who isn't of the section that is audited. */
    @JsonProperty("audit")
    AUDIT,
    /** 自己点検, by each section of itself. */
    @JsonProperty("self-check")
    SELF_CHECK
}
