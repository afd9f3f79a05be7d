package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.ArrangementCommand.ConcludeNda;
import jp.daicho.contract.oversight.ArrangementCommand.NamePlaces;
import jp.daicho.contract.oversight.ArrangementCommand.NameResponsiblePerson;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.ReceivePeriodicReport;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.contract.oversight.OversightCommand.ReportToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.Country;

/** What people might type about the watch over a vendor's work; what is found tends to come before what is done. */
final class RandomOversight {

    private final Random random;
    private final int span;

    RandomOversight(Random random, int span) {
        this.random = random;
        this.span = span;
    }

    /** Two measures, one of them answered, and an incident, to begin with. */
    Stream<DomainCommand> first(ContractId contract) {
        var found = new Grounds(TODAY.minusDays(span), null, List.of());
        var answered = new Grounds(TODAY.minusDays(span - random.nextInt(span / 2)), null, List.of());
        return Stream.of(
                new RecordConfirmation(contract, Method.SITE, Result.DEFICIENT, List.of(), within(found), found),
                new RecordDeficiency(contract, text(), null, found),
                new RequireMeasure(contract, "F1", text(), within(found), found),
                new RespondToMeasure(contract, "M1", text(), answered),
                new RequireMeasure(contract, null, text(), within(found), found),
                new ReportIncident(contract, text(), List.of(), answered));
    }

    DomainCommand next(ContractId contract) {
        return switch (random.nextInt(21)) {
            case 0 -> new ConcludeNda(contract, text(), on(0));
            case 1 -> new NamePlaces(contract, List.of(text()), random.nextBoolean() ? new Country("jp") : null, on(0));
            case 2 -> {
                var person = new Contact(text(), null, text(), null);
                yield new NameResponsiblePerson(contract, random.nextBoolean() ? "H1" : null, person, on(0));
            }
            case 3 -> new ReceivePeriodicReport(contract, text(), null, on(0));
            case 4, 5 -> confirming(contract);
            case 6, 7 ->
                new RecordDeficiency(contract, text(), random.nextBoolean() ? new ClauseId("C09") : null, on(0));
            case 8, 9 -> requiring(contract);
            case 10, 11 -> new RespondToMeasure(contract, measure(), text(), on(2));
            case 12, 17, 18, 19 -> settling(contract);
            case 13 -> new ReportToCiso(contract, Recipient.SECURITY_OFFICER, text(), on(1));
            case 14, 15, 16 ->
                new ReportIncident(contract, text(), random.nextInt(4) == 0 ? clauses() : List.of(), on(0));
            default -> new InvokeClauses(contract, "E1", clauses(), on(2));
        };
    }

    private RecordConfirmation confirming(ContractId contract) {
        var grounds = on(0);
        var result = random.nextBoolean() ? Result.DEFICIENT : Result.SATISFACTORY;
        return new RecordConfirmation(contract, Method.SITE, result, List.of(), within(grounds), grounds);
    }

    private RequireMeasure requiring(ContractId contract) {
        var grounds = on(1);
        return new RequireMeasure(contract, random.nextInt(3) == 0 ? "F1" : null, text(), within(grounds), grounds);
    }

    private DomainCommand settling(ContractId contract) {
        var effect = random.nextBoolean() ? Effect.EFFECTIVE : Effect.INSUFFICIENT;
        return random.nextBoolean()
                ? new EscalateMeasure(contract, "M2", text(), on(3))
                : new VerifyMeasure(contract, random.nextInt(4) == 0 ? "M2" : "M1", effect, on(3));
    }

    private LocalDate within(Grounds grounds) {
        return grounds.on().plusDays(random.nextInt(span));
    }

    private static List<ClauseId> clauses() {
        return List.of(new ClauseId("C11"));
    }

    private String measure() {
        return random.nextBoolean() ? "M2" : "M1";
    }

    private String text() {
        return "内容" + random.nextInt(3);
    }

    /** Mostly one after the other: each {@code step} has a quarter of the days. */
    private Grounds on(int step) {
        int ago = random.nextInt(4) == 0 ? random.nextInt(span) : (3 - step) * span / 4 + random.nextInt(span / 4);
        return new Grounds(TODAY.minusDays(ago), "理由" + random.nextInt(5), List.of());
    }
}
