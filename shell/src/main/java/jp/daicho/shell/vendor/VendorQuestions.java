package jp.daicho.shell.vendor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Sealed;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import jp.daicho.vendor.view.VendorRow;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code vendor list}, {@code vendor show}, {@code vendor history}. */
@Component
class VendorQuestions {

    private static final String GROUP = "vendor";

    private final CurrentRegister register;

    VendorQuestions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "vendor list", group = GROUP, description = "vendor.list")
    Reply list() {
        return Reply.listing(
                List.of("id", "name", "state", "corporateNumber", "since"),
                register.ask(new VendorsOn(register.day())).stream()
                        .map(VendorQuestions::row)
                        .toList());
    }

    @Command(name = "vendor show", group = GROUP, description = "vendor.show")
    Reply show(@Option(longName = "id", required = true, description = "vendor.id") VendorId id) {
        var vendor = register.ask(new OneVendor(id, register.day()));
        var fields = row(vendor.row());
        fields.put("contacts", vendor.contacts().stream().map(this::contact).toList());
        fields.put(
                "certifications",
                vendor.certifications().stream()
                        .map(VendorQuestions::certification)
                        .toList());
        return Reply.details(fields);
    }

    @Command(name = "vendor history", group = GROUP, description = "vendor.history")
    Reply history(@Option(longName = "id", required = true, description = "vendor.id") VendorId id) {
        register.ask(new OneVendor(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    private static Map<String, @Nullable Object> row(VendorRow row) {
        var profile = row.profile();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.vendor().value());
        fields.put("name", profile.name());
        fields.put("state", row.state());
        fields.put("since", row.since());
        fields.put("suspendedUntil", row.suspendedUntil());
        fields.put("kana", profile.kana());
        fields.put(
                "corporateNumber",
                profile.corporateNumber() == null
                        ? null
                        : profile.corporateNumber().value());
        fields.put("address", profile.address());
        return fields;
    }

    private Map<String, @Nullable Object> contact(VendorContactChanged contact) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", contact.contact());
        fields.put("name", open(contact.name(), "name"));
        fields.put("post", contact.post());
        fields.put("phone", open(contact.phone(), "phone"));
        fields.put("email", open(contact.email(), "email"));
        fields.put("since", contact.effectiveOn());
        return fields;
    }

    private @Nullable Object open(@Nullable Sealed sealed, String field) {
        return sealed == null ? null : register.open(sealed, VendorContactChanged.class, field);
    }

    private static Map<String, @Nullable Object> certification(CertificationRecorded certification) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", certification.kind());
        fields.put("number", certification.number());
        fields.put("validUntil", certification.validUntil());
        fields.put("since", certification.effectiveOn());
        return fields;
    }
}
