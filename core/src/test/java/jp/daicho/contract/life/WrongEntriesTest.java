package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.OversightSamples.planning;
import static jp.daicho.contract.life.Watched.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.Outline;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entries of a contract that can be neither taken out nor corrected, or not so. */
class WrongEntriesTest {

    private static final Grounds MISTYPED = because("誤記", JUNE);

    private static CorrectContractEntry saying(@Nullable LocalDate nextDue, @Nullable LocalDate on) {
        var right =
                new Correction(Outline.NOTHING, Handover.NOTHING, null, null, null, null, null, List.of(), nextDue, on);
        return new CorrectContractEntry(C1, START + 1, right, MISTYPED);
    }

    /** Both ways to put the entry at {@code sequence} right. */
    private static Stream<DomainCommand> puttingRight(int sequence) {
        var right = saying(null, MAY).corrected();
        return Stream.of(
                new VoidContractEntry(C1, START + sequence, MISTYPED),
                new CorrectContractEntry(C1, START + sequence, right, MISTYPED));
    }

    @Test
    void areThoseOfTheContract() {
        puttingRight(7).forEach(command -> refuses("NOT_FOUND entry-unknown [17, C-2026-0001]", command));
    }

    @Test
    void areFacts() {
        puttingRight(0).forEach(command -> refuses("RULE entry-not-a-fact [10, ContractConcluded]", command));
    }

    @Test
    void areTakenOutOnce() {
        var voided = new EntryVoided(START + 1, 1, JUNE, "誤記", List.of());

        puttingRight(1)
                .forEach(command -> refuses("RULE entry-voided-already [11]", command, planning(null, APRIL), voided));
    }

    @Test
    void areNotMovedBeyondTheEnd() {
        refuses(
                "RULE contract-terminated [C-2026-0001, 2026-05-01]",
                saying(null, JUNE),
                planning(null, APRIL),
                terminated(MAY));
        refuses(
                "RULE contract-closed [C-2026-0001, 2026-05-01]",
                saying(null, JUNE),
                planning(null, APRIL),
                closed(MAY));
    }

    @Test
    void areNotDueBeforeTheyHappened() {
        refuses(
                "BAD_VALUE ends-before-it-begins [next-due, 2026-04-30, 2026-05-01]",
                saying(MAY.minusDays(1), null),
                planning(null, MAY));
    }
}
