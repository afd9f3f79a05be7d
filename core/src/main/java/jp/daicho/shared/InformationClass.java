package jp.daicho.shared;

import com.fasterxml.jackson.annotation.JsonProperty;

/** 自治体機密性: how confidential information is, the highest first (the ministry's guideline, chapter 2). */
public enum InformationClass {
    /** 3A: secret documents. */
    @JsonProperty("3a")
    CLASS_3A,
    /** 3B: leakage would gravely harm persons, on a large scale. */
    @JsonProperty("3b")
    CLASS_3B,
    /** 3C: not meant for publication. */
    @JsonProperty("3c")
    CLASS_3C,
    /** 2: not for immediate publication. */
    @JsonProperty("2")
    CLASS_2,
    /** 1: the rest. */
    @JsonProperty("1")
    CLASS_1
}
