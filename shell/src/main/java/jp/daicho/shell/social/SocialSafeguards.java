package jp.daicho.shell.social;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.contract.custody.Level;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountSafeguardCommand.AdoptProcedure;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.AccountSafeguardCommand.RecordAlsoPublished;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import jp.daicho.social.CustodyMethod;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social procedure} to {@code social also-published}: how an account is run and kept safe. */
@Component
class SocialSafeguards {

    private static final String GROUP = "social";

    private final CurrentRegister register;

    SocialSafeguards(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "social procedure", group = GROUP, description = "social.procedure")
    Reply procedure(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "policy", required = true, description = "social.procedure.policy") PolicyId policy,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new AdoptProcedure(id, policy, grounds))
                .saying(policy);
    }

    @Command(name = "social publishable", group = GROUP, description = "social.publishable")
    Reply publishable(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "rule", required = true, description = "social.publishable.rule") String rule,
            @Option(longName = "availability", description = "social.publishable.availability") @Nullable
                    Level availability,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new DefinePublishableInformation(id, rule, availability, grounds));
    }

    @Command(name = "social custody", group = GROUP, description = "social.custody")
    Reply custody(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "method", required = true, description = "social.custody.method") CustodyMethod method,
            @Option(longName = "custodian", required = true, description = "social.custody.custodian")
                    StaffId custodian,
            @Option(longName = "text", description = "social.custody.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordCredentialCustody(id, method, custodian, text, grounds))
                .saying(custodian);
    }

    @Command(name = "social confirm-mfa", group = GROUP, description = "social.confirm-mfa")
    Reply confirmMfa(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "state", defaultValue = "on", description = "social.confirm-mfa.state") MfaState state,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ConfirmMfa(id, state, grounds)).saying(state);
    }

    @Command(name = "social confirm-recovery", group = GROUP, description = "social.confirm-recovery")
    Reply confirmRecovery(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "contact", required = true, description = "social.confirm-recovery.contact")
                    RecoveryContact contact,
            @Option(longName = "holder", description = "social.confirm-recovery.holder") @Nullable StaffId holder,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ConfirmRecoveryContact(id, contact, holder, grounds))
                .saying(contact);
    }

    @Command(name = "social also-published", group = GROUP, description = "social.also-published")
    Reply alsoPublished(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "url", required = true, description = "social.also-published.url") String url,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordAlsoPublished(id, url, grounds));
    }
}
