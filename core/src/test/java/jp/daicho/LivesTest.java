package jp.daicho;

import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.daicho.clause.view.Catalogues.ClausesOn;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.oversight.ArrangementCommand.ForgetResponsiblePerson;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.contract.view.ContractRecords.ContractsOf;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.CoverageOf;
import jp.daicho.contract.view.ContractRecords.CoverageOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.gap.GapEvent;
import jp.daicho.gap.GapId;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.office.StaffEvent.RoleGranted;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.Question;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorCommand.ForgetVendorContact;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.LikelyDuplicates;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random lives of vendors, contracts, gaps and staff: on whichever way one comes to an answer, it is the same. */
class LivesTest {

    private static final int SEEDS = Boolean.getBoolean("daicho.thorough") ? 200 : 30;
    private static final int ACTS = 80;
    private static final int SPAN = 30;
    private static final List<LocalDate> DAYS = List.of(TODAY.minusDays(10), TODAY);

    @TempDir
    Path folder;

    private final Set<String> happened = new HashSet<>();

    @Test
    void lookTheSameLiveFromAPastDeskAndByReplay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            try (var town = Kawase.founded(folder.resolve("seed-" + seed))) {
                live(town, new Random(seed)).assertLooksTheSameEverAfter();
            }
        }
        assertThat(happened)
                .containsAll(Daicho.eventNames()
                        .namesIn(Set.of(
                                StaffRegistered.class,
                                RoleGranted.class,
                                RoleRevoked.class,
                                VendorEvent.class,
                                PlanEvent.class,
                                SelectionEvent.class,
                                ContractConcluded.class,
                                ContractProfileChanged.class,
                                TermEvent.class,
                                AssessmentEvent.class,
                                SubcontractEvent.class,
                                OversightEvent.class,
                                CustodyEvent.class,
                                GapEvent.class,
                                EntryVoided.class)));
    }

    private TownLife live(Kawase town, Random random) {
        var life = new TownLife(town, LivesTest::picture);
        var acts = new RandomActs(random, SPAN);
        acts.learn(life.attempt(acts.first()));
        for (int act = 0; act < ACTS; act++) {
            var commands = acts.next();
            if (random.nextInt(8) == 0) {
                life.rehearse(commands);
            } else {
                acts.learn(life.attempt(commands));
            }
            if (act % 20 == 19) {
                forgetting().forEach(each -> acts.learn(life.attempt(List.of(each))));
            }
            life.look();
        }
        happened.addAll(life.happened());
        return life;
    }

    private static Stream<DomainCommand> forgetting() {
        return Stream.concat(
                RandomActs.VENDORS.stream()
                        .map(vendor -> new ForgetVendorContact(vendor, "K1", ForgettingCause.REQUEST, TODAY)),
                RandomContracts.CONTRACTS.stream()
                        .map(contract -> new ForgetResponsiblePerson(contract, "H1", ForgettingCause.REQUEST, TODAY)));
    }

    /** All that can be asked of all views, on some days. */
    private static List<Object> picture(Function<Question<?>, Object> asking) {
        List<Object> picture = new ArrayList<>();
        for (LocalDate day : DAYS) {
            picture.add(asking.apply(new StaffOn(day)));
            picture.add(asking.apply(new VendorsOn(day)));
            picture.add(asking.apply(new LikelyDuplicates(day)));
            picture.add(asking.apply(new ClausesOn(day, null)));
            picture.add(asking.apply(new ContractsOn(day)));
            picture.add(asking.apply(new CoverageOn(day, null, null)));
            picture.add(asking.apply(new GapsOn(day, SPAN, GapFilter.ALL)));
            picture.add(asking.apply(new RulesOn(day)));
            for (GapId gap : RandomRules.GAPS) {
                picture.add(known(() -> asking.apply(new OneGap(gap, day))));
            }
            for (ContractId contract : RandomContracts.CONTRACTS) {
                picture.add(known(() -> asking.apply(new OneContract(contract, day))));
                picture.add(known(() -> asking.apply(new CoverageOf(contract, day))));
            }
            for (VendorId vendor : RandomActs.VENDORS) {
                picture.add(known(() -> asking.apply(new OneVendor(vendor, day))));
                picture.add(asking.apply(new ContractsOf(vendor, day)));
            }
        }
        return picture;
    }

    private static Object known(Supplier<Object> answer) {
        try {
            return answer.get();
        } catch (Refused unknown) {
            return unknown.code();
        }
    }
}
