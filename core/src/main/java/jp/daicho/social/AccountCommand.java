package jp.daicho.social;

import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;

/** Everything that may be asked of an account; each part of its life has a vocabulary of its own. */
public sealed interface AccountCommand extends DomainCommand
        permits AccountBeginningCommand,
                AccountDecisionCommand,
                AccountCourseCommand,
                AccountAlarmCommand,
                AccountCommand.OfFact {

    Grounds grounds();

    /** Asks for one fact to be recorded, and nothing else. */
    sealed interface OfFact extends AccountCommand
            permits AccountDutyCommand, AccountSafeguardCommand, AccountCheckCommand, AccountDescriptionCommand {

        AccountEvent.Fact event();
    }
}
