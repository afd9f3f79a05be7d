package jp.daicho.office.approval;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an exception (例外措置) is from. */
public enum ExceptionKind {
    /** 職務の分離: one person may ask and decide, where the office is too small for two. */
    @JsonProperty("same-person")
    SAME_PERSON,
    /** A cloud service on its provider's terms alone (約款) may take information of class 2 or above. */
    @JsonProperty("terms-only")
    TERMS_ONLY,
    /** A condition of selection (選定条件) that isn't met, or not known to be. */
    @JsonProperty("selection-condition")
    SELECTION_CONDITION,
    /** A constraint of the separated networks (三層の対策). */
    @JsonProperty("zone")
    ZONE,
    /** Proof of deletion or of closed accounts that can't be had. */
    @JsonProperty("deletion-proof")
    DELETION_PROOF,
    /** Anything else its reason says. */
    @JsonProperty("other")
    OTHER
}
