package jp.daicho.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How likely a threat is (発生の可能性), or how grave the loss if it comes true (発生時の損失). */
public enum Degree {
    /** 大. */
    @JsonProperty("high")
    HIGH,
    /** 中. */
    @JsonProperty("medium")
    MEDIUM,
    /** 小. */
    @JsonProperty("low")
    LOW
}
