package jp.daicho.contract.custody;

import com.fasterxml.jackson.annotation.JsonProperty;

/** 自治体完全性・可用性: how much harm it does if information is altered or out of reach (the ministry's guideline, chapter 2). */
public enum Level {
    /** 2: it does harm. */
    @JsonProperty("2")
    LEVEL_2,
    /** 1: the rest. */
    @JsonProperty("1")
    LEVEL_1
}
