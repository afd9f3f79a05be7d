package jp.daicho.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a review (見直し) came to. */
public enum Outcome {
    /** 現行どおり: it stays as it is. */
    @JsonProperty("keep")
    KEEP,
    /** 改定する: a new version is needed, and the risk was analysed (article 8). */
    @JsonProperty("revise")
    REVISE
}
