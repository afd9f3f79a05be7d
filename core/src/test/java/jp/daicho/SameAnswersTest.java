package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.NOW;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.daicho.audit.view.AuditRecords.AuditsOn;
import jp.daicho.audit.view.AuditRecords.OneAudit;
import jp.daicho.clause.view.Catalogues.ClausesOn;
import jp.daicho.clause.view.Catalogues.SetsOn;
import jp.daicho.cloud.view.CloudRecords.CloudsOn;
import jp.daicho.cloud.view.CloudRecords.OneCloud;
import jp.daicho.cloud.view.CloudRow;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.CoverageOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.contract.view.ContractRow;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.Gaps.GapTrend;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.gap.view.TrendStep;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.history.Wanted;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.office.approval.view.ExceptionRecords.OneException;
import jp.daicho.office.approval.view.ExceptionRow;
import jp.daicho.office.view.StaffMembers.DutiesOn;
import jp.daicho.office.view.StaffMembers.OneOfStaff;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.office.view.StaffMembers.StaffRow;
import jp.daicho.policy.view.PolicyRecords.GuidelinesOn;
import jp.daicho.policy.view.PolicyRecords.OnePolicy;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.policy.view.PolicyRow;
import jp.daicho.shared.Period;
import jp.daicho.shared.Question;
import jp.daicho.shared.Refused;
import jp.daicho.social.view.AccountDetails;
import jp.daicho.social.view.AccountRecords.AccountsOn;
import jp.daicho.social.view.AccountRecords.OneAccount;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same two days give the same answer, today and in ten years: whatever is recorded later, of every kind, a new
 * catalogue and new rules among it, what was known then of a day then stays as it was.
 */
class SameAnswersTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 20 : 1;
    private static final int ACTS = 200;
    private static final int LATER_EVENTS = 1_000;
    private static final Duration TEN_YEARS = Duration.ofDays(3_652);
    private static final List<LocalDate> DAYS = List.of(TODAY.minusDays(150), TODAY, TODAY.plusDays(200));

    @TempDir
    Path folder;

    /** A moment on both clocks. */
    private record Moment(LocalDate on, long known) {}

    @Test
    void staysTheSameWhateverIsRecordedLater() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                var life = new TownLife(town, asking -> List.of());
                var everybody = new Everybody(town, life, new Random(seed));
                var answered = live(town, everybody);

                goOn(town, life, everybody);

                assertAnswered(town, answered, "seed " + seed);
                try (var inTenYears = Kawase.openedAgain(town.file)) {
                    inTenYears.now = NOW.plus(TEN_YEARS);
                    assertAnswered(inTenYears, answered, "opened again, seed " + seed);
                }
            }
        }
    }

    private static Map<Moment, List<Object>> live(Kawase town, Everybody everybody) {
        Map<Moment, List<Object>> answered = new LinkedHashMap<>();
        everybody.begin();
        for (int act = 0; act < ACTS; act++) {
            everybody.act();
            if (act % 100 == 99) {
                for (var day : DAYS) {
                    var moment = new Moment(day, town.register.size());
                    answered.put(moment, all(town, moment, question -> town.register.ask(HANAKO, question)));
                }
            }
        }
        return answered;
    }

    private static void goOn(Kawase town, TownLife life, Everybody everybody) {
        long then = town.register.size();
        life.attempt(List.of(RandomContracts.cataloguing()));
        while (town.register.size() < then + LATER_EVENTS) {
            everybody.act();
            if (town.register.size() > then + LATER_EVENTS / 2) {
                town.now = NOW.plus(TEN_YEARS);
            }
        }
        assertThat(life.happened()).contains("CatalogueEditionRecorded", "RuleSetActivated", "EntryVoided");
        assertThat(life.happened()).hasSizeGreaterThan(100);
        assertThat(answers(question -> town.register.ask(HANAKO, question), TODAY))
                .as("what is known by now")
                .isNotEqualTo(answers(question -> town.register.ask(HANAKO, question, then), TODAY));
    }

    /** What is answered, what the histories say, and which records a comparison with the year before looks at. */
    private static List<Object> all(Kawase town, Moment moment, Function<Question<?>, Object> asking) {
        var answers = answers(asking, moment.on());
        var whole = new Wanted(null, 0, Long.MAX_VALUE, null, null);
        answers.add(town.register.history(HANAKO, whole, moment.known()));
        var year = Period.through(moment.on().minusYears(1), moment.on());
        answers.add(town.register.touched(HANAKO, moment.known() / 2, moment.known(), year));
        return answers;
    }

    private static void assertAnswered(Kawase town, Map<Moment, List<Object>> answered, String where) {
        answered.forEach((moment, then) -> assertThat(
                        all(town, moment, question -> town.register.ask(HANAKO, question, moment.known())))
                .as("%s: %s", where, moment)
                .isEqualTo(then));
    }

    /** All that can be asked of a day: every list, what each of its records is, the gaps, the rules, the coverage. */
    private static List<Object> answers(Function<Question<?>, Object> asking, LocalDate day) {
        List<Object> answers = new ArrayList<>();
        answers.add(asking.apply(new StaffOn(day)));
        answers.add(asking.apply(new DutiesOn(day)));
        answers.add(asking.apply(new ExceptionsOn(day)));
        answers.add(asking.apply(new VendorsOn(day)));
        answers.add(asking.apply(new SetsOn(day)));
        answers.add(asking.apply(new ClausesOn(day, null)));
        answers.add(asking.apply(new CoverageOn(day, null, null)));
        answers.add(asking.apply(new PoliciesOn(day, null)));
        answers.add(asking.apply(new GuidelinesOn(day)));
        answers.add(asking.apply(new AuditsOn(day)));
        answers.add(asking.apply(new AccountsOn(day)));
        answers.add(asking.apply(new RulesOn(day)));
        answers.add(asking.apply(new GapsOn(day, 30, GapFilter.ALL)));
        answers.add(asking.apply(new GapTrend(TrendStep.MONTH, day.minusYears(1), day)));
        answers.add(asking.apply(new GapTrend(TrendStep.FISCAL_YEAR, day.minusYears(3), day)));
        var contracts = (List<?>) asking.apply(new ContractsOn(day));
        contracts.forEach(row -> answers.add(asking.apply(new OneContract(((ContractRow) row).contract(), day))));
        var clouds = (List<?>) asking.apply(new CloudsOn(day, null));
        clouds.forEach(row -> answers.add(asking.apply(new OneCloud(((CloudRow) row).cloud(), day))));
        RandomActs.VENDORS.forEach(vendor -> answers.add(known(() -> asking.apply(new OneVendor(vendor, day)))));
        RandomAudits.AUDITS.forEach(audit -> answers.add(known(() -> asking.apply(new OneAudit(audit, day)))));
        answers.addAll(records(asking, day));
        answers.add(contracts);
        answers.add(clouds);
        return answers;
    }

    /** What each account, policy, exception and person is, and what they hold. */
    private static List<Object> records(Function<Question<?>, Object> asking, LocalDate day) {
        List<Object> answers = new ArrayList<>();
        for (Object row : (List<?>) asking.apply(new AccountsOn(day))) {
            answers.add(asking.apply(new OneAccount(((AccountDetails) row).account(), day)));
        }
        for (Object row : (List<?>) asking.apply(new PoliciesOn(day, null))) {
            answers.add(asking.apply(new OnePolicy(((PolicyRow) row).adopted().policy(), day)));
        }
        for (Object row : (List<?>) asking.apply(new ExceptionsOn(day))) {
            answers.add(
                    asking.apply(new OneException(((ExceptionRow) row).applied().exception(), day)));
        }
        for (Object row : (List<?>) asking.apply(new StaffOn(day))) {
            var staff = ((StaffRow) row).staff();
            answers.add(asking.apply(new OneOfStaff(staff, day)));
            answers.add(asking.apply(new HeldBy(staff, day)));
        }
        return answers;
    }

    private static Object known(Supplier<Object> answer) {
        try {
            return answer.get();
        } catch (Refused unknown) {
            return unknown.code();
        }
    }
}
