package jp.daicho.gap;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.daicho.gap.GapCommand.AcceptGap;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Role;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hanako types; Taro may decide from May until June. */
class AcceptanceTest {

    private static final StaffId HANAKO = OfficeSamples.HANAKO;
    private static final StaffId TARO = OfficeSamples.TARO;
    private static final StaffId JIRO = new StaffId("S-0003");
    private static final StaffId GONE = new StaffId("S-0004");
    private static final LocalDate APRIL = OfficeSamples.APRIL;
    private static final LocalDate MAY = OfficeSamples.MAY;
    private static final LocalDate JUNE = OfficeSamples.JUNE;
    private static final LocalDate YEARS_END = LocalDate.of(2027, 3, 31);
    private static final GapId GAP = GapId.of("OC-01:C-2026-0001:C09");
    private static final GapAccepted ACCEPTED = accepted(GAP, YEARS_END, null);

    private static FixtureConfiguration<Acceptance> gap() {
        return new AggregateTestFixture<>(Acceptance.class)
                .registerInjectableResource(approvers())
                .registerInjectableResource((Records) code -> Optional.ofNullable(
                        Map.of("C-2026-0001", "contract", "V-0042", "vendor").get(code)));
    }

    private static Approvers approvers() {
        return OfficeSamples.approvers(
                OfficeSamples.registered(HANAKO, "花子", "hanako"),
                OfficeSamples.registered(TARO, "太郎", "taro"),
                OfficeSamples.registered(JIRO, "次郎", "jiro"),
                OfficeSamples.registered(GONE, "三郎"),
                OfficeSamples.transferred(GONE, null, MAY),
                OfficeSamples.granted(TARO, Role.APPROVER, MAY),
                OfficeSamples.revoked(TARO, Role.APPROVER, JUNE));
    }

    private static GapAccepted accepted(GapId gap, LocalDate until, @Nullable String decision) {
        return new GapAccepted(gap, until, TARO, HANAKO, decision, MAY, "年度末に対応", List.of());
    }

    private static Grounds because(LocalDate on) {
        return new Grounds(on, "年度末に対応", List.of());
    }

    private static AcceptGap accepting(GapId gap, LocalDate until) {
        return new AcceptGap(gap, until, TARO, null, null, because(MAY));
    }

    private static AcceptGap decided(StaffId approver, @Nullable StaffId applicant, LocalDate on) {
        return new AcceptGap(GAP, YEARS_END, approver, applicant, null, because(on));
    }

