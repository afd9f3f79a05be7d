package jp.daicho.social;

import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.social.AccountAlarmEvent.ControlRestored;
import jp.daicho.social.AccountAlarmEvent.ImpersonationReported;
import jp.daicho.social.AccountAlarmEvent.ImpersonationResolved;
import jp.daicho.social.AccountAlarmEvent.TakeoverConfirmed;
import jp.daicho.social.AccountAlarmEvent.TakeoverSuspected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is done when somebody else speaks in the name of the organ. Checked for shape here, for rules in the aggregate. */
public sealed interface AccountAlarmCommand extends AccountCommand {

    record SuspectTakeover(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String text,
            Grounds grounds) implements AccountAlarmCommand {
        public SuspectTakeover {
            text = FreeText.optional("text", text);
        }

        TakeoverSuspected event() {
            return new TakeoverSuspected(account, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ConfirmTakeover(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String text,
            Grounds grounds) implements AccountAlarmCommand {
        public ConfirmTakeover {
            text = FreeText.optional("text", text);
        }

        TakeoverConfirmed event() {
            return new TakeoverConfirmed(account, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Refused unless all three are so. */
    record RestoreControl(
            @TargetAggregateIdentifier AccountId account,
            boolean passwordChanged,
            boolean sessionsEnded,
            boolean mfa,
            Grounds grounds)
            implements AccountAlarmCommand {
        public RestoreControl {
            if (!passwordChanged || !sessionsEnded || !mfa) {
                throw Refused.badValue("restore-facts-missing", "password-changed");
            }
        }

        ControlRestored event() {
            return new ControlRestored(
                    account, passwordChanged, sessionsEnded, mfa, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ReportImpersonation(
            @TargetAggregateIdentifier AccountId account,
            String text,
            @Nullable String url,
            Grounds grounds) implements AccountAlarmCommand {
        public ReportImpersonation {
            text = FreeText.required("text", text);
            url = FreeText.optionalUrl("url", url);
        }

        ImpersonationReported event(String number) {
            return new ImpersonationReported(
                    account, number, text, url, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** {@code impersonation} is its number; absent where only one is open. */
    record ResolveImpersonation(
            @TargetAggregateIdentifier AccountId account,
            @Nullable String impersonation,
            @Nullable String text,
            Grounds grounds)
            implements AccountAlarmCommand {
        public ResolveImpersonation {
            text = FreeText.optional("text", text);
            impersonation = impersonation == null ? null : Text.code("impersonation", impersonation);
        }

        ImpersonationResolved event(String number) {
            return new ImpersonationResolved(account, number, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}
