package jp.daicho.shell.cloud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.view.CloudRecords.CloudsOn;
import jp.daicho.cloud.view.CloudRecords.OneCloud;
import jp.daicho.cloud.view.CloudRow;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.StaffWords;
import jp.daicho.shell.wiring.Survivors;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code cloud list}, {@code cloud show}, {@code cloud history}. */
@Component
class CloudQuestions {

    private static final String GROUP = "cloud";

    private final CurrentRegister register;
    private final StaffWords words;
    private final Survivors survivors;

    CloudQuestions(CurrentRegister register, StaffWords words, Survivors survivors) {
        this.register = register;
        this.words = words;
        this.survivors = survivors;
    }

    @Command(name = "cloud list", group = GROUP, description = "cloud.list")
    Reply list(@Option(longName = "provider", description = "cloud.list.provider") @Nullable VendorId provider) {
        var clouds = register.ask(new CloudsOn(register.day(), survivors.of(provider)));
        var vendors = vendors();
        return Reply.listing(
                        List.of("id", "title", "providerName", "state", "until", "managerName"),
                        clouds.stream().map(row -> row(row, vendors)).toList())
                .sparing("providerName", "managerName");
    }

    @Command(name = "cloud show", group = GROUP, description = "cloud.show")
    Reply show(@Option(longName = "id", required = true, description = "cloud.id") CloudId id) {
        var cloud = register.ask(new OneCloud(id, register.day()));
        var fields = row(cloud.row(), vendors());
        CloudPage.put(cloud, fields);
        return Reply.details(fields);
    }

    @Command(name = "cloud history", group = GROUP, description = "cloud.history")
    Reply history(@Option(longName = "id", required = true, description = "cloud.id") CloudId id) {
        register.ask(new OneCloud(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    private Map<VendorId, String> vendors() {
        return register.ask(new VendorsOn(register.day())).stream()
                .collect(Collectors.toMap(
                        row -> row.vendor(), row -> String.valueOf(row.profile().name())));
    }

    private Map<String, @Nullable Object> row(CloudRow row, Map<VendorId, String> vendors) {
        var use = row.use();
        var provider = row.provider();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", row.cloud().value());
        fields.put("title", use.service());
        fields.put("state", row.state());
        fields.put("provider", provider == null ? null : provider.value());
        fields.put("providerName", provider == null ? null : vendors.get(provider));
        fields.put("purpose", use.purpose());
        fields.put("section", use.section());
        fields.put("information", use.information());
        fields.put("zone", use.zones());
        fields.put("route", use.route());
        fields.put(
                "region", use.regions().stream().map(region -> region.value()).toList());
        fields.put("law", use.law() == null ? null : use.law().value());
        fields.put("termsOnly", use.termsOnly());
        fields.put("used", row.inUse());
        fields.put("until", row.until());
        fields.put("manager", row.manager() == null ? null : row.manager().value());
        fields.put("managerName", words.name(row.manager()));
        return fields;
    }
}
