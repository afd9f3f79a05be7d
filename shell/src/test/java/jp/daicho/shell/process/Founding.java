package jp.daicho.shell.process;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import jp.daicho.Register;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.Editions;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.sqlite.SqliteKeys;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;

/** Opens registers by the core alone, for accounts and at times a process can't have. */
final class Founding {

    /** The account that runs the tests. */
    static final String SELF = ProcessHandle.current().info().user().orElseThrow();

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String ID = "0".repeat(32);

    private Founding() {}

    /** The register of {@code program}, opened by {@code account} when {@code clock} says. */
    static void of(Program program, String account, InstantSource clock) {
        var home = SqliteLedger.create(program.ledger(), new LedgerId(Program.ORGAN, ID), clock.instant());
        var day = Grounds.on(clock.instant().atZone(TOKYO).toLocalDate());
        try (var register = new Register(home, SqliteKeys.beside(program.ledger(), home.id()), byte[]::new, clock)) {
            register.record(
                    account,
                    List.of(
                            new EstablishOrgan(new OrganId(Program.ORGAN), "Kawase", null, ID, TOKYO, day),
                            new RegisterStaff(StaffId.FOUNDER, "x", null, StaffKind.STAFF, List.of(account), day),
                            new GrantRole(StaffId.FOUNDER, Role.ADMIN, day),
                            new RecordCatalogueEdition(Editions.mic2026(), null, day)));
        }
    }
}
