package jp.daicho.shell.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.Register;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.Editions;
import jp.daicho.gap.GapCommand.ActivateRuleSet;
import jp.daicho.gap.RuleSet;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganId;
import jp.daicho.office.OrganKnown;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens a new register: the organ, its first member of staff, that one's admin role, the first catalogue of clauses and the
 * first rule set, in one commit.
 */
@Component
public final class Founding {

    private final CurrentRequest request;
    private final CurrentRegister current;
    private final Registers registers;
    private final Account account;
    private final InstantSource clock;

    Founding(
            CurrentRequest request,
            CurrentRegister current,
            Registers registers,
            Account account,
            InstantSource clock) {
        this.request = request;
        this.current = current;
        this.registers = registers;
        this.account = account;
        this.clock = clock;
    }

    /** The business day it is for a register that is founded now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OrganKnown.NOT_YET.zone());
    }

    /** Found the register of {@code organ}; whoever calls becomes S-0001, called {@code adminName} or as the account. */
    public Reply.Changed found(String organ, String name, @Nullable String section, @Nullable String adminName) {
        var code = new OrganId(organ);
        FreeText.requiredName("name", name);
        current.refusePast();
        var store = registers.store();
        if (!store.holds(code)) {
            var rehearsed = rehearsed(code, name, section, adminName);
            if (request.get().dryRun()) {
                return rehearsed;
            }
        }
        var register = registers.founded(code, store);
        return current.change(register, code.value(), act(register, code, name, section, adminName));
    }

    /** What would be recorded, or its refusal, before there is a file: not even an empty ledger is left behind. */
    private Reply.Changed rehearsed(OrganId organ, String name, @Nullable String section, @Nullable String adminName) {
        var scratch = scratch();
        try {
            var register = registers.founded(organ, scratch);
            return current.rehearse(register, organ.value(), act(register, organ, name, section, adminName));
        } finally {
            registers.close(scratch.file(organ));
            remove(scratch.folder());
        }
    }

    private List<DomainCommand> act(
            Register register, OrganId organ, String name, @Nullable String section, @Nullable String adminName) {
        var day = request.get().on() == null ? register.today() : request.get().on();
        var grounds = Grounds.on(day);
        var person = adminName == null ? account.name() : adminName;
        return List.of(
                new EstablishOrgan(organ, name, section, register.home().id().id(), OrganKnown.NOT_YET.zone(), grounds),
                new RegisterStaff(StaffId.FOUNDER, person, section, StaffKind.STAFF, List.of(account.name()), grounds),
                new GrantRole(StaffId.FOUNDER, Role.ADMIN, grounds),
                new RecordCatalogueEdition(Editions.mic2026(), null, grounds),
                new ActivateRuleSet(RuleSet.standard(), grounds));
    }

    private static Store scratch() {
        try {
            return new Store(Files.createTempDirectory("daicho-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
