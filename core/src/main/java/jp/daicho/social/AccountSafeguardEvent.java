package jp.daicho.social;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.custody.Level;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import org.jspecify.annotations.Nullable;

/** How an account is run and kept safe. Never edited once shipped. */
public sealed interface AccountSafeguardEvent extends AccountEvent {

    /** 運用手順: the account is run by this version of it. */
    record ProcedureAdopted(
            AccountId account,
            PolicyId policy,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountSafeguardEvent, AccountEvent.Arrangement {
        public ProcedureAdopted {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(policy);
        }
    }

    /** 発信できる情報の定め. {@code availability} 自治体可用性: the highest class of what is published there. */
    record PublishableInformationDefined(
            AccountId account,
            String rule,
            @Nullable Level availability,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountSafeguardEvent, AccountEvent.Arrangement {
        public PublishableInformationDefined {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(rule, availability);
        }
    }

    /** 認証情報の管理: how they are kept and by whom, and never what they are. */
    record CredentialCustodyRecorded(
            AccountId account,
            CustodyMethod method,
            StaffId custodian,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountSafeguardEvent, AccountEvent.Arrangement, Foreseeable {
        public CredentialCustodyRecorded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(method, custodian, text);
        }
    }

    /** 多要素認証: somebody looked whether it is on. */
    record MfaConfirmed(
            AccountId account,
            MfaState state,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountSafeguardEvent, AccountEvent.Fact {
        public MfaConfirmed {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(state);
        }
    }

    /** 回復用の連絡先: somebody looked whose it is. {@code holder} reads what is sent there. */
    record RecoveryContactConfirmed(
            AccountId account,
            RecoveryContact contact,
            @Nullable StaffId holder,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountSafeguardEvent, AccountEvent.Fact {
        public RecoveryContactConfirmed {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(contact, holder);
        }
    }

    /** What has to be available stands on the organ's own site too. */
    record AlsoPublishedRecorded(
            AccountId account,
            String url,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountSafeguardEvent, AccountEvent.Fact {
        public AlsoPublishedRecorded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(url);
        }
    }
}
