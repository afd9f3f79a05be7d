package jp.daicho.office.approval;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.ApplyForException;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionCommand.GrantException;
import jp.daicho.office.approval.ExceptionCommand.RefuseException;
import jp.daicho.office.approval.ExceptionCommand.ReviewException;
import jp.daicho.office.approval.ExceptionCommand.VoidExceptionEntry;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Role;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hanako types, and holds no role that decides; Taro decides from May on. */
class ExceptionCaseTest {

    private static final ExceptionId E1 = new ExceptionId("E-0001");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final ExceptionApplied APPLIED = applied(ExceptionKind.TERMS_ONLY, "K-0001", APRIL);
    private static final ExceptionApplied SAME_PERSON = applied(ExceptionKind.SAME_PERSON, null, MAY);
    private static final ExceptionGranted GRANTED = granted(MARCH, MAY);
    private static final ExceptionRefused REFUSED = new ExceptionRefused(E1, TARO, null, MAY, "不要", List.of());
    private static final ExceptionEnded ENDED = new ExceptionEnded(E1, JUNE, null, List.of());
    private static final ExceptionReviewed REVIEWED = new ExceptionReviewed(E1, "なお必要", JUNE, null, List.of());

    private static ExceptionApplied applied(ExceptionKind kind, @Nullable String record, LocalDate on) {
        return new ExceptionApplied(E1, kind, record, TARO, HANAKO, null, MARCH, on, "代替がない", List.of());
    }

    private static ExceptionGranted granted(LocalDate until, LocalDate on) {
        return new ExceptionGranted(E1, until, TARO, null, on, null, List.of());
    }

    private static Application application(ExceptionKind kind, @Nullable String record) {
        return new Application(kind, record, TARO, null, MARCH);
    }

    private static Grounds because(LocalDate on) {
        return new Grounds(on, "代替がない", List.of());
    }

    private static ApplyForException applying(Application application) {
        return new ApplyForException(null, application, null, because(APRIL));
    }

    private static GrantException granting(@Nullable LocalDate until, @Nullable StaffId approver, LocalDate on) {
        return new GrantException(E1, until, approver, null, Grounds.on(on));
    }

    private static RefuseException refusing(@Nullable StaffId approver) {
        return new RefuseException(E1, approver, null, new Grounds(MAY, "不要", List.of()));
    }

    private static GrantAtOnce atOnce(ExceptionKind kind, StaffId person) {
        return new GrantAtOnce(null, application(kind, null), person, person, null, because(MAY));
    }

    private static EndException ending(LocalDate on) {
        return new EndException(E1, Grounds.on(on));
    }

    private static ReviewException reviewing(String text, LocalDate on) {
        return new ReviewException(E1, text, Grounds.on(on));
    }

