package jp.daicho.contract.oversight;

import jp.daicho.contract.oversight.MeasureEvent.MeasureEscalated;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.MeasureEvent.MeasureResponded;
import jp.daicho.contract.oversight.MeasureEvent.MeasureVerified;

/** Where a measure stands, and what can follow. */
public enum MeasureState {
    /** 要求中: an answer can follow, or escalation. */
    REQUIRED,
    /** 回答済: verification can follow. */
    ANSWERED,
    /** 不十分: another answer can follow, or escalation. */
    INSUFFICIENT,
    /** 移管済: an answer can follow. */
    ESCALATED,
    /** 完了: nothing can follow. */
    EFFECTIVE;

    /** Where a measure stands once {@code event} happened. */
    public static MeasureState after(MeasureEvent event) {
        return switch (event) {
            case MeasureRequired ignored -> REQUIRED;
            case MeasureResponded ignored -> ANSWERED;
            case MeasureVerified verified -> verified.result() == Effect.EFFECTIVE ? EFFECTIVE : INSUFFICIENT;
            case MeasureEscalated ignored -> ESCALATED;
        };
    }

    /** Whether the vendor owes an answer. */
    public boolean awaitsAnswer() {
        return this == REQUIRED || this == INSUFFICIENT;
    }

    /** Whether {@code step} can follow. */
    boolean takes(MeasureEvent step) {
        return switch (step) {
            case MeasureRequired ignored -> false;
            case MeasureResponded ignored -> awaitsAnswer() || this == ESCALATED;
            case MeasureVerified ignored -> this == ANSWERED;
            case MeasureEscalated ignored -> awaitsAnswer();
        };
    }
}
