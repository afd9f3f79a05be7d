package jp.daicho;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.Editions;
import jp.daicho.gap.GapCommand.ActivateRuleSet;
import jp.daicho.gap.RuleSet;
import jp.daicho.history.LedgerHistory.Entry;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.decide.Change;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verifier;
import jp.daicho.ledger.sqlite.SqliteKeys;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** The register of the town of Kawase, on a real ledger file; its clock is set by hand. Its admin is {@link #HANAKO}. */
final class Kawase implements AutoCloseable {

    static final String HANAKO = "hanako";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    static final Grounds GROUNDS = new Grounds(TODAY, "届出", List.of());

    /** How many events a founding is. */
    static final int FOUNDED = 5;

    final Path file;
    final Register register;
    Instant now = NOW;

    private final Map<String, List<Entry>> histories = new HashMap<>();
    private long sizeThen;

    private Kawase(Path file, SqliteLedger ledger) {
        this.file = file;
        register = new Register(ledger, SqliteKeys.beside(file, ledger.id()), byte[]::new, () -> now);
    }

    static Kawase empty(Path folder) {
        var file = folder.resolve("KAWASE.db");
        return new Kawase(file, SqliteLedger.create(file, new LedgerId("KAWASE", "0".repeat(32)), NOW));
    }

    static Kawase founded(Path folder) {
        var town = empty(folder);
        town.record(
                HANAKO,
                establishing(),
                registering(HANAKO),
                granting("S-0001", Role.ADMIN, TODAY),
                cataloguing(),
                ruling());
        return town;
    }

    /** Another program's register of the same town. */
    static Kawase openedAgain(Path file) {
        return new Kawase(file, SqliteLedger.open(file));
    }

    Change record(String account, DomainCommand... act) {
        return register.record(account, List.of(act));
    }

    /** Let Hanako register a person with an account of the same name, and grant the roles from today on. */
    StaffId employ(String login, Role... roles) {
        var code = record(HANAKO, registering(login)).entries().get(0).record();
        for (Role role : roles) {
            record(HANAKO, granting(code, role, TODAY));
        }
        return new StaffId(code);
    }

    Verification verify() {
        try (var rows = SqliteLedger.rows(file)) {
            return Verifier.verify(rows, null);
        }
    }

    static EstablishOrgan establishing() {
        return new EstablishOrgan(
                new OrganId("KAWASE"), "川瀬町選挙管理委員会", null, "0".repeat(32), ZoneId.of("Asia/Tokyo"), GROUNDS);
    }

    static RecordCatalogueEdition cataloguing() {
        return new RecordCatalogueEdition(Editions.mic2026(), null, GROUNDS);
    }

    static ActivateRuleSet ruling() {
        return new ActivateRuleSet(RuleSet.standard(), GROUNDS);
    }

    static RegisterStaff registering(String login) {
        return new RegisterStaff(null, login, null, StaffKind.STAFF, List.of(login), GROUNDS);
    }

    static GrantRole granting(String staff, Role role, LocalDate from) {
        return new GrantRole(new StaffId(staff), role, Grounds.on(from));
    }

    static RegisterVendor registeringVendor(@Nullable String code, String name) {
        return new RegisterVendor(
                code == null ? null : new VendorId(code), new Profile(name, null, null, null), null, GROUNDS);
    }

    /** What was recorded of {@code record}, looked up once while nothing more is. */
    List<Entry> history(String record) {
        if (register.size() != sizeThen) {
            sizeThen = register.size();
            histories.clear();
        }
        return histories.computeIfAbsent(record, each -> register.history(HANAKO, each, sizeThen));
    }

    @Override
    public void close() {
        register.close();
    }
}
