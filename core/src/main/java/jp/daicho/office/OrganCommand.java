package jp.daicho.office;

import java.time.ZoneId;
import java.util.Set;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of the organ. */
public sealed interface OrganCommand extends DomainCommand {

    OrganId organ();

    /** Open the register. Whoever does it becomes its first admin. */
    record EstablishOrgan(
            OrganId organ, String name, @Nullable String section, String ledger, ZoneId timeZone, Grounds grounds)
            implements OrganCommand {

        public EstablishOrgan {
            name = FreeText.requiredName("name", name);
            section = FreeText.optionalName("section", section);
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return true;
        }
    }

    /** {@code single} says whether the duty has one holder at a time; null where that stays as it was. */
    record NameDuty(
            @TargetAggregateIdentifier OrganId organ,
            Duty duty,
            String title,
            @Nullable Boolean single,
            Grounds grounds)
            implements OrganCommand {

        public NameDuty {
            title = FreeText.required("title", title);
        }
    }
}
