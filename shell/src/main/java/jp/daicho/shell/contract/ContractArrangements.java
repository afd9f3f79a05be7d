package jp.daicho.shell.contract;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.ArrangementCommand.ConcludeNda;
import jp.daicho.contract.oversight.ArrangementCommand.NamePlaces;
import jp.daicho.contract.oversight.ArrangementCommand.NameResponsiblePerson;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract nda}, {@code contract name-responsible} and {@code contract places}: arranged beside the contract. */
@Component
class ContractArrangements {

    private static final String GROUP = "contract";

    private final CurrentRegister register;

    ContractArrangements(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract nda", group = GROUP, description = "contract.nda")
    Reply nda(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "number", description = "contract.nda.number") @Nullable String number,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new ConcludeNda(id, number, register.grounds(reason, evidence)));
    }

    @Command(name = "contract name-responsible", group = GROUP, description = "contract.name-responsible")
    Reply nameResponsible(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "person", description = "contract.name-responsible.person") @Nullable String person,
            @Option(longName = "name", required = true, description = "contract.name-responsible.name") String name,
            @Option(longName = "post", description = "contract.name-responsible.post") @Nullable String post,
            @Option(longName = "phone", description = "contract.name-responsible.phone") @Nullable String phone,
            @Option(longName = "email", description = "contract.name-responsible.email") @Nullable String email,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var details = new Contact(name, post, phone, email);
        var grounds = register.grounds(reason, evidence);
        return Coded.saying(
                "person", register.change(id.value(), new NameResponsiblePerson(id, person, details, grounds)));
    }

    @Command(name = "contract places", group = GROUP, description = "contract.places")
    Reply places(
            @Option(longName = "id", required = true, description = "contract.id") ContractId id,
            @Option(longName = "place", required = true, description = "contract.places.place") List<String> places,
            @Option(longName = "country", description = "contract.places.country") @Nullable Country country,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new NamePlaces(id, places, country, register.grounds(reason, evidence)));
    }
}
