package jp.daicho.gap.view;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.KAWASE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.appointed;
import static jp.daicho.office.OfficeSamples.established;
import static jp.daicho.office.OfficeSamples.registered;
import static jp.daicho.office.OfficeSamples.released;
import static jp.daicho.office.OfficeSamples.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.StaffId;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoleGapsTest {

    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final LocalDate FISCAL_YEAR = LocalDate.of(2027, 4, 1);

    private final Watch watch = new Watch();
    private long founding;

    @BeforeEach
    void found() {
        founding = watch.tell(established());
        watch.tell(registered(HANAKO, "川瀬 花子"));
        watch.tell(registered(TARO, "山田 太郎"));
    }

    @Nested
    class VacantDuties {

        private static final String VACANT = "RL-01:KAWASE:CISO";

        @Test
        void areGapsFromTheFirstDayOfTheRegister() {
            assertThat(watch.around(VACANT, APRIL)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(VACANT, MAY);
            assertThat(gap.kind()).isEqualTo(Kind.ROLE);
            assertThat(gap.title()).isEqualTo("川瀬町選挙管理委員会");
            assertThat(gap.vendor()).isNull();
            assertThat(gap.flaw()).isEqualTo(Flaw.DUTY_VACANT);
            assertThat(gap.details()).containsExactly(Duty.CISO);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_1);
            assertThat(gap.remedy()).isEqualTo("staff appoint <staff> --duty ciso");
            assertThat(watch.explain(VACANT, MAY).causes()).containsExactly(founding);
        }

        @Test
        void areFilledByAnAppointment() {
            watch.tell(appointed(TARO, Duty.CISO, MAY));

            assertThat(watch.around(VACANT, MAY)).isEqualTo("HIGH - -");
        }

        @Test
        void openAgainWithARelease() {
            long appointment = watch.tell(appointed(TARO, Duty.CISO, APRIL));
            watch.tell(released(TARO, Duty.CISO, LEAP.plusDays(1)));

            assertThat(watch.around(VACANT, LEAP)).isEqualTo("- - HIGH");
            assertThat(watch.explain(VACANT, LEAP.plusDays(1)).causes()).containsExactly(appointment);
        }

        @Test
        void openOnTheDayOfATransfer() {
            watch.tell(appointed(TARO, Duty.CISO, APRIL));
            watch.tell(transferred(TARO, "税務課", FISCAL_YEAR));

            assertThat(watch.around(VACANT, FISCAL_YEAR)).isEqualTo("- HIGH HIGH");
        }

        @Test
        void areNoneWhereASuccessorFollows() {
            watch.tell(appointed(TARO, Duty.CISO, APRIL));
            watch.tell(transferred(TARO, null, FISCAL_YEAR));
            watch.tell(appointed(HANAKO, Duty.CISO, FISCAL_YEAR));

            assertThat(watch.around(VACANT, FISCAL_YEAR)).isEqualTo("- - -");
        }

        @Test
        void areThoseTheOfficeNeeds() {
            watch.set("RL-01", "duties", "audit-lead,digital-officer", MAY);
            watch.tell(new DutyNamed(KAWASE, new Duty("digital-officer"), "DX推進員", false, MAY, null, List.of()));

            assertThat(watch.around(VACANT, MAY)).isEqualTo("HIGH - -");
            assertThat(watch.around("RL-01:KAWASE:AUDIT-LEAD", MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row("RL-01:KAWASE:DIGITAL-OFFICER", MAY).details()).containsExactly("DX推進員");
        }

        @Test
        void openAgainWhereTheAppointmentWasRecordedWrongly() {
            long appointment = watch.tell(appointed(TARO, Duty.CISO, APRIL));
            assertThat(watch.around(VACANT, MAY)).isEqualTo("- - -");

            watch.voidEntry(TARO.value(), appointment);

            assertThat(watch.around(VACANT, MAY)).isEqualTo("HIGH HIGH HIGH");
        }
    }

    @Nested
    class LeftBehind {

        private static final String CONTRACT = "RL-02:S-0002:C-2026-0001";
        private static final String DUTY = "RL-02:S-0002:CISO";

        @Test
        void areDutiesGivenToOneWhoHadLeftAfterSomebodyElseWasAppointedThatDay() {
            watch.tell(appointed(HANAKO, Duty.CISO, JUNE));
            watch.tell(appointed(TARO, Duty.CISO, MAY));
            watch.tell(appointed(TARO, Duty.CISO, JUNE));
            watch.tell(transferred(TARO, null, APRIL));

            assertThat(watch.around(DUTY, JUNE)).isEqualTo("HIGH HIGH HIGH");
        }

        private long given;

        private long assign(StaffId staff, LocalDate on) {
            return watch.tell(new PersonInChargeAssigned(C1, staff, on, null, List.of()));
        }

        @BeforeEach
        void giveTaroSomething() {
            watch.tell(concluded());
            given = assign(TARO, APRIL);
            watch.tell(appointed(TARO, Duty.CISO, APRIL));
        }

        @Test
        void isAGapFromTheDayOfTheTransfer() {
            long transfer = watch.tell(transferred(TARO, "税務課", FISCAL_YEAR));

            assertThat(watch.around(CONTRACT, FISCAL_YEAR)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around(DUTY, FISCAL_YEAR)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(CONTRACT, FISCAL_YEAR);
            assertThat(gap.kind()).isEqualTo(Kind.ROLE);
            assertThat(gap.title()).isEqualTo("S-0002");
            assertThat(gap.flaw()).isEqualTo(Flaw.CONTRACT_LEFT_BEHIND);
            assertThat(gap.details()).containsExactly("C-2026-0001", "システム保守", FISCAL_YEAR);
            assertThat(gap.basis()).containsExactly(Basis.POLICY_5, Basis.POLICY_6_1);
            assertThat(watch.explain(CONTRACT, FISCAL_YEAR).causes()).containsExactly(given, transfer);
            assertThat(watch.explain(CONTRACT, FISCAL_YEAR).remedies())
                    .containsExactly(
                            "staff hand-over S-0002 --successor <staff>",
                            "contract assign C-2026-0001 --staff <staff>");
            assertThat(watch.explain(DUTY, FISCAL_YEAR).remedies())
                    .containsExactly("staff hand-over S-0002 --successor <staff>", "staff release S-0002 --duty ciso");
        }

        @Test
        void isNoneWhereASuccessorFollows() {
            watch.tell(transferred(TARO, null, FISCAL_YEAR));
            assign(HANAKO, FISCAL_YEAR);
            watch.tell(appointed(HANAKO, Duty.CISO, FISCAL_YEAR));

            assertThat(watch.around(CONTRACT, FISCAL_YEAR)).isEqualTo("- - -");
            assertThat(watch.around(DUTY, FISCAL_YEAR)).isEqualTo("- - -");
        }

        @Test
        void endsWhenSomebodyTakesOver() {
            watch.tell(transferred(TARO, "税務課", MAY));
            assign(HANAKO, LEAP);
            watch.tell(released(TARO, Duty.CISO, LEAP));

            assertThat(watch.around(CONTRACT, LEAP)).isEqualTo("HIGH - -");
            assertThat(watch.around(DUTY, LEAP)).isEqualTo("HIGH - -");
        }

        @Test
        void endsWhenTheContractIsClosed() {
            watch.tell(transferred(TARO, "税務課", MAY));
            watch.tell(closed(JUNE));

            assertThat(watch.around(CONTRACT, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void isNoneWhereTheSamePersonKeepsIt() {
            watch.tell(transferred(TARO, "税務課", MAY));
            assign(TARO, MAY);

            assertThat(watch.around(CONTRACT, MAY)).isEqualTo("- - -");
        }

        @Test
        void isToldApartByWhatItIs() {
            var account = new AccountId("A-0001");
            watch.tell(new AccountRegistered(account, "X", "@kawase", null, null, null, null, APRIL, null, List.of()));
            watch.tell(new ResponsiblePersonAssigned(account, TARO, APRIL, null, List.of()));
            watch.tell(new DeputiesNamed(account, List.of(HANAKO, TARO), APRIL, null, List.of()));
            watch.tell(new OperatorsNamed(account, List.of(TARO), null, APRIL, null, List.of()));
            watch.tell(transferred(TARO, "税務課", MAY));

            assertThat(watch.around("RL-02:S-0002:A-0001", MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around("RL-02:S-0002:A-0001-DEPUTY", MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around("RL-02:S-0002:A-0001-OPERATOR", MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row("RL-02:S-0002:A-0001", MAY).details()).containsExactly("A-0001", "X @kawase", MAY);
            assertThat(watch.explain("RL-02:S-0002:A-0001", MAY).remedies())
                    .containsExactly(
                            "staff hand-over S-0002 --successor <staff>", "social assign A-0001 --responsible <staff>");

            watch.tell(new ResponsiblePersonAssigned(account, HANAKO, JUNE, null, List.of()));
            watch.tell(new DeputiesNamed(account, List.of(), JUNE, null, List.of()));
            watch.tell(new AccountClosed(account, "削除", JUNE, null, List.of()));

            assertThat(watch.around("RL-02:S-0002:A-0001", JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around("RL-02:S-0002:A-0001-DEPUTY", JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.around("RL-02:S-0002:A-0001-OPERATOR", JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void isFoundInTheSectionOfThePerson() {
            watch.tell(transferred(TARO, "税務課", MAY));

            assertThat(watch.list(MAY, 0, new GapFilter(null, null, null, null, "税務課")))
                    .extracting(row -> row.id().toString())
                    .contains(CONTRACT, DUTY);
        }

        @Test
        void isNoneWhereTheTransferWasRecordedWrongly() {
            long transfer = watch.tell(transferred(TARO, "税務課", MAY));
            assertThat(watch.around(CONTRACT, JUNE)).isEqualTo("HIGH HIGH HIGH");

            watch.voidEntry(TARO.value(), transfer);

            assertThat(watch.around(CONTRACT, JUNE)).isEqualTo("- - -");
        }
    }
}
