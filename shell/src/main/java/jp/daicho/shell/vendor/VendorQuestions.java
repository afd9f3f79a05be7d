package jp.daicho.shell.vendor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.Survivors;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.Likeness;
import jp.daicho.vendor.view.VendorDetails.Merged;
import jp.daicho.vendor.view.VendorRecords.LikelyDuplicates;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code vendor list}, {@code vendor duplicates}, {@code vendor show}, {@code vendor history}. */
@Component
class VendorQuestions {

    private static final String GROUP = "vendor";

    private final CurrentRegister register;
    private final Survivors survivors;
    private final Dossier dossier;
    private final DossierPage page;

    VendorQuestions(CurrentRegister register, Survivors survivors, Dossier dossier, DossierPage page) {
        this.register = register;
        this.survivors = survivors;
        this.dossier = dossier;
        this.page = page;
    }

    @Command(name = "vendor list", group = GROUP, description = "vendor.list")
    Reply list() {
        return Reply.listing(
                List.of("id", "name", "state", "corporateNumber", "since"),
                register.ask(new VendorsOn(register.day())).stream()
                        .map(Dossier::row)
                        .toList());
    }

    @Command(name = "vendor duplicates", group = GROUP, description = "vendor.duplicates")
    Reply duplicates() {
        return Reply.listing(
                List.of("id", "name", "like", "likeName", "by"),
                register.ask(new LikelyDuplicates(register.day())).stream()
                        .map(VendorQuestions::pair)
                        .toList());
    }

    private static Map<String, @Nullable Object> pair(Likeness.Pair pair) {
        var other = pair.likeness().other();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", pair.vendor().vendor().value());
        fields.put("name", pair.vendor().profile().name());
        fields.put("like", other.vendor().value());
        fields.put("likeName", other.profile().name());
        fields.put("by", pair.likeness().by());
        return fields;
    }

    @Command(name = "vendor show", group = GROUP, description = "vendor.show")
    Reply show(Request request, @Option(longName = "id", required = true, description = "vendor.id") VendorId id) {
        var fields = dossier.of(survivors.details(id));
        return Reply.details(request.output() == Output.TABLE ? page.of(fields) : fields);
    }

    /** Of a vendor that others were merged into, what was recorded about those too. */
    @Command(name = "vendor history", group = GROUP, description = "vendor.history")
    Reply history(@Option(longName = "id", required = true, description = "vendor.id") VendorId id) {
        var details = survivors.details(id);
        var entries = new ArrayList<>(register.history(details.row().vendor().value()));
        for (Merged merged : details.mergedFrom()) {
            entries.addAll(register.history(merged.vendor().value()));
        }
        entries.sort(Comparator.comparingLong(entry -> (Long) entry.get("position")));
        return Reply.listing(
                details.mergedFrom().isEmpty()
                        ? List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data")
                        : List.of("position", "record", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                entries);
    }
}
