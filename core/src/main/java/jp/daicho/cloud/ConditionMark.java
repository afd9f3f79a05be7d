package jp.daicho.cloud;

/** What was found of one condition of selection. */
public record ConditionMark(SelectionCondition condition, ConditionState state) {}
