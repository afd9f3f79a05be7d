package jp.daicho.cloud;

import java.util.List;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * What a service is used for, and how (利用の概要); a field that is absent, or an empty list, says nothing.
 *
 * @param service サービス名
 * @param provider who provides it
 * @param purpose 利用目的
 * @param section 所管課
 * @param information the classes of information it handles
 * @param zones the networks it is used from
 * @param route how it is reached
 * @param regions the countries where its data are
 * @param law the country whose law governs it (準拠法)
 * @param termsOnly whether it is used on the provider's terms alone (約款), without a contract of the office's own
 */
public record Use(
        @Nullable String service,
        @Nullable VendorId provider,
        @Nullable String purpose,
        @Nullable String section,
        List<InformationClass> information,
        List<Zone> zones,
        @Nullable Route route,
        List<Country> regions,
        @Nullable Country law,
        @Nullable Boolean termsOnly) {

    /** Says nothing. */
    public static final Use NOTHING =
            new Use(null, null, null, null, List.of(), List.of(), null, List.of(), null, null);

    public Use {
        information = orNone(information);
        zones = orNone(zones);
        regions = orNone(regions);
    }

    private static <T> List<T> orNone(@Nullable List<T> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }

    /** Says only where the data are, and by whose law. */
    static Use at(List<Country> regions, @Nullable Country law) {
        return new Use(null, null, null, null, List.of(), List.of(), null, regions, law, null);
    }

    /** This as it was typed, once it is fit to be recorded; what is recorded is never checked again. */
    Use checked() {
        regions.forEach(region -> region.checked("region"));
        if (law != null) {
            law.checked("law");
        }
        return new Use(
                FreeText.optionalName("service", service),
                provider,
                FreeText.optional("purpose", purpose),
                FreeText.optionalName("section", section),
                information.stream().distinct().sorted().toList(),
                zones.stream().distinct().sorted().toList(),
                route,
                regions.stream().distinct().toList(),
                law,
                termsOnly);
    }

    /** Whether it may handle information of class 2 or above; where nothing is said, it may. */
    public boolean mayBeImportant() {
        return information.isEmpty() || information.stream().anyMatch(each -> each != InformationClass.CLASS_1);
    }

    /** Whether it is said to be used on the provider's terms alone. */
    public boolean restsOnTerms() {
        return Boolean.TRUE.equals(termsOnly);
    }

    public boolean saysNothing() {
        return equals(NOTHING);
    }

    /** This where {@code newer} says nothing, {@code newer} where it speaks. */
    public Use with(Use newer) {
        return new Use(
                newer.service == null ? service : newer.service,
                newer.provider == null ? provider : newer.provider,
                newer.purpose == null ? purpose : newer.purpose,
                newer.section == null ? section : newer.section,
                newer.information.isEmpty() ? information : newer.information,
                newer.zones.isEmpty() ? zones : newer.zones,
                newer.route == null ? route : newer.route,
                newer.regions.isEmpty() ? regions : newer.regions,
                newer.law == null ? law : newer.law,
                newer.termsOnly == null ? termsOnly : newer.termsOnly);
    }
}
