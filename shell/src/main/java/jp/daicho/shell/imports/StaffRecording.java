package jp.daicho.shell.imports;

import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.shared.NextCode;
import jp.daicho.shell.wiring.CurrentRegister;

/** Records members of staff; what roles they have is decided for each of them, never by a list. */
final class StaffRecording implements Recording<StaffEntry> {

    private static final NextCode FIRST = new NextCode("S-", 4, 1);

    private final CurrentRegister register;
    private StaffOnRecord staff;
    private FreeCodes codes;

    StaffRecording(CurrentRegister register) {
        this.register = register;
        staff = StaffOnRecord.of(register);
        codes = new FreeCodes(staff.codes());
    }

    @Override
    public void refresh() {
        staff = StaffOnRecord.of(register);
        codes = new FreeCodes(staff.codes());
    }

    @Override
    public Outcome record(StaffEntry entry) {
        var known = staff.match(entry);
        if (known != null) {
            var fields = staff.differing(entry, known);
            return fields.isEmpty() ? new Outcome.Unchanged() : new Outcome.Changed(known.value(), fields);
        }
        var code = new StaffId(codes.next(FIRST));
        var grounds = register.grounds(null, null);
        register.change(
                code.value(),
                new RegisterStaff(code, entry.name(), entry.section(), entry.kind(), entry.logins(), grounds));
        codes.take(code.value());
        staff.add(code, entry);
        return new Outcome.Accepted(code.value(), null, null);
    }
}
