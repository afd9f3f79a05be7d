package jp.daicho.handover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.StaffId;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import jp.daicho.social.AccountDescriptionEvent.HandleChanged;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonReleased;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;

/** Who answers for accounts of social media, who runs them and keeps their credentials: until they are closed. */
final class AccountSeats {

    private final SeatBook book;
    private final Map<String, String> platforms = new HashMap<>();

    AccountSeats(SeatBook book) {
        this.book = book;
    }

    void on(AccountEvent event, long position) {
        var code = event.account().value();
        var day = event.effectiveOn();
        switch (event) {
            case AccountPlanned planned -> begin(code, planned.platform(), planned.handle(), position);
            case AccountRegistered known -> begin(code, known.platform(), known.handle(), position);
            case AccountDiscovered found -> begin(code, found.platform(), found.handle(), position);
            case HandleChanged changed -> call(code, changed.handle(), day, position);
            case AccountApproved ignored -> book.reopen(code, day, position);
            case AccountRejected ignored -> book.end(code, day, position);
            case AccountClosed ignored -> book.end(code, day, position);
            case ResponsiblePersonAssigned given -> give(Charge.ACCOUNT, List.of(given.staff()), given, position);
            case ResponsiblePersonReleased taken -> give(Charge.ACCOUNT, List.of(), taken, position);
            case DeputiesNamed given -> give(Charge.DEPUTY, given.staff(), given, position);
            case OperatorsNamed given -> give(Charge.OPERATOR, given.staff(), given, position);
            case CredentialCustodyRecorded given -> give(Charge.CUSTODY, List.of(given.custodian()), given, position);
            case RecoveryContactConfirmed seen ->
                give(Charge.RECOVERY, seen.holder() == null ? List.of() : List.of(seen.holder()), seen, position);
            default -> {}
        }
    }

    private void begin(String code, String platform, String handle, long position) {
        platforms.put(code, platform);
        call(code, handle, LocalDate.MIN, position);
    }

    private void call(String code, String handle, LocalDate day, long position) {
        book.call(code, platforms.get(code) + " " + handle, day, position);
    }

    private void give(Charge charge, List<StaffId> staff, AccountEvent event, long position) {
        var seat = new Seat(charge, event.account().value());
        book.give(seat, new Crew(staff, event), event.effectiveOn(), position);
    }
}
