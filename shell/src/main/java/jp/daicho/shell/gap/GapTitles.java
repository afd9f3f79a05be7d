package jp.daicho.shell.gap;

import java.util.Objects;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.view.GapRow;
import jp.daicho.office.StaffId;
import jp.daicho.shell.wiring.StaffWords;
import org.springframework.stereotype.Component;

/** What the record of a gap is called; people by their names, which only the shell can read. */
@Component
class GapTitles {

    private final StaffWords staff;

    GapTitles(StaffWords staff) {
        this.staff = staff;
    }

    Object of(GapRow gap) {
        return gap.kind() == Kind.ROLE
                ? Objects.requireNonNullElse(staff.name(new StaffId(gap.id().record())), gap.title())
                : gap.title();
    }
}
