package jp.daicho.office.approval;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.ApplyForException;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionCommand.GrantException;
import jp.daicho.office.approval.ExceptionCommand.RefuseException;
import jp.daicho.office.approval.ExceptionCommand.VoidExceptionEntry;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Entries;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Role;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who and what an exception (例外措置) speaks of, and under which code. Hanako types; Taro decides from May on. */
class ExceptionPartiesTest {

    private static final ExceptionId E1 = new ExceptionId("E-0001");
    private static final ExceptionId VENDORS = new ExceptionId("V-0001");
    private static final StaffId NOBODY = new StaffId("S-0009");
    private static final StaffId GONE = new StaffId("S-0003");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final String NOBODY_KNOWN = "NOT_FOUND record-unknown [S-0009]";
    private static final ExceptionApplied APPLIED =
            new ExceptionApplied(E1, ExceptionKind.OTHER, null, TARO, HANAKO, null, MARCH, MAY, "代替がない", List.of());

    private static Grounds because(LocalDate day) {
        return new Grounds(day, "代替がない", List.of());
    }

    private static Application application(@Nullable String record) {
        return application(record, TARO);
    }

    private static Application application(@Nullable String record, StaffId owner) {
        return new Application(ExceptionKind.OTHER, record, owner, null, MARCH);
    }

    private static GrantAtOnce atOnce(@Nullable ExceptionId code, @Nullable String record, StaffId approver) {
        return new GrantAtOnce(code, application(record), null, approver, null, because(MAY));
    }

    private static ResultValidator<ExceptionCase> first(DomainCommand command) {
        return fixture().givenNoPriorActivity().when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private static ResultValidator<ExceptionCase> onceApplied(DomainCommand command) {
        return fixture().given(APPLIED).when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private static AggregateTestFixture<ExceptionCase> fixture() {
        return fixture(code -> Optional.empty());
    }

    private static AggregateTestFixture<ExceptionCase> fixture(Records records) {
        var exception = new AggregateTestFixture<>(ExceptionCase.class);
        exception
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(HANAKO, "花子", "hanako"),
                        OfficeSamples.registered(TARO, "太郎", "taro"),
                        OfficeSamples.granted(TARO, Role.APPROVER, MAY),
                        OfficeSamples.registered(GONE, "次郎"),
                        OfficeSamples.transferred(GONE, null, MAY)))
                .registerInjectableResource(
                        ExceptionsKnown.NONE.on(new Recorded(0, Instant.EPOCH, "E-0001", 0, null, APPLIED)))
                .registerInjectableResource(records)
                .registerInjectableResource((Entries) position -> null);
        return exception;
    }

    @Test
    void hasACodeOfItsOwn() {
        first(new ApplyForException(E1, application(null), null, because(MAY)))
                .expectException(refusal("RULE code-taken [E-0001]"));
        first(new ApplyForException(VENDORS, application(null), null, because(MAY)))
                .expectException(refusal("BAD_VALUE code-of-another-kind [V-0001, E-]"));
        first(atOnce(E1, null, TARO)).expectException(refusal("RULE code-taken [E-0001]"));
        first(atOnce(VENDORS, null, TARO)).expectException(refusal("BAD_VALUE code-of-another-kind [V-0001, E-]"));
    }

    @Test
    void isOwnedBySomebodyWhoIsThere() {
        var left = "RULE staff-left [S-0003, 2026-05-01]";
        var theirs = application(null, GONE);

        first(new ApplyForException(null, theirs, null, because(MAY))).expectException(refusal(left));
        first(new GrantAtOnce(null, theirs, null, TARO, null, because(MAY))).expectException(refusal(left));
        first(new ApplyForException(null, theirs, null, because(MAY.minusDays(1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isAskedForBySomebodyWhoIsThere() {
        var left = "RULE staff-left [S-0003, 2026-05-01]";

        first(new ApplyForException(null, application(null), GONE, because(MAY)))
                .expectException(refusal(left));
        first(new GrantAtOnce(null, application(null), GONE, TARO, null, because(MAY)))
                .expectException(refusal(left));
        first(new ApplyForException(null, application(null), GONE, because(MAY.minusDays(1))))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({
        "TERMS_ONLY, account, cloud",
        "ZONE, account, 'cloud, contract'",
        "SELECTION_CONDITION, vendor, cloud",
        "DELETION_PROOF, contract, 'cloud, account'"
    })
    void isForARecordItsKindCanConcern(ExceptionKind kind, String noun, String nouns) {
        var about = new Application(kind, "X-0001", TARO, null, MARCH);
        var refusal = "RULE exception-about-another-noun [" + kind + ", X-0001, " + nouns + "]";

        about(noun, new ApplyForException(null, about, null, because(MAY))).expectException(refusal(refusal));
        about(noun, new GrantAtOnce(null, about, null, TARO, null, because(MAY)))
                .expectException(refusal(refusal));
        about("cloud", new ApplyForException(null, about, null, because(MAY))).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExceptionKind.class,
            names = {"SAME_PERSON", "OTHER"})
    void mayBeForAnyRecord(ExceptionKind kind) {
        var about = new Application(kind, "X-0001", TARO, null, MARCH);

        about("vendor", new ApplyForException(null, about, null, because(MAY))).expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<ExceptionCase> about(String noun, DomainCommand command) {
        return fixture(code -> Optional.of(noun))
                .givenNoPriorActivity()
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    @Test
    void isDecidedBySomebodyKnown() {
        first(atOnce(null, null, NOBODY)).expectException(refusal(NOBODY_KNOWN));
        onceApplied(new GrantException(E1, null, NOBODY, null, Grounds.on(MAY))).expectException(refusal(NOBODY_KNOWN));
        onceApplied(new RefuseException(E1, NOBODY, null, because(MAY))).expectException(refusal(NOBODY_KNOWN));
    }

    @Test
    void isForSomethingKnownGrantedAtOnceToo() {
        first(atOnce(null, "K-0009", TARO)).expectException(refusal("NOT_FOUND record-unknown [K-0009]"));
    }

    @Test
    void isRefusedByWhoMayDecideAndOnceItWasAskedFor() {
        onceApplied(new RefuseException(E1, TARO, null, because(APRIL)))
                .expectException(refusal("RULE exception-too-early [E-0001, 2026-04-01, 2026-05-01]"));
        onceApplied(new RefuseException(E1, HANAKO, null, because(MAY)))
                .expectException(refusal("RULE approver-is-applicant [S-0001]"));
    }

    @Test
    void hasNoEntryButItsOwn() {
        onceApplied(new VoidExceptionEntry(E1, 7, because(MAY)))
                .expectException(refusal("NOT_FOUND entry-unknown [7, E-0001]"));
    }

    @Test
    void isRefusedByNobodyWithoutTheRole() {
        var head = new StaffId("S-0003");
        var exception = new AggregateTestFixture<>(ExceptionCase.class);
        exception
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(HANAKO, "花子"), OfficeSamples.registered(head, "次郎")))
                .given(APPLIED)
                .when(new RefuseException(E1, head, null, because(MAY)), MetaData.with(Recorded.ACTOR, HANAKO.value()))
                .expectException(refusal("RULE approver-without-role [S-0003, 2026-05-01]"));
    }
}
