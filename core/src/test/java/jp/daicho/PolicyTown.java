package jp.daicho;

import static jp.daicho.Kawase.HANAKO;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.Editions;
import jp.daicho.gap.GapCommand.ActivateRuleSet;
import jp.daicho.gap.RuleSet;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;

/** Kawase with a register that is kept since a day that may be long past. */
final class PolicyTown {

    /** How many events its founding is. */
    static final int FOUNDED = 5;

    private PolicyTown() {}

    static Kawase founded(Path folder, LocalDate begun) {
        var town = Kawase.empty(folder);
        var grounds = Grounds.on(begun);
        town.record(
                HANAKO,
                new EstablishOrgan(
                        new OrganId("KAWASE"), "川瀬町選挙管理委員会", null, "0".repeat(32), ZoneId.of("Asia/Tokyo"), grounds),
                new RegisterStaff(null, HANAKO, null, StaffKind.STAFF, List.of(HANAKO), grounds),
                Kawase.granting("S-0001", Role.ADMIN, begun),
                new RecordCatalogueEdition(Editions.mic2026(), null, grounds),
                new ActivateRuleSet(RuleSet.standard(), grounds));
        return town;
    }
}
