package jp.daicho.office.approval;

import java.util.Set;
import jp.daicho.office.StaffId;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who decided (決裁), whoever typed it.
 *
 * @param approver who decided; must hold the approver role on the day of the decision
 * @param applicant who asked for it; the approver only where an exception allows it, see {@link Approvers}
 * @param decision 決裁番号, the number the office's own approval system gave it
 */
public record Approval(
        StaffId approver, StaffId applicant, @Nullable String decision) {

    public Approval {
        decision = FreeText.optionalName("decision", decision);
    }

    /**
     * Whether {@code staff}, holding these roles, may type the decision of {@code approver}, or their own where none is
     * named: whoever is no admin can only decide in person.
     */
    public static boolean isOpenTo(Set<Role> held, String staff, @Nullable StaffId approver) {
        boolean inPerson = approver == null || staff.equals(approver.value());
        return held.contains(Role.ADMIN) || (held.contains(Role.APPROVER) && inPerson);
    }

    /** Whether the same person asked and decided. */
    public boolean isOfOnePerson() {
        return approver.equals(applicant);
    }
}
