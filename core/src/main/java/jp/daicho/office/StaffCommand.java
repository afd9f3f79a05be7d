package jp.daicho.office;

import java.util.List;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a member of staff. Checked for shape here, for rules in {@link StaffMember}. */
public sealed interface StaffCommand extends DomainCommand {

    /** {@code staff} is the code to give, or null for the next free one. */
    record RegisterStaff(
            @Nullable StaffId staff,
            String name,
            @Nullable String section,
            StaffKind kind,
            List<String> logins,
            Grounds grounds)
            implements StaffCommand {

        public RegisterStaff {
            name = FreeText.requiredName("name", name);
            section = FreeText.optionalName("section", section);
            logins = logins.stream()
                    .map(login -> FreeText.requiredName("login", login))
                    .toList();
            if (logins.stream().distinct().count() < logins.size()) {
                throw Refused.badValue("login-twice", "login");
            }
        }
    }

    record GrantRole(@TargetAggregateIdentifier StaffId staff, Role role, Grounds grounds) implements StaffCommand {}

    record RevokeRole(@TargetAggregateIdentifier StaffId staff, Role role, Grounds grounds) implements StaffCommand {}
}
