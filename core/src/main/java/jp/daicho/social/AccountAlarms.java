package jp.daicho.social;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountAlarmCommand.ConfirmTakeover;
import jp.daicho.social.AccountAlarmCommand.ReportImpersonation;
import jp.daicho.social.AccountAlarmCommand.ResolveImpersonation;
import jp.daicho.social.AccountAlarmCommand.RestoreControl;
import jp.daicho.social.AccountAlarmCommand.SuspectTakeover;
import jp.daicho.social.AccountAlarmEvent.ImpersonationReported;
import jp.daicho.social.AccountAlarmEvent.ImpersonationResolved;
import jp.daicho.social.AccountAlarmEvent.TakeoverConfirmed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of an account that says when somebody else spoke in the name of the organ. */
final class AccountAlarms {

    private final AccountStanding standing;
    private final Map<String, ImpersonationReported> open = new TreeMap<>();
    private NextCode next = new NextCode("I", 1, 1);
    private boolean confirmed;

    AccountAlarms(AccountStanding standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(SuspectTakeover command) {
        standing.refuseUnlessLive(command.grounds());
        standing.refuseWhileCompromised();
        apply(command.event());
    }

    /** Suspected before, or at once. */
    @CommandHandler
    void handle(ConfirmTakeover command) {
        standing.refuseUnlessLive(command.grounds());
        if (standing.isCompromised() && confirmed) {
            standing.refuseWhileCompromised();
        }
        apply(command.event());
    }

    @CommandHandler
    void handle(RestoreControl command) {
        standing.refuseUnlessLive(command.grounds());
        if (!standing.isCompromised()) {
            throw Refused.byRule("account-not-compromised", standing.id());
        }
        apply(command.event());
    }

    /** An impostor may speak for an account that is closed, too. */
    @CommandHandler
    void handle(ReportImpersonation command) {
        var event = command.event(next.code());
        if (open.values().stream().noneMatch(each -> isSame(each, event))) {
            apply(event);
        }
    }

    private static boolean isSame(ImpersonationReported one, ImpersonationReported other) {
        return one.text().equals(other.text())
                && Objects.equals(one.url(), other.url())
                && one.effectiveOn().equals(other.effectiveOn());
    }

    @CommandHandler
    void handle(ResolveImpersonation command) {
        var number = command.impersonation() == null ? only() : command.impersonation();
        var reported = open.get(number);
        if (reported == null) {
            throw Refused.notFound("impersonation-unknown", number, standing.id());
        }
        refuseBefore(command.grounds().on(), reported);
        apply(command.event(number));
    }

    private String only() {
        if (open.isEmpty()) {
            throw Refused.byRule("impersonation-none", standing.id());
        }
        if (open.size() != 1) {
            throw Refused.badValue("impersonation-not-named", "impersonation", String.join(", ", open.keySet()));
        }
        return open.keySet().iterator().next();
    }

    private void refuseBefore(LocalDate day, ImpersonationReported reported) {
        if (day.isBefore(reported.effectiveOn())) {
            throw Refused.byRule("before-last-state", standing.id(), day, reported.effectiveOn());
        }
    }

    @EventSourcingHandler
    void on(AccountAlarmEvent event) {
        switch (event) {
            case ImpersonationReported reported -> {
                open.put(reported.impersonation(), reported);
                next = next.after(reported.impersonation());
            }
            case ImpersonationResolved resolved -> open.remove(resolved.impersonation());
            case TakeoverConfirmed ignored -> confirmed = true;
            case AccountAlarmEvent.TakeoverSuspected ignored -> confirmed = false;
            case AccountAlarmEvent.ControlRestored ignored -> confirmed = false;
        }
    }
}
