package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.retitled;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.util.List;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.contract.Outline;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorSamples;
import jp.daicho.vendor.VendorsKnown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Mark PRESENT = new Mark(C01, ClauseState.PRESENT, "第7条");

    private final FixtureConfiguration<Contract> contract = fixture();

    private static FixtureConfiguration<Contract> fixture() {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(ClauseSamples.knowing(ClauseSamples.recorded(FIRST, null, C01, C09)));
    }

    private static TestExecutor<Contract> knowing(VendorEvent... vendor) {
        return fixture()
                .registerInjectableResource(VendorSamples.knowing(vendor))
                .registerInjectableResource(ContractsKnown.NONE)
                .givenNoPriorActivity();
    }

    private static ConcludeContract concluding(Grounds grounds) {
        return new ConcludeContract(null, SAKURA, Outline.titled("システム保守"), APRIL, MARCH, grounds);
    }

    @Nested
    class BeforeConclusion {

        @Test
        void takesTheCodeItIsGivenAndAllThatIsSaid() {
            var outline = new Outline(
                    "保守",
                    "契第1号",
                    1_000L,
                    "書記室",
                    List.of(InformationClass.CLASS_3B),
                    List.of(Zone.LGWAN),
                    true,
                    false,
                    SystemWork.OPERATE,
                    true);
            var code = new ContractId("OLD-1");

            knowing(VendorSamples.registered())
                    .when(new ConcludeContract(code, SAKURA, outline, APRIL, MARCH, because("更新", APRIL)))
                    .expectEvents(new ContractConcluded(
                            code,
                            SAKURA,
                            "保守",
                            "契第1号",
                            1_000L,
                            "書記室",
                            List.of(InformationClass.CLASS_3B),
                            List.of(Zone.LGWAN),
                            true,
                            false,
                            SystemWork.OPERATE,
                            true,
                            APRIL,
                            MARCH,
                            FIRST,
                            APRIL,
                            "更新",
                            List.of()));
        }

        @Test
        void takesTheNextFreeCodeOfTheFiscalYear() {
            knowing(VendorSamples.registered())
                    .when(concluding(Grounds.on(APRIL)))
                    .expectEvents(concluded());
        }

        @Test
        void refusesAVendorThatIsNotThere() {
            knowing()
                    .when(concluding(Grounds.on(APRIL)))
                    .expectException(refusal("NOT_FOUND record-unknown [V-0042]"))
                    .expectNoEvents();
        }

        @Test
        void refusesAVendorSuspendedOnTheDayOfConclusion() {
            knowing(VendorSamples.registered(), VendorSamples.suspended(null, APRIL), VendorSamples.reinstated(MAY))
                    .when(concluding(Grounds.on(MAY.minusDays(1))))
                    .expectException(refusal("RULE vendor-suspended [V-0042, 2026-04-30]"))
                    .expectNoEvents();
        }

        @Test
        void takesAVendorSuspendedBeforeOrAfterThatDay() {
            knowing(VendorSamples.registered(), VendorSamples.suspended(null, MAY))
                    .when(concluding(Grounds.on(APRIL)))
                    .expectEvents(concluded());
            knowing(
                            VendorSamples.registered(),
                            VendorSamples.suspended(null, APRIL.minusDays(9)),
                            VendorSamples.reinstated(APRIL))
                    .when(concluding(Grounds.on(APRIL)))
                    .expectEvents(concluded());
        }

        @Test
        void refusesARetiredVendorButForWhatIsRecordedLateWithAReason() {
            var vendor = new VendorEvent[] {VendorSamples.registered(), VendorSamples.retired(MAY)};

            knowing(vendor)
                    .when(concluding(because("新規", MAY)))
                    .expectException(refusal("RULE vendor-retired [V-0042]"))
                    .expectNoEvents();
            knowing(vendor)
                    .when(concluding(Grounds.on(APRIL)))
                    .expectException(refusal("RULE vendor-retired [V-0042]"))
                    .expectNoEvents();
            knowing(vendor).when(concluding(because("記録漏れ", APRIL))).expectSuccessfulHandlerExecution();
        }

        @Test
        void refusesAnEndBeforeTheStartAndAMissingTitle() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [to, 2026-03-31, 2026-04-01]",
                    () -> new ConcludeContract(
                            null, SAKURA, Outline.titled("x"), APRIL, APRIL.minusDays(1), Grounds.on(APRIL)));
            knowing(VendorSamples.registered())
                    .when(new ConcludeContract(null, SAKURA, Outline.NOTHING, APRIL, APRIL, Grounds.on(APRIL)))
                    .expectException(refusal("BAD_VALUE text-missing [title]"))
                    .expectNoEvents();
        }

        @Test
        void refusesADayWithoutAnyEdition() {
            new AggregateTestFixture<>(Contract.class)
                    .registerInjectableResource(CatalogueKnown.NONE)
                    .registerInjectableResource(ContractsKnown.NONE)
                    .registerInjectableResource(VendorsKnown.NONE.on(
                            new Recorded(0, Instant.EPOCH, "V-0042", 0, null, VendorSamples.registered())))
                    .givenNoPriorActivity()
                    .when(concluding(Grounds.on(APRIL)))
                    .expectException(refusal("RULE edition-none [2026-04-01]"));
        }
    }

    @Nested
    class OnceConcluded {

        @Test
        void recordsWhatChangedInItsProfile() {
            contract.given(concluded())
                    .when(new ChangeContractProfile(C1, Outline.titled("運用"), Grounds.on(MAY)))
                    .expectEvents(retitled("運用", MAY));
        }

        @Test
        void recordsNothingWhenItsProfileSaysSoAlready() {
            contract.given(concluded(), retitled("運用", MAY))
                    .when(new ChangeContractProfile(C1, Outline.titled("運用"), Grounds.on(JUNE)))
                    .expectNoEvents();
        }

        @Test
        void refusesAProfileThatSaysNothing() {
            assertRefused(
                    "BAD_VALUE outline-says-nothing []",
                    () -> new ChangeContractProfile(C1, Outline.NOTHING, Grounds.on(MAY)));
        }

        @Test
        void recordsOneEventForEachClauseThatIsNew() {
            var absent = new Mark(C09, ClauseState.ABSENT, null);

            contract.given(concluded(), clause(PRESENT, APRIL))
                    .when(new RecordClauses(
                            C1, List.of(new Mark(C01, ClauseState.PRESENT, null), absent), Grounds.on(MAY)))
                    .expectEvents(clause(absent, MAY));
        }

        @Test
        void recordsAClauseAnewWhenItsArticleOrStateDiffers() {
            var moved = new Mark(C01, ClauseState.PRESENT, "第8条");
            var partial = new Mark(C01, ClauseState.PARTIAL, null);

            contract.given(concluded(), clause(PRESENT, APRIL))
                    .when(new RecordClauses(C1, List.of(moved), Grounds.on(MAY)))
                    .expectEvents(clause(moved, MAY));
            contract.given(concluded(), clause(PRESENT, APRIL))
                    .when(new RecordClauses(C1, List.of(partial), Grounds.on(MAY)))
                    .expectEvents(clause(partial, MAY));
        }

        @Test
        void refusesAClauseTheEditionDoesNotHave() {
            var unknown = new Mark(new ClauseId("C99"), ClauseState.PRESENT, null);

            contract.given(concluded())
                    .when(new RecordClauses(C1, List.of(PRESENT, unknown), Grounds.on(MAY)))
                    .expectException(refusal("NOT_FOUND clause-unknown [C99, mic-2026]"))
                    .expectNoEvents();
        }

        @Test
        void refusesNoClausesAndOneNamedTwice() {
            assertRefused("BAD_VALUE clause-missing []", () -> new RecordClauses(C1, List.of(), Grounds.on(MAY)));
            assertRefused(
                    "BAD_VALUE clause-twice [C01]",
                    () -> new RecordClauses(C1, List.of(PRESENT, PRESENT), Grounds.on(MAY)));
        }

        @Test
        void wantsAReasonWhereARequiredClauseIsNotApplicable() {
            var mark = new Mark(C09, ClauseState.NOT_APPLICABLE, null);

            contract.given(concluded())
                    .when(new RecordClauses(C1, List.of(mark), Grounds.on(MAY)))
                    .expectException(refusal("BAD_VALUE not-applicable-needs-reason [C09]"))
                    .expectNoEvents();
            contract.given(concluded())
                    .when(new RecordClauses(C1, List.of(mark), because("再委託なし", MAY)))
                    .expectEvents(new ClauseRecorded(
                            C1, C09, ClauseState.NOT_APPLICABLE, null, FIRST, MAY, "再委託なし", List.of()));
        }

        @Test
        void recordsAConfirmationOnce() {
            var confirming = new RecordConfirmation(
                    C1, Method.DOCUMENT, Result.DEFICIENT, List.of(" 教育 "), JUNE, Grounds.on(MAY));

            contract.given(concluded())
                    .when(confirming)
                    .expectEvents(new ConfirmationRecorded(
                            C1, Method.DOCUMENT, Result.DEFICIENT, List.of("教育"), JUNE, MAY, null, List.of()));
            contract.given(concluded(), confirmed(Result.SATISFACTORY, MAY))
                    .when(new RecordConfirmation(
                            C1, Method.SITE, Result.SATISFACTORY, List.of(), null, because("再掲", MAY)))
                    .expectNoEvents();
        }

        @Test
        void refusesAConfirmationDueAgainBeforeItsDay() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [next-due, 2026-04-01, 2026-05-01]",
                    () -> new RecordConfirmation(
                            C1, Method.SITE, Result.SATISFACTORY, List.of(), APRIL, Grounds.on(MAY)));
        }
    }
}
