package jp.daicho.shell.vendor;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.cloud.view.CloudRecords.CloudsOn;
import jp.daicho.cloud.view.CloudRow;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.view.ContractRecords.ContractsOf;
import jp.daicho.contract.view.ContractRow;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.shared.Sealed;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.GapWords;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorDetails;
import jp.daicho.vendor.view.VendorRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that the register knows of one vendor, in the shape that scripts rely on. */
@Component
class Dossier {

    private final CurrentRegister register;
    private final GapWords words;

    Dossier(CurrentRegister register, GapWords words) {
        this.register = register;
        this.words = words;
    }

    Map<String, @Nullable Object> of(VendorDetails vendor) {
        var id = vendor.row().vendor();
        var fields = row(vendor.row());
        fields.put(
                "contacts",
                vendor.contacts().stream().map(each -> contact(each, id)).toList());
        fields.put(
                "certifications",
                vendor.certifications().stream()
                        .map(each -> certification(each, id))
                        .toList());
        fields.put("ownership", ownership(vendor));
        fields.put(
                "declaration",
                vendor.declarations().isEmpty()
                        ? null
                        : declaration(vendor.declarations().getLast()));
        fields.put(
                "mergedFrom", vendor.mergedFrom().stream().map(Dossier::merged).toList());
        fields.put("contracts", contracts(id));
        fields.put("clouds", clouds(id));
        fields.put("gaps", gaps(id));
        return fields;
    }

    static Map<String, @Nullable Object> row(VendorRow row) {
        var profile = row.profile();
        var number = profile.corporateNumber();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.vendor().value());
        fields.put("name", profile.name());
        fields.put("state", row.state());
        fields.put("since", row.since());
        fields.put("suspendedUntil", row.suspendedUntil());
        fields.put(
                "mergedInto", row.mergedInto() == null ? null : row.mergedInto().value());
        fields.put("kana", profile.kana());
        fields.put("corporateNumber", number == null ? null : number.value());
        fields.put("address", profile.address());
        return fields;
    }

    private Map<String, @Nullable Object> contact(VendorContactChanged contact, VendorId vendor) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", contact.contact());
        fields.put("name", open(contact.name(), "name"));
        fields.put("post", contact.post());
        fields.put("phone", open(contact.phone(), "phone"));
        fields.put("email", open(contact.email(), "email"));
        fields.put("since", contact.effectiveOn());
        fields.put("of", other(contact.vendor(), vendor));
        return fields;
    }

    /** Of whom something was recorded, where that is one that was merged into {@code vendor}. */
    private static @Nullable String other(VendorId recorded, VendorId vendor) {
        return recorded.equals(vendor) ? null : recorded.value();
    }

    private @Nullable Object open(@Nullable Sealed sealed, String field) {
        return sealed == null ? null : register.open(sealed, VendorContactChanged.class, field);
    }

    private static Map<String, @Nullable Object> certification(CertificationRecorded certification, VendorId vendor) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", certification.kind());
        fields.put("number", certification.number());
        fields.put("validUntil", certification.validUntil());
        fields.put("since", certification.effectiveOn());
        fields.put("of", other(certification.vendor(), vendor));
        return fields;
    }

    private static @Nullable Map<String, @Nullable Object> ownership(VendorDetails vendor) {
        var ownership = vendor.ownership();
        if (ownership.saysNothing()) {
            return null;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("parent", ownership.parent());
        fields.put("noParent", ownership.noParent());
        fields.put(
                "country",
                ownership.country() == null ? null : ownership.country().value());
        fields.put("since", vendor.disclosed());
        return fields;
    }

    private static Map<String, @Nullable Object> declaration(VendorDeclarationReceived declaration) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("since", declaration.effectiveOn());
        fields.put("validUntil", declaration.validUntil());
        return fields;
    }

    private static Map<String, @Nullable Object> merged(VendorDetails.Merged merged) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", merged.vendor().value());
        fields.put("name", merged.profile().name());
        fields.put("since", merged.since());
        return fields;
    }

    private List<Map<String, @Nullable Object>> clouds(VendorId provider) {
        return register.ask(new CloudsOn(register.day(), provider)).stream()
                .map(Dossier::cloud)
                .toList();
    }

    private static Map<String, @Nullable Object> cloud(CloudRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.cloud().value());
        fields.put("title", row.use().service());
        fields.put("state", row.state());
        fields.put("until", row.until());
        return fields;
    }

    /** Those in force first, of the others the latest. */
    private List<Map<String, @Nullable Object>> contracts(VendorId vendor) {
        return register.ask(new ContractsOf(vendor, register.day())).stream()
                .sorted(comparing((ContractRow row) -> row.state() != ContractState.IN_FORCE)
                        .thenComparing(ContractRow::to, nullsLast(reverseOrder()))
                        .thenComparing(row -> row.contract().value()))
                .map(Dossier::contract)
                .toList();
    }

    private static Map<String, @Nullable Object> contract(ContractRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.contract().value());
        fields.put("title", row.outline().title());
        fields.put("state", row.state());
        fields.put("to", row.to());
        return fields;
    }

    private List<Map<String, @Nullable Object>> gaps(VendorId vendor) {
        LocalDate day = register.day();
        return register.ask(new GapsOn(day, 0, new GapFilter(null, null, null, vendor, null))).stream()
                .map(this::gap)
                .toList();
    }

    private Map<String, @Nullable Object> gap(GapRow gap) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("severity", gap.severity());
        fields.put("id", gap.id().toString());
        fields.put("detail", words.detail(gap.flaw(), gap.details()));
        fields.put("since", gap.since());
        fields.put("acceptedUntil", gap.acceptedUntil());
        return fields;
    }
}
