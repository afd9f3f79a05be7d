package jp.daicho.social;

import jp.daicho.social.AccountAlarmEvent.ControlRestored;
import jp.daicho.social.AccountAlarmEvent.ImpersonationReported;
import jp.daicho.social.AccountAlarmEvent.ImpersonationResolved;
import jp.daicho.social.AccountAlarmEvent.TakeoverConfirmed;
import jp.daicho.social.AccountAlarmEvent.TakeoverSuspected;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountMarkedDormant;
import jp.daicho.social.AccountCourseEvent.AccountOpened;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import jp.daicho.social.AccountCourseEvent.AccountResumed;

/** Where an account stands. */
public enum AccountState {
    /** 計画. */
    PLANNED,
    /** 承認: may be opened. */
    APPROVED,
    /** 不承認. */
    REJECTED,
    /** 運用中. */
    OPEN,
    /** 休止. */
    DORMANT,
    /** 侵害: somebody else may have it; nothing is published there. */
    COMPROMISED,
    /** 復旧: in use again after a takeover. */
    RECOVERED,
    /** 廃止. */
    CLOSED,
    /** 発見: there, and recorded by nobody before. */
    DISCOVERED;

    /** Whether it is the organ's and can be seen by anybody. */
    public boolean isLive() {
        return switch (this) {
            case OPEN, DORMANT, COMPROMISED, RECOVERED -> true;
            case PLANNED, APPROVED, REJECTED, CLOSED, DISCOVERED -> false;
        };
    }

    /** Where it stands once {@code event} has happened to one that stands here. */
    public AccountState after(AccountEvent event) {
        return switch (event) {
            case AccountPlanned ignored -> PLANNED;
            case AccountRegistered ignored -> OPEN;
            case AccountDiscovered ignored -> DISCOVERED;
            case AccountApproved ignored -> approved();
            case AccountRejected ignored -> REJECTED;
            case AccountOpened ignored -> OPEN;
            case AccountMarkedDormant ignored -> DORMANT;
            case AccountResumed ignored -> OPEN;
            case AccountClosed ignored -> CLOSED;
            case TakeoverSuspected ignored -> COMPROMISED;
            case TakeoverConfirmed ignored -> COMPROMISED;
            case ControlRestored ignored -> RECOVERED;
            case ImpersonationReported ignored -> this;
            case ImpersonationResolved ignored -> this;
            case AccountEvent.Fact ignored -> this;
        };
    }

    /** What was found is in use already: approved, it is the organ's from then on. */
    private AccountState approved() {
        return switch (this) {
            case DISCOVERED -> OPEN;
            default -> isLive() ? this : APPROVED;
        };
    }
}
