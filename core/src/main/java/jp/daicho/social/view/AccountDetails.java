package jp.daicho.social.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountState;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one account on the day asked for.
 *
 * @param since the business day it has been in this state from
 * @param said what was recorded about it by then, in the order of the days
 */
public record AccountDetails(
        AccountId account, AccountProfile profile, AccountState state, LocalDate since, List<AccountEvent> said) {

    /** What people call it: the platform and its name there. */
    public String title() {
        return profile.platform() + " " + profile.handle();
    }

    /** 責任者, if somebody was assigned. */
    public @Nullable ResponsiblePersonAssigned responsible() {
        return holding(ResponsiblePersonAssigned.class);
    }

    /** All that was recorded of a kind, oldest first. */
    public <E extends AccountEvent> List<E> all(Class<E> kind) {
        return said.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What counts of a topic: of the facts about it, the newest one, if it is of the kind asked for. */
    public <E extends AccountEvent.Fact> @Nullable E holding(Class<E> kind) {
        return said.stream()
                .filter(each -> each instanceof AccountEvent.Fact fact && fact.topic() == kind)
                .reduce((earlier, later) -> later)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElse(null);
    }
}
