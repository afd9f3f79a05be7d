package jp.daicho.ledger.decide;

import java.time.LocalDate;
import java.time.ZoneId;
import jp.daicho.shared.DomainCommand;

/** Who may decide. Asked inside the turn, so that the answer is true of what is recorded. */
public interface Admission {

    /** The time zone the organ's days are counted in. */
    ZoneId zone();

    /**
     * Let {@code account} give {@code command}, or refuse it.
     *
     * @return the staff code of the one behind the account
     */
    String admit(String account, DomainCommand command, LocalDate today);
}
