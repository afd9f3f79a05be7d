package jp.daicho.policy.view;

import java.time.LocalDate;
import jp.daicho.shared.Period;

/** Where a version stands on a day. */
public enum PolicyState {
    /** 施行前. */
    ADOPTED,
    /** 施行中. */
    IN_EFFECT,
    /** 旧版・廃止. */
    SUPERSEDED,
    /** 撤回: it never came into force. */
    WITHDRAWN;

    static PolicyState on(LocalDate day, Period inForce) {
        if (inForce.isEmpty()) {
            return WITHDRAWN;
        } else if (day.isBefore(inForce.from())) {
            return ADOPTED;
        }
        return day.isBefore(inForce.until()) ? IN_EFFECT : SUPERSEDED;
    }
}
