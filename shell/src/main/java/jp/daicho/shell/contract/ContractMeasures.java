package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract deficiency}, {@code measure}, {@code respond}, {@code verify}, {@code escalate}: 不備と措置. */
@Component
class ContractMeasures {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractMeasures(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract deficiency", group = GROUP, description = "contract.deficiency")
    Reply deficiency(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "text", required = true, description = "contract.deficiency.text") String text,
            @Option(longName = "clause", description = "contract.deficiency.clause") @Nullable ClauseId clause,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return Coded.saying("deficiency", register.change(id.value(), new RecordDeficiency(id, text, clause, grounds)));
    }

    @Command(name = "contract measure", group = GROUP, description = "contract.measure")
    Reply measure(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "deficiency", description = "contract.measure.deficiency") @Nullable String deficiency,
            @Option(longName = "text", required = true, description = "contract.measure.text") String text,
            @Option(longName = "due", required = true, description = "contract.measure.due") LocalDate due,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return Coded.saying(
                "measure", register.change(id.value(), new RequireMeasure(id, deficiency, text, due, grounds)));
    }

    @Command(name = "contract respond", group = GROUP, description = "contract.respond")
    Reply respond(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "measure", required = true, description = "contract.measure.measure") String measure,
            @Option(longName = "text", required = true, description = "contract.respond.text") String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return Coded.saying("measure", register.change(id.value(), new RespondToMeasure(id, measure, text, grounds)));
    }

    @Command(name = "contract verify", group = GROUP, description = "contract.verify")
    Reply verify(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "measure", required = true, description = "contract.measure.measure") String measure,
            @Option(longName = "result", required = true, description = "contract.verify.result") Effect result,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return Coded.saying("measure", register.change(id.value(), new VerifyMeasure(id, measure, result, grounds)));
    }

    @Command(name = "contract escalate", group = GROUP, description = "contract.escalate")
    Reply escalate(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "measure", required = true, description = "contract.measure.measure") String measure,
            @Option(longName = "text", description = "contract.escalate.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return Coded.saying("measure", register.change(id.value(), new EscalateMeasure(id, measure, text, grounds)));
    }
}
