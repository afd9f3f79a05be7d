package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.AbandonOutsourcing;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.shell.console.Flag;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract …}: the verbs of the time before there is a contract. */
@Component
class ContractPlans {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractPlans(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract plan", group = GROUP, description = "contract.plan")
    Reply plan(
            @Option(longName = "id", description = "contract.conclude.id") @Nullable ContractId id,
            @Option(longName = "title", required = true, description = "contract.title") String title,
            @Option(longName = "number", description = "contract.number") @Nullable String number,
            @Option(longName = "amount", description = "contract.amount") @Nullable Long amount,
            @Option(longName = "section", description = "contract.section") @Nullable String section,
            @Option(longName = "information", description = "contract.information") @Nullable
                    List<InformationClass> information,
            @Option(longName = "zone", description = "contract.zone") @Nullable List<Zone> zones,
            @Option(longName = "personal-data", description = "contract.personal-data") boolean personalData,
            @Option(longName = "my-number", description = "contract.my-number") boolean myNumber,
            @Option(longName = "system", description = "contract.system") @Nullable SystemWork system,
            @Option(longName = "juki", description = "contract.juki") boolean juki,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var outline = new Outline(
                title,
                number,
                amount,
                section,
                Objects.requireNonNullElse(information, List.of()),
                Objects.requireNonNullElse(zones, List.of()),
                Flag.of("personal-data", personalData, false),
                Flag.of("my-number", myNumber, false),
                system,
                Flag.of("juki", juki, false));
        return register.create(new PlanOutsourcing(id, outline, register.grounds(reason, evidence)))
                .saying(title);
    }

    @Command(name = "contract candidate", group = GROUP, description = "contract.candidate")
    Reply candidate(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "vendor", required = true, description = "contract.vendor") VendorId vendor,
            @Option(longName = "result", required = true, description = "contract.candidate.result") Suitability result,
            @Option(longName = "text", description = "contract.candidate.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new AssessCandidate(id, vendor, result, text, grounds))
                .saying(vendor);
    }

    @Command(name = "contract select", group = GROUP, description = "contract.select")
    Reply select(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "vendor", required = true, description = "contract.vendor") VendorId vendor,
            @Option(longName = "criteria", description = "contract.select.criteria") @Nullable String criteria,
            @Option(longName = "assessment", description = "contract.select.assessment") @Nullable String assessment,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new SelectVendor(id, vendor, criteria, assessment, grounds))
                .saying(vendor);
    }

    @Command(name = "contract abandon", group = GROUP, description = "contract.abandon")
    Reply abandon(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new AbandonOutsourcing(id, register.grounds(reason, evidence)));
    }
}
