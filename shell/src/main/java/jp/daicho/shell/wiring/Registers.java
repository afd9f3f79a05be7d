package jp.daicho.shell.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.Register;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.Randomness;
import jp.daicho.ledger.sqlite.SqliteKeys;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The registers this process has opened: each once, when first asked for, until the end. */
@Component
public final class Registers implements AutoCloseable {

    private static final int ID_BYTES = 16;

    private final CurrentRequest request;
    private final Surroundings surroundings;
    private final InstantSource clock;
    private final Account account;
    private final Notes notes;
    private final SecureRandom random = new SecureRandom();
    private final Map<Named, Path> files = new HashMap<>();
    private final Map<Path, Register> open = new HashMap<>();
    private final Set<Register> written = new HashSet<>();

    /** How requests name a ledger; which file that is need be found out once only. */
    private record Named(@Nullable String store, @Nullable String organ) {}

    Registers(CurrentRequest request, Surroundings surroundings, InstantSource clock, Account account, Notes notes) {
        this.request = request;
        this.surroundings = surroundings;
        this.clock = clock;
        this.account = account;
        this.notes = notes;
    }

    /** Something was recorded in {@code register}. */
    void recorded(Register register) {
        written.add(register);
    }

    /** Those in which this process has recorded something, by their files. */
    Map<Path, Register> written() {
        var found = new TreeMap<>(open);
        found.values().retainAll(written);
        return found;
    }

    /** Where the request says the ledgers are. */
    public Store store() {
        return Store.of(request.get(), surroundings);
    }

    /** The file of the ledger the request is about; it may not exist. */
    public Path file() {
        var named = new Named(request.get().store(), request.get().organ());
        var known = files.get(named);
        if (known != null) {
            return known;
        }
        var store = store();
        var file = store.file(store.organ(request.get()));
        files.put(named, file);
        return file;
    }

    /** The code of the organ the request is about, also where its ledger is gone. */
    String organ() {
        return Store.organOf(file());
    }

    /** There is no ledger in {@code file}; if this process had it open, it is gone. */
    Refused missing(Path file) {
        return open.containsKey(file) ? Refused.unusable("store-vanished", file) : Store.missing(file);
    }

    /** The register the request is about. */
    public Register current() {
        var file = file();
        var known = open.get(file);
        if (known != null) {
            return noted(file, known);
        }
        if (!Files.exists(file)) {
            throw missing(file);
        }
        return noted(file, opened(file));
    }

    private Register noted(Path file, Register register) {
        if (request.get().verbose()) {
            notes.say("verbose.ledger", file);
            var staff = register.staffBehind(account.name()).map(StaffId::value);
            notes.say("verbose.caller", account.name(), staff.orElse("-"));
        }
        return register;
    }

    /** The register of {@code organ}, made if there is none. */
    public Register founded(OrganId organ, Store store) {
        files.clear();
        var file = store.file(organ);
        if (store.holds(organ)) {
            return open.containsKey(file) ? open.get(file) : opened(file);
        }
        var id = new LedgerId(organ.value(), HexFormat.of().formatHex(bytes(ID_BYTES)));
        return opened(file, SqliteLedger.create(file, id, clock.instant()));
    }

    /** A ledger comes to lie in {@code file}, which held none; whatever was open there is no more. */
    void expect(Path file) {
        files.clear();
        close(file);
    }

    /** Close the register kept in {@code file} before the others. */
    void close(Path file) {
        var register = open.remove(file);
        if (register != null) {
            register.close();
        }
    }

    private Register opened(Path file) {
        var ledger = SqliteLedger.open(file);
        if (!Store.isFileOf(file, ledger.id().organ())) {
            ledger.close();
            throw Refused.unusable("store-of-another-organ", file, ledger.id().organ());
        }
        return opened(file, ledger);
    }

    private Register opened(Path file, SqliteLedger ledger) {
        Randomness randomness = this::bytes;
        var register = new Register(ledger, SqliteKeys.beside(file, ledger.id()), randomness, clock);
        open.put(file, register);
        return register;
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        open.values().forEach(Register::close);
        open.clear();
    }
}
