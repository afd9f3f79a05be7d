package jp.daicho.social;

import java.time.LocalDate;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountMarkedDormant;
import jp.daicho.social.AccountCourseEvent.AccountOpened;
import jp.daicho.social.AccountCourseEvent.AccountResumed;
import jp.daicho.social.AccountCourseEvent.ClosureProved;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How an account is to go on and end. Checked for shape here, for rules in the aggregate. */
public sealed interface AccountCourseCommand extends AccountCommand {

    record OpenAccount(
            @TargetAggregateIdentifier AccountId account,
            String permanentId,
            @Nullable String url,
            Grounds grounds) implements AccountCourseCommand {
        public OpenAccount {
            permanentId = FreeText.requiredName("permanent-id", permanentId);
            url = FreeText.optionalUrl("url", url);
        }

        AccountOpened event() {
            return new AccountOpened(account, permanentId, url, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** {@code until} is the last day to which it is to be kept, which needs a reason. */
    record MarkAccountDormant(
            @TargetAggregateIdentifier AccountId account,
            @Nullable LocalDate until,
            Grounds grounds) implements AccountCourseCommand {
        public MarkAccountDormant {
            if (until != null) {
                if (until.isBefore(grounds.on())) {
                    throw Refused.badValue("ends-before-it-begins", "until", "until", until, grounds.on());
                }
                grounds.requiredReason();
            }
        }

        AccountMarkedDormant event() {
            return new AccountMarkedDormant(account, until, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ResumeAccount(@TargetAggregateIdentifier AccountId account, Grounds grounds)
            implements AccountCourseCommand {

        AccountResumed event() {
            return new AccountResumed(account, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record CloseAccount(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String proof,
            Grounds grounds) implements AccountCourseCommand {
        public CloseAccount {
            proof = FreeText.optional("proof", proof);
        }

        AccountClosed event() {
            return new AccountClosed(account, proof, grounds.on(), grounds.reason(), grounds.evidence());
        }

        ClosureProved proved(String late) {
            return new ClosureProved(account, late, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Take the fact at {@code position} out of the account's timeline. */
    record VoidAccountEntry(@TargetAggregateIdentifier AccountId account, long position, Grounds grounds)
            implements AccountCourseCommand {

        public VoidAccountEntry {
            grounds.requiredReason();
        }
    }
}
