package jp.daicho.office;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who decided (決裁), whoever typed it.
 *
 * @param approver who decided; must hold the approver role on the day of the decision
 * @param applicant who asked for it; never the approver
 * @param decision 決裁番号, the number the office's own approval system gave it
 */
public record Approval(
        StaffId approver, StaffId applicant, @Nullable String decision) {

    public Approval {
        decision = Text.optional("decision", decision);
    }

    /**
     * Whether {@code staff}, holding these roles, may type the decision of {@code approver}, or their own where none is
     * named: whoever is no admin can only decide in person.
     */
    public static boolean isOpenTo(Set<Role> held, String staff, @Nullable StaffId approver) {
        boolean inPerson = approver == null || staff.equals(approver.value());
        return held.contains(Role.ADMIN) || (held.contains(Role.APPROVER) && inPerson);
    }

    /** Refuse it unless two known people took part in it, and one of them could decide on {@code day}. */
    public void refuseUnfit(StaffRoll roll, LocalDate day) {
        refuseUnknown("approver", approver, roll);
        refuseUnknown("applicant", applicant, roll);
        if (approver.equals(applicant)) {
            throw Refused.byRule("approver-is-applicant", approver);
        }
        if (!roll.holds(approver, Role.APPROVER, day)) {
            throw Refused.byRule("approver-without-role", approver, day);
        }
    }

    private static void refuseUnknown(String option, StaffId staff, StaffRoll roll) {
        if (!roll.knows(staff)) {
            throw Refused.notFound("record-unknown", staff).under(option);
        }
    }
}
