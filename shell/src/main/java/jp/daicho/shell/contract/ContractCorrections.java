package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.Level;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.life.Correction;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.shell.console.Flag;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract void} and {@code contract correct}: what was recorded wrongly. */
@Component
class ContractCorrections {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractCorrections(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract void", group = GROUP, description = "contract.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Argument(index = 0, description = "contract.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(
                        id.value(), new VoidContractEntry(id, position.value(), register.grounds(reason, evidence)))
                .saying(position.value());
    }

    @Command(name = "contract correct", group = GROUP, description = "contract.correct")
    Reply correct(
            Request request,
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "position", required = true, description = "contract.void.position") Position position,
            @Option(longName = "title", description = "contract.title") @Nullable String title,
            @Option(longName = "number", description = "contract.number") @Nullable String number,
            @Option(longName = "amount", description = "contract.amount") @Nullable Long amount,
            @Option(longName = "section", description = "contract.section") @Nullable String section,
            @Option(longName = "information", description = "contract.information") @Nullable
                    List<InformationClass> information,
            @Option(longName = "zone", description = "contract.zone") @Nullable List<Zone> zones,
            @Option(longName = "personal-data", description = "contract.personal-data") boolean personalData,
            @Option(longName = "no-personal-data", description = "contract.no-personal-data") boolean noPersonalData,
            @Option(longName = "my-number", description = "contract.my-number") boolean myNumber,
            @Option(longName = "no-my-number", description = "contract.no-my-number") boolean noMyNumber,
            @Option(longName = "system", description = "contract.system") @Nullable SystemWork system,
            @Option(longName = "juki", description = "contract.juki") boolean juki,
            @Option(longName = "no-juki", description = "contract.no-juki") boolean noJuki,
            @Option(longName = "clause", description = "contract.clause.clause") @Nullable ClauseId clause,
            @Option(longName = "state", description = "contract.clause.state") @Nullable ClauseState state,
            @Option(longName = "article", description = "contract.clause.article") @Nullable String article,
            @Option(longName = "method", description = "contract.confirm.method") @Nullable Method method,
            @Option(longName = "result", description = "contract.confirm.result") @Nullable Result result,
            @Option(longName = "items", description = "contract.confirm.items") @Nullable List<String> items,
            @Option(longName = "next-due", description = "contract.confirm.next-due") @Nullable LocalDate nextDue,
            @Option(longName = "text", description = "contract.provide.information") @Nullable String text,
            @Option(longName = "class", description = "contract.provide.class") @Nullable
                    InformationClass confidentiality,
            @Option(longName = "integrity", description = "contract.provide.integrity") @Nullable Level integrity,
            @Option(longName = "availability", description = "contract.provide.availability") @Nullable
                    Level availability,
            @Option(longName = "media", description = "contract.provide.media") @Nullable Media media,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var outline = new Outline(
                title,
                number,
                amount,
                section,
                orNone(information),
                orNone(zones),
                Flag.of("personal-data", personalData, noPersonalData),
                Flag.of("my-number", myNumber, noMyNumber),
                system,
                Flag.of("juki", juki, noJuki));
        var handover = new Handover(text, confidentiality, integrity, availability, media, null, null);
        var right = new Correction(
                outline, handover, clause, state, article, method, result, orNone(items), nextDue, request.on());
        var grounds = register.groundsToday(reason, evidence);
        return register.change(id.value(), new CorrectContractEntry(id, position.value(), right, grounds))
                .saying(position.value());
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
