package jp.daicho.shell.imports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.NextCode;
import jp.daicho.shell.imports.sheet.CellProblem;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountId;
import jp.daicho.social.view.SnsProcedures.ProcedureOfVersion;
import org.jspecify.annotations.Nullable;

/** Records accounts of social media, and the responsible persons nobody knew before. */
final class SocialRecording implements Recording<SocialEntry> {

    private static final NextCode STAFF = new NextCode("S-", 4, 1);

    private final CurrentRegister register;
    private final boolean rehearsal;
    private final Map<StaffId, RegisterStaff> rehearsed = new HashMap<>();
    private KnownAccounts accounts;
    private KnownStaff staff;
    private FreeCodes codes;

    /** @param rehearsal whether what is recorded here isn't there afterwards */
    SocialRecording(CurrentRegister register, boolean rehearsal) {
        this.register = register;
        this.rehearsal = rehearsal;
        accounts = KnownAccounts.of(register);
        staff = KnownStaff.of(register);
        codes = codes();
    }

    private FreeCodes codes() {
        List<String> taken = accounts.codes();
        taken.addAll(staff.codes());
        return new FreeCodes(taken);
    }

    @Override
    public void refresh() {
        rehearsed.clear();
        accounts = KnownAccounts.of(register);
        staff = KnownStaff.of(register);
        codes = codes();
    }

    @Override
    public Outcome record(SocialEntry entry) {
        var version = entry.procedure();
        var policy = version == null
                ? null
                : register.ask(new ProcedureOfVersion(version)).stream()
                        .findFirst()
                        .orElse(null);
        var named = entry.responsible() == null ? List.<StaffId>of() : staff.named(entry.responsible());
        var known = accounts.match(entry);
        if (known != null) {
            var only = named.size() == 1 ? named.getFirst() : null;
            var fields = new ArrayList<>(KnownAccounts.said(entry, only, policy).beyond(accounts.said(known)));
            if (entry.responsible() != null && named.isEmpty()) {
                fields.add(Fields.RESPONSIBLE);
            }
            return fields.isEmpty() ? new Outcome.Unchanged() : new Outcome.Changed(known.value(), fields);
        }
        List<Remark> remarks = new ArrayList<>();
        List<DomainCommand> act = new ArrayList<>();
        var responsible = responsible(entry, named, act, remarks);
        if (version != null && policy == null) {
            remarks.add(new Remark(Fields.PROCEDURE, new CellProblem("procedure-not-adopted", List.of(version))));
        }
        var code = new AccountId(codes.next(AccountId.codes()));
        act.addAll(entry.act(code, responsible, policy));
        register.change(code.value(), act.toArray(DomainCommand[]::new));
        learn(act, entry);
        codes.take(code.value());
        accounts.add(code, entry, responsible, policy);
        return new Outcome.Accepted(code.value(), null, null, remarks);
    }

    /** Whoever has the name; one that nobody has is registered, without an account. */
    private @Nullable StaffId responsible(
            SocialEntry entry, List<StaffId> named, List<DomainCommand> act, List<Remark> remarks) {
        var name = entry.responsible();
        if (name == null) {
            return null;
        } else if (named.size() > 1) {
            var several = named.stream().map(StaffId::value).collect(joining(", "));
            remarks.add(new Remark(Fields.RESPONSIBLE, new CellProblem("staff-ambiguous", List.of(several))));
            return null;
        } else if (named.size() == 1) {
            var before = rehearsed.get(named.getFirst());
            if (before != null) {
                act.add(before);
            }
            return named.getFirst();
        }
        var code = new StaffId(codes.next(STAFF));
        act.add(new RegisterStaff(code, name, null, StaffKind.STAFF, List.of(), register.grounds(null, null)));
        remarks.add(new Remark(Fields.RESPONSIBLE, new CellProblem("staff-registered", List.of(code))));
        return code;
    }

    /** Once the row is recorded, the next ones find who was registered with it. */
    private void learn(List<DomainCommand> act, SocialEntry entry) {
        if (act.getFirst() instanceof RegisterStaff registered
                && registered.staff() != null
                && !rehearsed.containsKey(registered.staff())) {
            staff.add(registered.staff(), String.valueOf(entry.responsible()));
            codes.take(registered.staff().value());
            if (rehearsal) {
                rehearsed.put(registered.staff(), registered);
            }
        }
    }
}