    private static ResultValidator<Acceptance> when(AcceptGap command) {
        return gap().givenNoPriorActivity().when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private static ResultValidator<Acceptance> whenAgain(AcceptGap command) {
        return gap().given(ACCEPTED).when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    @Test
    void saysWhoAskedWhoDecidedAndUntilWhen() {
        var papers = List.of(new Evidence("0".repeat(64), 1, null));
        when(new AcceptGap(GAP, YEARS_END, TARO, HANAKO, " 8選管第12号 ", new Grounds(MAY, "年度末に対応", papers)))
                .expectEvents(new GapAccepted(GAP, YEARS_END, TARO, HANAKO, "8選管第12号", MAY, "年度末に対応", papers));
    }

    @Test
    void wasAskedForByWhoTypesIt() {
        when(accepting(GAP, YEARS_END)).expectEvents(ACCEPTED);
    }

    @Test
    void isOfAContractOrAVendor() {
        var lapsed = GapId.of("VN-01:V-0042:P-MARK");
        when(accepting(lapsed, MAY)).expectEvents(accepted(lapsed, MAY, null));
        var over = GapId.of("OC-11:C-2026-0001");
        when(accepting(over, MAY)).expectEvents(accepted(over, MAY, null));
    }

    @Test
    void isRecordedOnceWhateverTheReason() {
        var again = new AcceptGap(GAP, YEARS_END, TARO, null, null, new Grounds(MAY, "再掲", List.of()));
        whenAgain(again).expectNoEvents();
    }

    @Test
    void isReplacedByAnother() {
        whenAgain(accepting(GAP, JUNE)).expectEvents(accepted(GAP, JUNE, null));
        whenAgain(new AcceptGap(GAP, YEARS_END, TARO, null, "8選管第12号", because(MAY)))
                .expectEvents(accepted(GAP, YEARS_END, "8選管第12号"));
        whenAgain(decided(TARO, JIRO, MAY))
                .expectEvents(new GapAccepted(GAP, YEARS_END, TARO, JIRO, null, MAY, "年度末に対応", List.of()));
        var later = MAY.plusDays(1);
        whenAgain(decided(TARO, null, later))
                .expectEvents(new GapAccepted(GAP, YEARS_END, TARO, HANAKO, null, later, "年度末に対応", List.of()));
    }

    @Test
    void isNotDecidedByTheApplicant() {
        when(decided(TARO, TARO, MAY))
                .expectException(refusal("RULE approver-is-applicant [S-0002]"))
                .expectNoEvents();
        when(decided(HANAKO, null, MAY))
                .expectException(refusal("RULE approver-is-applicant [S-0001]"))
                .expectNoEvents();
    }

    @Test
    void isDecidedOnlyByWhoHoldsTheRoleThatDay() {
        for (LocalDate day : List.of(APRIL, MAY.minusDays(1), JUNE)) {
            when(decided(TARO, null, day))
                    .expectException(refusal("RULE approver-without-role [S-0002, " + day + "]"))
                    .expectNoEvents();
        }
        when(decided(TARO, null, JUNE.minusDays(1))).expectSuccessfulHandlerExecution();
        when(decided(HANAKO, TARO, MAY))
                .expectException(refusal("RULE approver-without-role [S-0001, 2026-05-01]"))
                .expectNoEvents();
    }

    @Test
    void refusesPeopleNobodyKnows() {
        var nobody = new StaffId("S-0009");

        when(decided(nobody, null, MAY)).expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
        when(decided(TARO, nobody, MAY)).expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
    }

    @Test
    void refusesRecordsAndRulesNobodyKnows() {
        for (String unknown :
                List.of("OC-01:C-2026-0009:C09", "OC-11:V-0042", "VN-01:V-0001:P-MARK", "VN-02:C-2026-0001")) {
            var record = GapId.of(unknown).record();
            when(accepting(GapId.of(unknown), YEARS_END))
                    .expectException(refusal("NOT_FOUND record-unknown [" + record + "]"))
                    .expectNoEvents();
        }
        when(accepting(GapId.of("OC-99:C-2026-0001"), YEARS_END))
                .expectException(refusal("NOT_FOUND rule-unknown [OC-99]"))
                .expectNoEvents();
    }

    @Test
    void endsOnItsFirstDayAtTheEarliestAndHasAReason() {
        assertRefused(
                "BAD_VALUE ends-before-it-begins [until, 2026-04-30, 2026-05-01]",
                () -> accepting(GAP, MAY.minusDays(1)));
        when(accepting(GAP, MAY)).expectEvents(accepted(GAP, MAY, null));
        assertRefused(
                "BAD_VALUE text-missing [reason]",
                () -> new AcceptGap(GAP, YEARS_END, TARO, null, null, Grounds.on(MAY)));
    }

    @Test
    void isTypedByAnAdminOrInPersonByTheApprover() {
        var command = accepting(GAP, YEARS_END);

        assertThat(command.openTo(EnumSet.of(Role.ADMIN), HANAKO.value())).isTrue();
        assertThat(command.openTo(EnumSet.of(Role.APPROVER), TARO.value())).isTrue();
        assertThat(command.openTo(EnumSet.of(Role.APPROVER), HANAKO.value())).isFalse();
        assertThat(command.openTo(EnumSet.of(Role.REVIEWER, Role.AUDITOR), TARO.value()))
                .isFalse();
    }

    @Test
    void isAskedForBySomebodyWhoIsThere() {
        when(decided(TARO, GONE, MAY)).expectException(refusal("RULE staff-left [S-0004, 2026-05-01]"));
    }
}
