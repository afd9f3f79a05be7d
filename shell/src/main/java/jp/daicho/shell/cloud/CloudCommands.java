package jp.daicho.shell.cloud;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.DiscoverCloudUse;
import jp.daicho.office.StaffId;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.shell.console.Flag;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code cloud …}: the verbs that begin the use of a service and describe it. */
@Component
class CloudCommands {

    private static final String GROUP = "cloud";

    private final CurrentRegister register;

    CloudCommands(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "cloud apply", group = GROUP, description = "cloud.apply")
    Reply apply(
            @Option(longName = "id", description = "cloud.apply.id") @Nullable CloudId id,
            @Option(longName = "service", description = "cloud.service") @Nullable String service,
            @Option(longName = "provider", description = "cloud.provider") @Nullable VendorId provider,
            @Option(longName = "purpose", description = "cloud.purpose") @Nullable String purpose,
            @Option(longName = "section", description = "cloud.section") @Nullable String section,
            @Option(longName = "information", description = "cloud.information") @Nullable
                    List<InformationClass> information,
            @Option(longName = "zone", description = "cloud.zone") @Nullable List<Zone> zones,
            @Option(longName = "route", description = "cloud.route") @Nullable Route route,
            @Option(longName = "region", description = "cloud.region") @Nullable List<Country> regions,
            @Option(longName = "law", description = "cloud.law") @Nullable Country law,
            @Option(longName = "terms-only", description = "cloud.terms-only") boolean termsOnly,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var use = new Use(
                service,
                provider,
                purpose,
                section,
                orNone(information),
                orNone(zones),
                route,
                orNone(regions),
                law,
                Flag.of("terms-only", termsOnly, false));
        return register.create(new ApplyForCloudUse(id, use, applicant, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud discover", group = GROUP, description = "cloud.discover")
    Reply discover(
            @Option(longName = "id", description = "cloud.discover.id") @Nullable CloudId id,
            @Option(longName = "service", required = true, description = "cloud.service") String service,
            @Option(longName = "provider", description = "cloud.provider") @Nullable VendorId provider,
            @Option(longName = "purpose", description = "cloud.purpose") @Nullable String purpose,
            @Option(longName = "section", description = "cloud.section") @Nullable String section,
            @Option(longName = "information", description = "cloud.information") @Nullable
                    List<InformationClass> information,
            @Option(longName = "zone", description = "cloud.zone") @Nullable List<Zone> zones,
            @Option(longName = "route", description = "cloud.route") @Nullable Route route,
            @Option(longName = "region", description = "cloud.region") @Nullable List<Country> regions,
            @Option(longName = "law", description = "cloud.law") @Nullable Country law,
            @Option(longName = "terms-only", description = "cloud.terms-only") boolean termsOnly,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var use = new Use(
                service,
                provider,
                purpose,
                section,
                orNone(information),
                orNone(zones),
                route,
                orNone(regions),
                law,
                Flag.of("terms-only", termsOnly, false));
        return register.create(new DiscoverCloudUse(id, use, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud profile", group = GROUP, description = "cloud.profile")
    Reply profile(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "service", description = "cloud.service") @Nullable String service,
            @Option(longName = "purpose", description = "cloud.purpose") @Nullable String purpose,
            @Option(longName = "section", description = "cloud.section") @Nullable String section,
            @Option(longName = "information", description = "cloud.information") @Nullable
                    List<InformationClass> information,
            @Option(longName = "zone", description = "cloud.zone") @Nullable List<Zone> zones,
            @Option(longName = "route", description = "cloud.route") @Nullable Route route,
            @Option(longName = "region", description = "cloud.region") @Nullable List<Country> regions,
            @Option(longName = "law", description = "cloud.law") @Nullable Country law,
            @Option(longName = "terms-only", description = "cloud.terms-only") boolean termsOnly,
            @Option(longName = "no-terms-only", description = "cloud.no-terms-only") boolean noTermsOnly,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var use = new Use(
                service,
                null,
                purpose,
                section,
                orNone(information),
                orNone(zones),
                route,
                orNone(regions),
                law,
                Flag.of("terms-only", termsOnly, noTermsOnly));
        return register.change(id.value(), new ChangeCloudProfile(id, use, register.grounds(reason, evidence)));
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
