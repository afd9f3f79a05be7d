package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.contract.oversight.MeasureState;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.subcontract.Subcontract;
import jp.daicho.contract.view.OversightDetails.Measure;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * What stays unanswered when a contract is closed. It doesn't stand in the way, but nothing of it can be recorded later.
 *
 * @param item its code within the contract; a confirmation has none
 * @param text what it is; of a sub its name, or its code as a vendor; of a confirmation what was looked at
 * @param day the day by which it was due, was found, or from which it is so
 */
public record LooseEnd(Kind kind, @Nullable String item, String text, LocalDate day) {

    /** Of which kind. */
    public enum Kind {
        /** A deficient confirmation that no measure answers. */
        CONFIRMATION_UNANSWERED,
        /** A deficiency that no measure answers. */
        DEFICIENCY_UNANSWERED,
        /** A measure that was not found effective. */
        MEASURE_OPEN,
        /** A sub at work without consent. */
        SUB_WITHOUT_CONSENT,
        /** A sub whose end isn't recorded. */
        SUB_AT_WORK
    }

    /** Those of one contract: confirmations, deficiencies, measures, then subs. */
    public static List<LooseEnd> of(ContractDetails contract) {
        var watched = contract.oversight();
        var confirmations = watched.confirmations().stream()
                .filter(confirmation ->
                        confirmation.result() == Result.DEFICIENT && isUnanswered(confirmation, watched))
                .map(LooseEnd::of);
        var measured = watched.measures().stream()
                .flatMap(measure -> Stream.ofNullable(measure.required().deficiency()))
                .toList();
        var deficiencies = watched.deficiencies().stream()
                .filter(found -> !measured.contains(found.deficiency()))
                .map(found -> new LooseEnd(
                        Kind.DEFICIENCY_UNANSWERED, found.deficiency(), found.text(), found.effectiveOn()));
        var measures = watched.measures().stream()
                .filter(measure -> measure.state() != MeasureState.EFFECTIVE)
                .map(LooseEnd::of);
        var subs =
                contract.subcontracts().stream().filter(Subcontract::isAtWork).map(LooseEnd::of);
        return Stream.of(confirmations, deficiencies, measures, subs)
                .flatMap(Function.identity())
                .toList();
    }

    /** What answers no deficiency in particular answers the confirmations until then. */
    private static boolean isUnanswered(ConfirmationRecorded confirmation, OversightDetails watched) {
        return watched.measures().stream()
                .map(Measure::required)
                .filter(measure -> measure.deficiency() == null)
                .allMatch(measure -> measure.effectiveOn().isBefore(confirmation.effectiveOn()));
    }

    private static LooseEnd of(ConfirmationRecorded confirmation) {
        var items = String.join(", ", confirmation.items());
        return new LooseEnd(Kind.CONFIRMATION_UNANSWERED, null, items, confirmation.effectiveOn());
    }

    private static LooseEnd of(Measure measure) {
        var required = measure.required();
        return new LooseEnd(Kind.MEASURE_OPEN, required.measure(), required.text(), required.due());
    }

    private static LooseEnd of(Subcontract sub) {
        var request = sub.request();
        var kind = sub.isApproved() ? Kind.SUB_AT_WORK : Kind.SUB_WITHOUT_CONSENT;
        var vendor = Optional.ofNullable(request.vendor()).map(VendorId::value).orElse("");
        return new LooseEnd(kind, sub.id().value(), Objects.requireNonNullElse(request.name(), vendor), sub.since());
    }
}
