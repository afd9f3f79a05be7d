package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.life.Correction;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.view.ContractDetails;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.shared.DomainCommand;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract from conclusion to closing through the core as it is really assembled. */
class ContractWiringTest {

    private static final ContractId C1 = new ContractId("C-2026-0001");
    private static final VendorId SAKURA = new VendorId("V-0001");
    private static final Mark PRESENT = new Mark(new ClauseId("C01"), ClauseState.PRESENT, "第7条");
    private static final Mark ABSENT = new Mark(new ClauseId("C09"), ClauseState.ABSENT, null);

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        tell(registeringVendor(null, "さくら"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Record one command; returns the position of its last event. */
    private long tell(DomainCommand command) {
        var entries = town.record(HANAKO, command).entries();
        return entries.get(entries.size() - 1).position();
    }

    private static ConcludeContract concluding() {
        return new ConcludeContract(null, SAKURA, Outline.titled("保守"), TODAY, TODAY.plusDays(9), GROUNDS);
    }

    private ContractDetails contract() {
        return town.register.ask(HANAKO, new OneContract(C1, TODAY));
    }

    @Test
    void showsAContractFromConclusionToClosing() {
        tell(concluding());
        assertThat(town.register.ask(HANAKO, new ContractsOn(TODAY)))
                .singleElement()
                .satisfies(row -> assertThat(row.contract()).isEqualTo(C1));

        tell(new ChangeContractProfile(C1, Outline.titled("運用"), GROUNDS));
        assertThat(contract().row().outline().title()).isEqualTo("運用");

        tell(new RenewContract(C1, TODAY.plusDays(20), GROUNDS));
        assertThat(contract().row().to()).isEqualTo(TODAY.plusDays(20));

        tell(new RecordConfirmation(C1, Method.SITE, Result.DEFICIENT, List.of("教育"), null, GROUNDS));
        assertThat(contract().oversight().confirmations()).hasSize(1);

        tell(new TerminateContract(C1, GROUNDS));
        assertThat(contract().row().state()).isEqualTo(ContractState.TERMINATED);

        tell(new CloseContract(C1, GROUNDS));
        assertThat(contract().row().state()).isEqualTo(ContractState.CLOSED);
    }

    @Test
    void recordsSeveralClausesInOneCommit() {
        tell(concluding());

        var change = town.record(HANAKO, new RecordClauses(C1, List.of(PRESENT, ABSENT), GROUNDS));

        assertThat(change.entries()).hasSize(2);
        assertThat(contract().clauses()).extracting(each -> each.mark()).containsExactly(PRESENT, ABSENT);
    }

    @Test
    void correctsAndVoidsWhatWasWrong() {
        tell(concluding());
        long wrong = tell(new RecordClauses(C1, List.of(ABSENT), GROUNDS));
        var partial = new Correction(
                Outline.NOTHING, Handover.NOTHING, null, ClauseState.PARTIAL, null, null, null, List.of(), null, null);

        long right = tell(new CorrectContractEntry(C1, wrong, partial, GROUNDS));
        assertThat(contract().clauses()).extracting(each -> each.state()).containsExactly(ClauseState.PARTIAL);

        tell(new VoidContractEntry(C1, right, GROUNDS));
        assertThat(contract().clauses()).isEmpty();
        assertThat(town.register
                        .ask(HANAKO, new OneContract(C1, TODAY), right + 1)
                        .clauses())
                .hasSize(1);
    }

    @Test
    void keepsTheVendorFromBeingRetiredWhileItRuns() {
        var retiring = new RetireVendor(SAKURA, GROUNDS);
        assertRefused(
                "RULE vendor-engaged [V-0001, 2026-11-23, C-2026-0001]",
                () -> town.record(HANAKO, concluding(), retiring));
        tell(concluding());
        assertRefused("RULE vendor-engaged [V-0001, 2026-11-23, C-2026-0001]", () -> town.record(HANAKO, retiring));

        town.record(HANAKO, new TerminateContract(C1, GROUNDS), retiring);

        assertRefused("RULE vendor-retired [V-0001]", () -> town.record(HANAKO, retiring));
    }

    @Test
    void looksAtTheVendorAsTheSameActLeavesIt() {
        assertRefused(
                "RULE vendor-suspended [V-0001, 2026-11-23]",
                () -> town.record(HANAKO, new SuspendVendor(SAKURA, null, GROUNDS), concluding()));
        tell(concluding());
        assertThat(contract().row().edition()).hasToString("mic-2026");
    }
}
