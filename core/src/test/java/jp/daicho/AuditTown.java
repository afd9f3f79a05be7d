package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;

/** What an office does in which exceptions and audits leave every gap there is; S-0002 decides. */
final class AuditTown {

    private static final StaffId JIRO = new StaffId("S-0002");

    private AuditTown() {}

    static Stream<DomainCommand> acts() {
        var application = new Application(ExceptionKind.SAME_PERSON, null, JIRO, null, TODAY.plusDays(9));
        var grounds = new Grounds(TODAY.minusDays(5), "一人の職場", List.of());
        return Stream.of(new GrantAtOnce(null, application, JIRO, JIRO, null, grounds));
    }
}
