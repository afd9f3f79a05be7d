package jp.daicho.social;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** What an account is called, and what for. Never edited once shipped. */
public sealed interface AccountDescriptionEvent extends AccountEvent {

    /** Only what changed; a field that is absent stays as it was. */
    record AccountProfileChanged(
            AccountId account,
            @Nullable String url,
            @Nullable String purpose,
            @Nullable String section,
            @Nullable String permanentId,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountDescriptionEvent, AccountEvent.Fact {
        public AccountProfileChanged {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(url, purpose, section, permanentId);
        }
    }

    /** 改名. The permanent id stays. */
    record HandleChanged(
            AccountId account,
            String handle,
            @Nullable String url,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountDescriptionEvent, AccountEvent.Arrangement {
        public HandleChanged {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(handle, url);
        }
    }
}
