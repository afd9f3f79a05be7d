package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.ApplyForException;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionCommand.ReviewException;
import jp.daicho.office.approval.ExceptionCommand.VoidExceptionEntry;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionState;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.office.approval.view.ExceptionRecords.OneException;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office too small for two to decide: what an exception lets it do, and for how long. */
class ExceptionWiringTest {

    private static final StaffId FOUNDER = StaffId.FOUNDER;
    private static final ExceptionId E1 = new ExceptionId("E-0001");
    private static final ContractId C1 = new ContractId("C-1");
    private static final LocalDate FIRST = TODAY.minusDays(20);
    private static final LocalDate LAST = TODAY.minusDays(10);
    private static final String REFUSED = "RULE approver-is-applicant [S-0001]";

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        town.record(HANAKO, Kawase.granting("S-0001", Role.APPROVER, TODAY.minusYears(1)));
        town.record(HANAKO, registeringVendor("V-1", "さくら"));
        town.record(HANAKO, concluding("C-1"), concluding("C-2"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static ConcludeContract concluding(String contract) {
        return new ConcludeContract(
                new ContractId(contract),
                new VendorId("V-1"),
                Outline.titled("保守"),
                TODAY.minusYears(1),
                TODAY.plusDays(9),
                new Grounds(TODAY.minusYears(1), null, List.of()));
    }

    /** Hanako asks and decides. */
    private static DomainCommand waiving(String contract, LocalDate on) {
        return new WaiveClause(new ContractId(contract), new ClauseId("C04"), TODAY, FOUNDER, null, null, because(on));
    }

    private static Grounds because(LocalDate on) {
        return new Grounds(on, "一人の職場", List.of());
    }

    private static GrantAtOnce exception(@Nullable String record) {
        var application = new Application(ExceptionKind.SAME_PERSON, record, FOUNDER, null, LAST);
        return new GrantAtOnce(null, application, null, null, null, because(FIRST));
    }

    @Test
    void onePersonMayAskAndDecideFromItsFirstDayThroughItsLast() {
        assertRefused(REFUSED, () -> town.record(HANAKO, waiving("C-1", FIRST)));

        town.record(HANAKO, exception(null));

        assertRefused(REFUSED, () -> town.record(HANAKO, waiving("C-1", FIRST.minusDays(1))));
        assertThat(town.record(HANAKO, waiving("C-1", FIRST)).entries()).hasSize(1);
        assertThat(town.record(HANAKO, waiving("C-1", LAST)).entries()).hasSize(1);
        assertRefused(REFUSED, () -> town.record(HANAKO, waiving("C-1", LAST.plusDays(1))));
    }

    @Test
    void onePersonMayDecideOnlyAboutTheRecordItIsFor() {
        town.record(HANAKO, exception("C-1"));

        assertThat(town.record(HANAKO, waiving("C-1", FIRST)).entries()).hasSize(1);
        assertRefused(REFUSED, () -> town.record(HANAKO, waiving("C-2", FIRST)));
    }

    @Test
    void onePersonMayDoSoNoMoreFromTheDayItIsEnded() {
        town.record(HANAKO, exception(null));
        town.record(HANAKO, new EndException(E1, Grounds.on(LAST)));

        assertThat(town.record(HANAKO, waiving("C-1", LAST.minusDays(1))).entries())
                .hasSize(1);
        assertRefused(REFUSED, () -> town.record(HANAKO, waiving("C-1", LAST)));
    }

    /** The other kinds say nothing about who decides. */
    @Test
    void noOtherKindLetsOnePersonAskAndDecide() {
        var taro = town.employ("taro");
        town.record(HANAKO, Kawase.granting(taro.value(), Role.APPROVER, TODAY.minusYears(1)));
        var application = new Application(ExceptionKind.OTHER, null, FOUNDER, null, LAST);
        town.record(HANAKO, new GrantAtOnce(null, application, null, taro, null, because(FIRST)));

        assertRefused(REFUSED, () -> town.record(HANAKO, waiving("C-1", FIRST)));
    }

    @Test
    void isGrantedInOneCommit() {
        var entries = town.record(HANAKO, exception("C-1")).entries();

        assertThat(entries)
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("ExceptionApplied", "ExceptionGranted");
        assertThat(entries).extracting(entry -> entry.record()).containsOnly("E-0001");
    }

    @Test
    void isShownAsItWasOnADay() {
        var application = new Application(ExceptionKind.ZONE, C1.value(), FOUNDER, "監視", LAST);
        town.record(HANAKO, new ApplyForException(null, application, null, because(FIRST.minusDays(1))));
        town.record(HANAKO, exception(null));
        var reviewed = town.record(HANAKO, new ReviewException(new ExceptionId("E-0002"), "なお必要", Grounds.on(LAST)));

        assertThat(List.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1)))
                .extracting(day -> town.register
                        .ask(HANAKO, new OneException(new ExceptionId("E-0002"), day))
                        .state())
                .containsExactly(
                        ExceptionState.APPLIED, ExceptionState.GRANTED, ExceptionState.GRANTED, ExceptionState.EXPIRED);
        assertThat(town.register.ask(HANAKO, new ExceptionsOn(TODAY)))
                .extracting(row -> row.applied().exception() + " " + row.state() + " "
                        + row.reviews().size())
                .containsExactly("E-0001 APPLIED 0", "E-0002 EXPIRED 1");

        var position = reviewed.entries().getFirst().position();
        town.record(HANAKO, new VoidExceptionEntry(new ExceptionId("E-0002"), position, GROUNDS));

        assertThat(town.register
                        .ask(HANAKO, new OneException(new ExceptionId("E-0002"), TODAY))
                        .reviews())
                .isEmpty();
        assertRefused(
                "NOT_FOUND record-unknown [E-0009]",
                () -> town.register.ask(HANAKO, new OneException(new ExceptionId("E-0009"), TODAY)));
    }
}
