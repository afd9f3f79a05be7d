package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract clause} and {@code contract confirm}: what was checked. */
@Component
class ContractChecks {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractChecks(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract clause", group = GROUP, description = "contract.clause")
    Reply clause(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "clause", description = "contract.clause.clause") @Nullable ClauseId clause,
            @Option(longName = "state", description = "contract.clause.state") @Nullable ClauseState state,
            @Option(longName = "article", description = "contract.clause.article") @Nullable String article,
            @Option(longName = "present", description = "contract.clause.present") @Nullable List<ClauseIds> present,
            @Option(longName = "partial", description = "contract.clause.partial") @Nullable List<ClauseIds> partial,
            @Option(longName = "absent", description = "contract.clause.absent") @Nullable List<ClauseIds> absent,
            @Option(longName = "not-applicable", description = "contract.clause.not-applicable") @Nullable
                    List<ClauseIds> notApplicable,
            @Option(longName = "edition", description = "contract.clause.edition") @Nullable EditionId edition,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        List<Mark> marks = new ArrayList<>(one(clause, state, article));
        marks.addAll(all(present, ClauseState.PRESENT));
        marks.addAll(all(partial, ClauseState.PARTIAL));
        marks.addAll(all(absent, ClauseState.ABSENT));
        marks.addAll(all(notApplicable, ClauseState.NOT_APPLICABLE));
        return register.change(id.value(), new RecordClauses(id, marks, edition, register.grounds(reason, evidence)))
                .saying(marks.stream().map(mark -> mark.clause().value()).toList());
    }

    private static List<Mark> one(@Nullable ClauseId clause, @Nullable ClauseState state, @Nullable String article) {
        if (clause != null && state != null) {
            return List.of(new Mark(clause, state, article));
        } else if (clause != null || state != null || article != null) {
            throw Refused.badValue("clause-and-state", clause == null ? "clause" : "state");
        }
        return List.of();
    }

    private static List<Mark> all(@Nullable List<ClauseIds> typed, ClauseState state) {
        return Objects.requireNonNullElse(typed, List.<ClauseIds>of()).stream()
                .flatMap(ids -> ids.clauses().stream())
                .map(clause -> new Mark(clause, state, null))
                .toList();
    }

    @Command(name = "contract confirm", group = GROUP, description = "contract.confirm")
    Reply confirm(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "method", required = true, description = "contract.confirm.method") Method method,
            @Option(longName = "result", required = true, description = "contract.confirm.result") Result result,
            @Option(longName = "items", description = "contract.confirm.items") @Nullable List<String> items,
            @Option(longName = "next-due", description = "contract.confirm.next-due") @Nullable LocalDate nextDue,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var looked = Objects.requireNonNullElse(items, List.<String>of());
        return register.change(id.value(), new RecordConfirmation(id, method, result, looked, nextDue, grounds));
    }
}
