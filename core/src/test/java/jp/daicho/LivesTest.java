package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
import jp.daicho.shared.Refused.Kind;
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
                var live = live(town, seed);

                live.forEach((size, picture) -> assertThat(picture(town, size))
                        .as("%s with the knowledge of %d events", town.file, size)
                        .isEqualTo(picture));
                try (var replay = Kawase.openedAgain(town.file)) {
                    assertThat(picture(replay)).as("seed %d by replay", seed).isEqualTo(picture(town));
                }
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

    /** Live a life. Returns what the live views showed, by the number of events known. */
    private Map<Long, List<Object>> live(Kawase town, int seed) {
        var random = new Random(seed);
        var acts = new RandomActs(random, SPAN);
        Map<Long, List<Object>> live = new TreeMap<>();
        attempt(town, acts, acts.first(), false);
        for (int act = 0; act < ACTS; act++) {
            attempt(town, acts, acts.next(), random.nextInt(8) == 0);
            if (act % 20 == 19) {
                forgetting().forEach(each -> attempt(town, acts, List.of(each), false));
            }
            var now = picture(town);
            var before = live.put(town.register.size(), now);
            assertThat(before)
                    .as("seed %d after a refusal or a rehearsal", seed)
                    .isIn(null, now);
        }
        return live;
    }

    private static Stream<DomainCommand> forgetting() {
        return Stream.concat(
                RandomActs.VENDORS.stream()
                        .map(vendor -> new ForgetVendorContact(vendor, "K1", ForgettingCause.REQUEST, TODAY)),
                RandomContracts.CONTRACTS.stream()
                        .map(contract -> new ForgetResponsiblePerson(contract, "H1", ForgettingCause.REQUEST, TODAY)));
    }

    private void attempt(Kawase town, RandomActs acts, List<DomainCommand> act, boolean rehearsal) {
        try {
            if (rehearsal) {
                town.register.rehearse(HANAKO, act);
            } else {
                var change = town.register.record(HANAKO, act);
                change.entries()
                        .forEach(entry -> happened.add(entry.event().getClass().getSimpleName()));
                acts.learn(change);
            }
        } catch (Refused refused) {
            assertThat(refused.kind()).isIn(Kind.RULE, Kind.NOT_FOUND, Kind.BAD_VALUE);
        }
    }

    private static List<Object> picture(Kawase town) {
        return picture(question -> town.register.ask(HANAKO, question));
    }

    private static List<Object> picture(Kawase town, long until) {
        return picture(question -> town.register.ask(HANAKO, question, until));
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