    private static ResultValidator<ExceptionCase> when(DomainCommand command, DomainEvent... history) {
        var known = ExceptionsKnown.NONE;
        for (DomainEvent event : history) {
            if (event instanceof ExceptionEvent) {
                known = known.on(new Recorded(0, Instant.EPOCH, "E-0001", 0, null, event));
            }
        }
        return new AggregateTestFixture<>(ExceptionCase.class)
                .registerInjectableResource(approvers())
                .registerInjectableResource(known)
                .registerInjectableResource(
                        (Records) code -> code.equals("K-0001") ? Optional.of("cloud") : Optional.empty())
                .registerInjectableResource((Entries) position -> position < history.length
                        ? new Recorded(position, Instant.EPOCH, "E-0001", position, "S-0001", history[(int) position])
                        : null)
                .given(List.of(history))
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private static Approvers approvers() {
        return OfficeSamples.approvers(
                OfficeSamples.registered(HANAKO, "花子", "hanako"),
                OfficeSamples.registered(TARO, "太郎", "taro"),
                OfficeSamples.granted(TARO, Role.APPROVER, MAY));
    }

    @Test
    void isAppliedForByWhoTypesIt() {
        when(applying(application(ExceptionKind.TERMS_ONLY, " ｋ-0001 "))).expectEvents(APPLIED);
    }

    @Test
    void isForARecordThatIsThere() {
        when(applying(application(ExceptionKind.TERMS_ONLY, "K-0002")))
                .expectException(refusal("NOT_FOUND record-unknown [K-0002]"));
    }

    @Test
    void isOwnedAndAppliedForByStaff() {
        var nobody = new StaffId("S-0009");

        when(new ApplyForException(
                        null, new Application(ExceptionKind.OTHER, null, nobody, null, MARCH), null, because(APRIL)))
                .expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
        when(new ApplyForException(null, application(ExceptionKind.OTHER, null), nobody, because(APRIL)))
                .expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
    }

    @Test
    void hasAReasonAndAnEnd() {
        assertRefused(
                "BAD_VALUE text-missing [reason]",
                () -> new ApplyForException(null, application(ExceptionKind.OTHER, null), null, Grounds.on(APRIL)));
        assertRefused(
                "BAD_VALUE ends-before-it-begins [until, 2027-03-31, 2027-04-01]",
                () -> new ApplyForException(
                        null, application(ExceptionKind.OTHER, null), null, because(MARCH.plusDays(1))));
    }

    @Test
    void isGrantedByAnotherWhoMayDecideThatDay() {
        when(granting(null, TARO, MAY), APPLIED).expectEvents(GRANTED);
        when(granting(JUNE, TARO, MAY), APPLIED).expectEvents(granted(JUNE, MAY));
        when(granting(null, TARO, MAY.minusDays(1)), APPLIED)
                .expectException(refusal("RULE approver-without-role [S-0002, 2026-04-30]"));
        when(granting(null, null, MAY), APPLIED).expectException(refusal("RULE approver-is-applicant [S-0001]"));
    }

    @Test
    void isGrantedForNoLongerThanAsked() {
        when(granting(MARCH.plusDays(1), TARO, MAY), APPLIED)
                .expectException(refusal("RULE exception-longer-than-asked [E-0001, 2027-04-01, 2027-03-31]"));
        when(granting(null, TARO, MARCH.plusDays(1)), APPLIED)
                .expectException(refusal("BAD_VALUE ends-before-it-begins [until, 2027-03-31, 2027-04-01]"));
    }

    @Test
    void isDecidedOnce() {
        when(granting(null, TARO, MAY), APPLIED, GRANTED).expectNoEvents().expectSuccessfulHandlerExecution();
        when(refusing(TARO), APPLIED, REFUSED).expectNoEvents().expectSuccessfulHandlerExecution();
        when(refusing(TARO), APPLIED, GRANTED).expectException(refusal("RULE exception-decided [E-0001, 2026-05-01]"));
        when(granting(JUNE, TARO, MAY), APPLIED, GRANTED)
                .expectException(refusal("RULE exception-decided [E-0001, 2026-05-01]"));
        when(granting(null, TARO, JUNE), APPLIED, ENDED)
                .expectException(refusal("RULE exception-decided [E-0001, 2026-06-01]"));
    }

    @Test
    void isNotDecidedBeforeItWasAskedFor() {
        var inMay = applied(ExceptionKind.OTHER, null, MAY);

        when(granting(null, TARO, APRIL), inMay)
                .expectException(refusal("RULE exception-too-early [E-0001, 2026-04-01, 2026-05-01]"));
    }

    @Test
    void isRefusedForAReason() {
        when(refusing(TARO), APPLIED).expectEvents(REFUSED);
        when(refusing(null), APPLIED).expectException(refusal("RULE approver-is-applicant [S-0001]"));
        assertRefused("BAD_VALUE text-missing [reason]", () -> new RefuseException(E1, TARO, null, Grounds.on(MAY)));
    }

    @Test
    void isAskedForAndGrantedInOne() {
        var both =
                new GrantAtOnce(null, application(ExceptionKind.TERMS_ONLY, "K-0001"), null, TARO, null, because(MAY));

        when(both)
                .expectEvents(
                        applied(ExceptionKind.TERMS_ONLY, "K-0001", MAY),
                        new ExceptionGranted(E1, MARCH, TARO, null, MAY, "代替がない", List.of()));
        when(atOnce(ExceptionKind.OTHER, TARO)).expectException(refusal("RULE approver-is-applicant [S-0002]"));
    }

    /** Of all kinds this alone: where there are two, it isn't needed. */
    @Test
    void letsOnePersonAskAndDecideThatOnePersonMay() {
        when(atOnce(ExceptionKind.SAME_PERSON, TARO))
                .expectEvents(
                        new ExceptionApplied(
                                E1, ExceptionKind.SAME_PERSON, null, TARO, TARO, null, MARCH, MAY, "代替がない", List.of()),
                        new ExceptionGranted(E1, MARCH, TARO, null, MAY, "代替がない", List.of()));
        when(atOnce(ExceptionKind.SAME_PERSON, HANAKO))
                .expectException(refusal("RULE approver-without-role [S-0001, 2026-05-01]"));
        when(granting(null, TARO, MAY), SAME_PERSON).expectEvents(GRANTED);
        when(granting(null, HANAKO, MAY), SAME_PERSON)
                .expectException(refusal("RULE approver-without-role [S-0001, 2026-05-01]"));
    }

    @Test
    void isEndedOnceItIsNotNeeded() {
        when(ending(JUNE), APPLIED, GRANTED).expectEvents(ENDED);
        when(ending(MARCH), APPLIED, GRANTED).expectEvents(new ExceptionEnded(E1, MARCH, null, List.of()));
        when(ending(JUNE), APPLIED, GRANTED, ENDED).expectNoEvents().expectSuccessfulHandlerExecution();
        when(ending(MARCH.plusDays(1)), APPLIED, GRANTED)
                .expectException(refusal("RULE exception-over [E-0001, 2027-03-31]"));
        when(ending(MARCH), APPLIED, GRANTED, ENDED)
                .expectException(refusal("RULE exception-over [E-0001, 2026-06-01]"));
        when(ending(JUNE), APPLIED, REFUSED).expectException(refusal("RULE exception-over [E-0001, 2026-05-01]"));
        when(ending(APRIL), APPLIED, GRANTED)
                .expectException(refusal("RULE exception-too-early [E-0001, 2026-04-01, 2026-05-01]"));
    }

    @Test
    void isTakenBackBeforeItIsDecided() {
        when(ending(JUNE), APPLIED).expectEvents(ENDED);
    }

    @Test
    void isReviewedWhileItHoldsAndAfter() {
        when(reviewing("なお必要", JUNE), APPLIED, GRANTED).expectEvents(REVIEWED);
        when(reviewing("なお必要", JUNE), APPLIED, GRANTED, REVIEWED)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        when(reviewing("なお必要", APRIL), APPLIED, GRANTED)
                .expectException(refusal("RULE exception-too-early [E-0001, 2026-04-01, 2026-05-01]"));
        when(reviewing("なお必要", JUNE), APPLIED).expectException(refusal("RULE exception-not-granted [E-0001]"));
    }

    @Test
    void losesOnlyAReviewThatWasWrong() {
        var voiding = new VoidExceptionEntry(E1, 2, because(JUNE));
        var voided = new EntryVoided(2, 2, JUNE, "代替がない", List.of());

        when(voiding, APPLIED, GRANTED, REVIEWED).expectEvents(voided);
        when(voiding, APPLIED, GRANTED, REVIEWED, voided).expectException(refusal("RULE entry-voided-already [2]"));
        when(reviewing("なお必要", JUNE), APPLIED, GRANTED, REVIEWED, voided).expectEvents(REVIEWED);
        when(new VoidExceptionEntry(E1, 1, because(JUNE)), APPLIED, GRANTED)
                .expectException(refusal("RULE entry-not-a-fact [1, ExceptionGranted]"));
    }

    @Test
    void isDecidedByAnAdminOrInPersonByTheApprover() {
        List<DomainCommand> decisions = List.of(
                granting(null, TARO, MAY),
                refusing(TARO),
                new GrantAtOnce(null, application(ExceptionKind.OTHER, null), null, TARO, null, because(MAY)));

        assertThat(decisions).allSatisfy(command -> {
            assertThat(command.openTo(EnumSet.of(Role.ADMIN), HANAKO.value())).isTrue();
            assertThat(command.openTo(EnumSet.of(Role.APPROVER), TARO.value())).isTrue();
            assertThat(command.openTo(EnumSet.of(Role.APPROVER), HANAKO.value()))
                    .isFalse();
        });
        assertThat(applying(application(ExceptionKind.OTHER, null)).openTo(EnumSet.of(Role.APPROVER), TARO.value()))
                .isFalse();
    }
}
