package jp.daicho.contract.oversight;

import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Sealing;
import jp.daicho.vendor.Contact;
import org.jspecify.annotations.Nullable;

/** Seals what identifies one responsible person; its subject is the contract's code and the person's. */
record PersonSeal(Sealing sealing, ContractId contract, String person) {

    ResponsiblePersonsNamed event(Contact details, Grounds grounds) {
        return new ResponsiblePersonsNamed(
                contract,
                person,
                of("name", details.name()),
                details.post(),
                optional("phone", details.phone()),
                optional("email", details.email()),
                grounds.on(),
                grounds.reason(),
                grounds.evidence());
    }

    private @Nullable Sealed optional(String field, @Nullable String text) {
        return text == null ? null : of(field, text);
    }

    private Sealed of(String field, String text) {
        return sealing.seal(contract + "/" + person, ResponsiblePersonsNamed.class, field, text);
    }
}
