package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * A contract as a row says it.
 *
 * @param row its number
 * @param vendor name and corporate number, as far as they are given
 * @param concludedOn the day of conclusion, on which its clauses are assessed too
 * @param confirmation what was last checked; null where nothing was
 */
record ContractEntry(
        int row,
        Profile vendor,
        Outline outline,
        LocalDate concludedOn,
        LocalDate from,
        LocalDate to,
        List<ClauseSign> clauses,
        @Nullable Confirmation confirmation)
        implements Entry {

    /** What the row says of a clause, and by which sign. */
    record ClauseSign(ClauseId clause, ClauseState state, String sign) {

        Mark mark() {
            return new Mark(clause, state, null);
        }
    }

    /** When, how and with which result the vendor was last checked. */
    record Confirmation(LocalDate on, Method method, Result result) {}

    /** The act that records it under {@code code}; {@code reasons} says why a clause with a sign doesn't apply. */
    List<DomainCommand> act(ContractId code, VendorId vendorCode, Reasons reasons) {
        var onConclusion = Grounds.on(concludedOn);
        List<DomainCommand> act = new ArrayList<>();
        act.add(new ConcludeContract(code, vendorCode, outline, from, to, onConclusion));
        marks().forEach((sign, marks) -> act.add(new RecordClauses(
                code,
                marks,
                sign.isEmpty() ? onConclusion : new Grounds(concludedOn, reasons.of(row, sign), List.of()))));
        if (confirmation != null) {
            var day = Grounds.on(confirmation.on());
            act.add(new RecordConfirmation(code, confirmation.method(), confirmation.result(), List.of(), null, day));
        }
        return act;
    }

    /** First the marks that need no reason, under the empty text; then the others, under their signs. */
    private Map<String, List<Mark>> marks() {
        Map<String, List<Mark>> marks = new TreeMap<>();
        for (ClauseSign said : clauses) {
            var sign = said.state() == ClauseState.NOT_APPLICABLE ? said.sign() : "";
            marks.computeIfAbsent(sign, none -> new ArrayList<>()).add(said.mark());
        }
        return marks;
    }
}
