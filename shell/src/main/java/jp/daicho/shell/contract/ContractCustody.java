package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyCommand.InspectAcceptance;
import jp.daicho.contract.custody.CustodyCommand.ProvideInformation;
import jp.daicho.contract.custody.CustodyCommand.ReturnInformation;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Level;
import jp.daicho.contract.custody.Media;
import jp.daicho.office.StaffId;
import jp.daicho.shared.InformationClass;
import jp.daicho.shell.console.Flag;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract …}: the verbs for what the vendor was given, what became of it, and what it delivered. */
@Component
class ContractCustody {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractCustody(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract provide", group = GROUP, description = "contract.provide")
    Reply provide(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "information", required = true, description = "contract.provide.information")
                    String information,
            @Option(longName = "class", required = true, description = "contract.provide.class")
                    InformationClass confidentiality,
            @Option(longName = "media", required = true, description = "contract.provide.media") Media media,
            @Option(longName = "integrity", description = "contract.provide.integrity") @Nullable Level integrity,
            @Option(longName = "availability", description = "contract.provide.availability") @Nullable
                    Level availability,
            @Option(longName = "personal-data", description = "contract.provide.personal-data") boolean personalData,
            @Option(longName = "my-number", description = "contract.provide.my-number") boolean myNumber,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var handover = new Handover(
                information,
                confidentiality,
                integrity,
                availability,
                media,
                Flag.of("personal-data", personalData, false),
                Flag.of("my-number", myNumber, false));
        var grounds = register.grounds(reason, evidence);
        return Coded.saying("item", register.change(id.value(), new ProvideInformation(id, handover, grounds)));
    }

    @Command(name = "contract return", group = GROUP, description = "contract.return")
    Reply giveBack(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "item", required = true, description = "contract.item") ItemId item,
            @Option(longName = "method", description = "contract.return.method") @Nullable String method,
            @Option(longName = "certificate", description = "contract.return.certificate") @Nullable String certificate,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ReturnInformation(id, item, method, certificate, grounds))
                .saying(item);
    }

    @Command(name = "contract dispose", group = GROUP, description = "contract.dispose")
    Reply dispose(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "item", required = true, description = "contract.item") ItemId item,
            @Option(longName = "method", required = true, description = "contract.dispose.method")
                    DisposalMethod method,
            @Option(longName = "media", description = "contract.dispose.media") @Nullable Media media,
            @Option(longName = "certificate", description = "contract.dispose.certificate") @Nullable
                    String certificate,
            @Option(longName = "witness", description = "contract.dispose.witness") @Nullable StaffId witness,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        var disposing = new DisposeOfInformation(id, item, method, media, certificate, witness, grounds);
        return register.change(id.value(), disposing).saying(item);
    }

    @Command(name = "contract excuse", group = GROUP, description = "contract.excuse")
    Reply excuse(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "item", required = true, description = "contract.item") ItemId item,
            @Option(longName = "approver", required = true) StaffId approver,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "decision") @Nullable String decision,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ExcuseReturn(id, item, approver, applicant, decision, grounds))
                .saying(item);
    }

    @Command(name = "contract accept", group = GROUP, description = "contract.accept")
    Reply accept(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "result", required = true, description = "contract.accept.result") Inspection result,
            @Option(longName = "text", description = "contract.accept.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new InspectAcceptance(id, result, text, register.grounds(reason, evidence)));
    }
}
