package jp.daicho.social;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** What was seen of an account, and when. Never edited once shipped. */
public sealed interface AccountCheckEvent extends AccountEvent {

    /** 公式サイトへの掲載: somebody saw it in the list of official accounts. */
    record OfficialListingConfirmed(
            AccountId account,
            @Nullable String url,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCheckEvent, AccountEvent.Fact {
        public OfficialListingConfirmed {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(url);
        }
    }

    /** It was taken out of the list of official accounts. */
    record OfficialListingRemoved(
            AccountId account,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountCheckEvent, AccountEvent.Fact {
        public OfficialListingRemoved {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of();
        }

        @Override
        public Class<? extends AccountEvent.Fact> topic() {
            return OfficialListingConfirmed.class;
        }
    }

    /** 見直し, of any change of terms up to then too. */
    record AccountReviewed(
            AccountId account,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCheckEvent, AccountEvent.Fact {
        public AccountReviewed {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text);
        }
    }

    /** The platform changed its terms (規約). */
    record PlatformTermsChanged(
            AccountId account,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCheckEvent, AccountEvent.Fact {
        public PlatformTermsChanged {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text);
        }
    }

    /** 最終投稿: something was published there on that day. */
    record LastPostRecorded(
            AccountId account,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountCheckEvent, AccountEvent.Fact {
        public LastPostRecorded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of();
        }
    }

    /** The public was told: of a takeover, an impostor, a closing. */
    record PublicNoticeIssued(
            AccountId account,
            @Nullable String url,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCheckEvent, AccountEvent.Fact {
        public PublicNoticeIssued {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(url, text);
        }
    }
}
