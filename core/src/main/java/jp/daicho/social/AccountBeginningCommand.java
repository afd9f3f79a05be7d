package jp.daicho.social;

import java.time.LocalDate;
import jp.daicho.office.StaffId;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import org.jspecify.annotations.Nullable;

/** How an account comes into the register. Checked for shape here, for rules in {@link Account}. */
public sealed interface AccountBeginningCommand extends AccountCommand {

    /**
     * Plan one. {@code account} is the code to give, or null for the next free one; {@code applicant} absent: who types.
     */
    record PlanAccount(
            @Nullable AccountId account,
            AccountProfile profile,
            @Nullable StaffId applicant,
            Grounds grounds) implements AccountBeginningCommand {

        public PlanAccount {
            profile = profile.checked();
            profile.requiredPurpose();
        }

        AccountPlanned event(AccountId code, StaffId asking) {
            return new AccountPlanned(
                    code,
                    profile.requiredPlatform(),
                    profile.requiredHandle(),
                    profile.url(),
                    profile.requiredPurpose(),
                    profile.section(),
                    asking,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /**
     * Take one over that is in use already.
     *
     * @param account the code to give, or null for the next free one
     * @param closed the day it was closed, where it was closed before the register knew of it
     */
    record RegisterAccount(
            @Nullable AccountId account,
            AccountProfile profile,
            @Nullable LocalDate closed,
            Grounds grounds) implements AccountBeginningCommand {

        public RegisterAccount {
            profile = profile.checked();
            if (closed != null) {
                if (closed.isBefore(grounds.on())) {
                    throw Refused.badValue("ends-before-it-begins", "closed", "closed", closed, grounds.on());
                }
                grounds.requiredReason();
            }
        }

        AccountRegistered event(AccountId code) {
            return new AccountRegistered(
                    code,
                    profile.requiredPlatform(),
                    profile.requiredHandle(),
                    profile.url(),
                    profile.purpose(),
                    profile.section(),
                    profile.permanentId(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }

        AccountClosed closing(AccountId code, LocalDate day) {
            return new AccountClosed(code, null, day, grounds.reason(), grounds.evidence());
        }
    }

    /** {@code account} is the code to give, or null for the next free one. */
    record DiscoverAccount(
            @Nullable AccountId account,
            AccountProfile profile,
            Discovery kind,
            @Nullable String text,
            Grounds grounds) implements AccountBeginningCommand {

        public DiscoverAccount {
            profile = profile.checked();
            text = FreeText.optional("text", text);
        }

        AccountDiscovered event(AccountId code) {
            return new AccountDiscovered(
                    code,
                    profile.requiredPlatform(),
                    profile.requiredHandle(),
                    profile.url(),
                    kind,
                    text,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }
}
