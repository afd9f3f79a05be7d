package jp.daicho.gap.social;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** On which days the office does without a proof of deletion (例外措置). */
final class ProofExceptions {

    private final Map<ExceptionId, ExceptionApplied> applied = new HashMap<>();
    private final Map<ExceptionId, Period> granted = new HashMap<>();

    void on(ExceptionEvent event) {
        switch (event) {
            case ExceptionApplied asked -> {
                if (asked.kind() == ExceptionKind.DELETION_PROOF) {
                    applied.put(asked.exception(), asked);
                }
            }
            case ExceptionGranted given ->
                granted.put(given.exception(), Period.through(given.effectiveOn(), given.until()));
            case ExceptionEnded ended ->
                granted.computeIfPresent(
                        ended.exception(), (exception, days) -> new Period(days.from(), ended.effectiveOn()));
            case ExceptionRefused ignored -> {}
            case ExceptionReviewed ignored -> {}
        }
    }

    /** For this record, or for the whole organ. */
    Days of(String record) {
        return Days.of(applied.values().stream()
                .filter(asked -> asked.record() == null || asked.record().equals(record))
                .map(asked -> granted.get(asked.exception()))
                .filter(Objects::nonNull)
                .toList());
    }
}
