package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.SystemWork;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.shell.console.Flag;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract …}: the verbs that begin a contract and describe it. */
@Component
class ContractCommands {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractCommands(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract conclude", group = GROUP, description = "contract.conclude")
    Reply conclude(
            Request request,
            @Option(longName = "id", description = "contract.conclude.id") @Nullable ContractId id,
            @Option(longName = "vendor", description = "contract.conclude.vendor") @Nullable VendorId vendor,
            @Option(longName = "title", description = "contract.conclude.title") @Nullable String title,
            @Option(longName = "from", required = true, description = "contract.from") LocalDate from,
            @Option(longName = "to", required = true, description = "contract.to") LocalDate to,
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
                orNone(information),
                orNone(zones),
                Flag.of("personal-data", personalData, false),
                Flag.of("my-number", myNumber, false),
                system,
                Flag.of("juki", juki, false));
        var today = register.day();
        var day = request.on() == null && from.isBefore(today) ? from : today;
        var grounds = register.groundsOn(day, reason, evidence);
        return register.create(new ConcludeContract(id, vendor, outline, from, to, grounds))
                .saying(from, to);
    }

    @Command(name = "contract profile", group = GROUP, description = "contract.profile")
    Reply profile(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
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
            @Option(longName = "reason") @Nullable String reason,
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
        return register.change(id.value(), new ChangeContractProfile(id, outline, register.grounds(reason, evidence)));
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
