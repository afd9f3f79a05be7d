package jp.daicho;

import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.ArrangementCommand.NamePlaces;
import jp.daicho.contract.oversight.ArrangementCommand.NameResponsiblePerson;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.OversightCommand.ReportToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Contact;

/** The same for the remedies of rules that watch over a vendor's work. */
final class TypedOversight {

    private TypedOversight() {}

    static DomainCommand command(Typed typed, Grounds grounds) {
        var contract = new ContractId(typed.record());
        var options = typed.options();
        return switch (typed.verb()) {
            case "contract measure" ->
                new RequireMeasure(contract, options.get("deficiency"), typed.said("text"), typed.day("due"), grounds);
            case "contract respond" ->
                new RespondToMeasure(contract, typed.said("measure"), typed.said("text"), grounds);
            case "contract escalate" -> new EscalateMeasure(contract, typed.said("measure"), null, grounds);
            case "contract verify" ->
                new VerifyMeasure(contract, typed.said("measure"), typed.word(Effect.class, "result"), grounds);
            case "contract report-to-ciso" ->
                new ReportToCiso(contract, typed.word(Recipient.class, "to"), null, grounds);
            case "contract name-responsible" ->
                new NameResponsiblePerson(contract, null, new Contact(typed.said("name"), null, null, null), grounds);
            case "contract places" -> new NamePlaces(contract, List.of(typed.said("place")), null, grounds);
            case "contract incident" ->
                new InvokeClauses(
                        contract, typed.said("incident"), List.of(new ClauseId(typed.said("clause"))), grounds);
            default -> throw new IllegalArgumentException(typed.verb());
        };
    }
}
